import { escapeMarkup } from "../../domain/texts/markup";
import { VERSION } from "../../domain/version";
import type { ExampleResult } from "./exampleResult";
import {
  sentences,
  type HelpDocument,
  type HelpEntry,
  type HelpTopic,
  type MetricRow,
} from "./helpDocument";
import { LABELS } from "./helpTexts";

/** How many rows of a long spill an example shows. */
const MOST_ROWS = 30;

/** The help as a page of its own: no script, nothing loaded, readable in light and dark. */
export function helpPage(help: HelpDocument): string {
  const { locale } = help;
  const other = locale === "en" ? "ja" : "en";
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(help.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeMarkup(help.title)}</h1>
<p>${escapeMarkup(sentences([help.introduction, help.asOf], locale))}</p>
<p><a href="../${other}/functions.html" lang="${other}">${LABELS.otherLanguage[locale]}</a></p>
<nav aria-label="${LABELS.functions[locale]}"><ul>${contents(help)}</ul></nav>
</header>
<main>
${help.functions.map((entry) => functionSection(entry, help)).join("\n")}
${help.sections.map(topicSection).join("\n")}
${metricsSection(help)}
</main>
<footer><p>${LABELS.version[locale]} ${VERSION}</p></footer>
</body>
</html>
`;
}

function contents({ functions, sections, locale }: HelpDocument): string {
  const links = [
    ...functions.map(({ anchor, name }) => [anchor, name]),
    ...sections.map(({ anchor, title }) => [anchor, title]),
    ["catalogue", LABELS.metrics[locale]],
  ];
  return links
    .map(([anchor = "", text = ""]) => `<li><a href="#${anchor}">${escapeMarkup(text)}</a></li>`)
    .join("");
}

function functionSection(entry: HelpEntry, { locale }: HelpDocument): string {
  const rows = entry.parameters
    .map(
      ({ name, description }) =>
        `<tr><th scope="row">${name}</th><td>${escapeMarkup(description)}</td></tr>`,
    )
    .join("");
  return `<section id="${entry.anchor}">
<h2>${entry.name}</h2>
<p><code>${escapeMarkup(entry.signature)}</code></p>
<p>${escapeMarkup(entry.description)}</p>
<table><thead><tr><th scope="col">${LABELS.parameter[locale]}</th><th scope="col">${LABELS.meaning[locale]}</th></tr></thead><tbody>${rows}</tbody></table>
<h3>${LABELS.examples[locale]}</h3>
${entry.examples.map(exampleHtml).join("\n")}
</section>`;
}

function topicSection({ anchor, title, paragraphs, examples }: HelpTopic): string {
  return `<section id="${anchor}">
<h2>${escapeMarkup(title)}</h2>
${paragraphs.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`).join("\n")}
${examples.map(exampleHtml).join("\n")}
</section>`;
}

function exampleHtml({ formula, rows, reason }: ExampleResult): string {
  const [first = []] = rows;
  const code = `<code>${escapeMarkup(formula)}</code>`;
  if (rows.length === 1 && first.length === 1) {
    const why = reason === "" ? "" : `<br>${escapeMarkup(reason)}`;
    return `<p class="example">${code} → <strong>${escapeMarkup(first[0] ?? "")}</strong>${why}</p>`;
  }
  const lines = rows.slice(0, MOST_ROWS).map(rowHtml).join("");
  return `<p class="example">${code}</p><div class="spill"><table><tbody>${lines}</tbody></table></div>`;
}

function rowHtml(cells: readonly string[]): string {
  const [first = "", ...rest] = cells;
  const head = `<th scope="row">${escapeMarkup(first)}</th>`;
  return `<tr>${head}${rest.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join("")}</tr>`;
}

function metricsSection({ metrics, locale }: HelpDocument): string {
  const head = ["ID", LABELS.name[locale], LABELS.statement[locale]]
    .map((text) => `<th scope="col">${text}</th>`)
    .join("");
  return `<section id="catalogue">
<h2>${LABELS.metrics[locale]}</h2>
<table><thead><tr>${head}</tr></thead><tbody>${metrics.map(metricHtml).join("\n")}</tbody></table>
</section>`;
}

function metricHtml({ id, name, statement }: MetricRow): string {
  return `<tr><td><code>${id}</code></td><td>${escapeMarkup(name)}</td><td>${escapeMarkup(statement)}</td></tr>`;
}

const STYLE = `
:root { color-scheme: light dark; }
a { color: light-dark(#0f6b3a, #5fd394); }
body { font: 15px/1.6 "Segoe UI", "Yu Gothic UI", system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; background: light-dark(#ffffff, #1b1b1b); color: light-dark(#1b1b1b, #f0f0f0); }
nav ul { columns: 14rem; padding-left: 1.2rem; }
section { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); margin-top: 1.5rem; }
code { font-family: Consolas, ui-monospace, monospace; }
table { border-collapse: collapse; }
th, td { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: 0.2rem 0.6rem; text-align: left; vertical-align: top; }
.spill { overflow-x: auto; }
.spill :is(th, td) { font-weight: normal; white-space: nowrap; }
`;
