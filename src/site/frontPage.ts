import { escapeMarkup } from "../domain/texts/markup";
import { folderPath } from "../hosting/hostFiles";
import { formatPage } from "./page";
import { POLICY_PAGES } from "./policyPages";
import {
  EXCELS,
  LANGUAGES,
  SITE_TEXTS,
  type PolicyPage,
  type SiteLanguage,
  type SiteTexts,
} from "./siteTexts";

/** What a built site is told about itself. */
export interface SiteFacts {
  /** The https address of its folder, without a slash at the end. */
  readonly address: string;
  readonly version: string;
}

/** What a page of rules is told: the add-in alone, hosted without the site, has no front page. */
export interface PolicyFacts extends Pick<SiteFacts, "version"> {
  readonly hasFront: boolean;
}

/** What the page for whatever is missing is told. */
export type MissingFacts = PolicyFacts & Pick<SiteFacts, "address">;

/** The folder that a language's pages lie in: "" for English, "ja/" for Japanese. */
export function folderOf(language: SiteLanguage): string {
  return language === "en" ? "" : `${language}/`;
}

/** The page that people who follow a link see first. */
export function formatFrontPage(language: SiteLanguage, facts: SiteFacts): string {
  const texts = SITE_TEXTS[language];
  const root = language === "en" ? "" : "../";
  const frame = { language, title: texts.title, description: texts.lead, root, hasScript: true };
  return formatPage(
    frame,
    `${header(language, root, texts, { file: "", hasFront: true })}
<main>
<section class="lead">
<p class="claim">${escapeMarkup(texts.lead)}</p>
<p><code>${escapeMarkup(texts.formula)}</code></p>
<p><a class="button" href="${root}workbench/index.html">${texts.tryIt}</a></p>
<p class="hint">${texts.tryHint}</p>
<p class="small-screen">${texts.smallScreen}</p>
</section>
<ul class="promises">${texts.promises.map(({ title, text }) => `<li><h2>${title}</h2><p>${text}</p></li>`).join("\n")}</ul>
<section class="pictures">${texts.pictures.map(({ file, text }) => `<figure><img src="${root}pictures/${file}" alt="${text}" loading="lazy"><figcaption>${text}</figcaption></figure>`).join("\n")}</section>
${getIt(root, texts, facts)}
${checkSection(texts)}
</main>
${footer(language, root, { ...facts, hasFront: true })}`,
  );
}

/** A page of rules: privacy, support, terms. */
export function formatPolicyPage(
  language: SiteLanguage,
  { file, title, sections }: PolicyPage,
  facts: PolicyFacts,
): string {
  const texts = SITE_TEXTS[language];
  const root = language === "en" ? "" : "../";
  const frame = { language, root, hasScript: false };
  const body = sections.map(
    (section) =>
      `<section><h2>${escapeMarkup(section.title)}</h2>${section.paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`).join("\n")}</section>`,
  );
  return formatPage(
    { ...frame, title: `${title} – ${texts.title}`, description: title },
    `${header(language, root, texts, { file, ...facts })}
<main class="policy">
<h1>${title}</h1>
${body.join("\n")}
</main>
${footer(language, root, facts)}`,
  );
}

/** The page that a host answers for what is missing, in both languages; it may be asked for at any depth. */
export function formatMissingPage({ address, version, hasFront }: MissingFacts): string {
  const root = folderPath(address);
  const { title, missing } = SITE_TEXTS.en;
  const frame = { language: "en", root, hasScript: false } as const;
  const sections = LANGUAGES.map((language) => {
    const texts = SITE_TEXTS[language];
    const front = `<p><a href="${root}${folderOf(language)}index.html">${texts.home}</a></p>`;
    const heading = language === "en" ? "h1" : "h2";
    return `<section lang="${language}"><${heading}>${texts.missing.title}</${heading}><p>${escapeMarkup(texts.missing.text)}</p>${hasFront ? front : ""}</section>`;
  });
  return formatPage(
    { ...frame, title: `${missing.title} – ${title}`, description: missing.title },
    `<header><p class="name"><img src="${root}assets/icon-32.png" alt="" width="32" height="32"> ${title}</p></header>
<main class="policy">
${sections.join("\n")}
</main>
<footer><p>${SITE_TEXTS.en.version.replace("{version}", escapeMarkup(version))}</p></footer>`,
  );
}

function header(
  language: SiteLanguage,
  root: string,
  texts: SiteTexts,
  { file, hasFront }: { readonly file: string } & Pick<PolicyFacts, "hasFront">,
): string {
  const other = language === "en" ? "ja" : "en";
  const path = `${root}${folderOf(other)}${file === "" ? "index.html" : file}`;
  const link = `<a href="${path}" lang="${other}" hreflang="${other}">${texts.otherLanguage}</a>`;
  const title = `<img src="${root}assets/icon-32.png" alt="" width="32" height="32"> ${texts.title}`;
  const name = hasFront ? `<a href="index.html">${title}</a>` : title;
  const heading = file === "" ? `<h1>${title}</h1>` : `<p class="name">${name}</p>`;
  return `<header>${heading}<nav>${link}</nav></header>`;
}

function getIt(root: string, texts: SiteTexts, { address }: SiteFacts): string {
  const choices = EXCELS.map(
    (excel) =>
      `<label hidden><input type="radio" name="excel" value="${excel}"> ${texts.excels[excel].name}</label>`,
  );
  const ways = EXCELS.map((excel) => {
    const { name, steps } = texts.excels[excel];
    const items = steps.map((step) => `<li>${escapeMarkup(step)}</li>`).join("\n");
    return `<section class="way" data-excel="${excel}"><h3>${name}</h3><ol>${items}</ol></section>`;
  });
  const hint = texts.manifestHint.replace("{address}", `<code>${escapeMarkup(address)}</code>`);
  return `<section class="get">
<h2>${texts.getIt}</h2>
<fieldset class="excels"><legend>${texts.pickExcel}</legend>${choices.join("\n")}</fieldset>
${ways.join("\n")}
<p><a class="button" href="${root}manifest.xml" download="iij-for-excel-manifest.xml">${texts.manifest}</a></p>
<p class="hint">${hint}</p>
</section>`;
}

function checkSection(texts: SiteTexts): string {
  const faults = Object.entries(texts.faults)
    .map(([fault, text]) => `<li hidden data-fault="${fault}">${escapeMarkup(text)}</li>`)
    .join("\n");
  return `<section class="check">
<h2>${texts.check}</h2>
<div role="status">
<noscript><p>${texts.noScript}</p></noscript>
<p hidden data-state="checking">${texts.checking}</p>
<p hidden data-state="reachable">${texts.reachable}</p>
<div hidden data-state="unreachable"><p>${texts.unreachable}</p><ul>${faults}</ul></div>
</div>
</section>`;
}

function footer(language: SiteLanguage, root: string, { version, hasFront }: PolicyFacts): string {
  const texts = SITE_TEXTS[language];
  const links = [
    ...(hasFront ? [["index.html", texts.home]] : []),
    [`${root}help/${language}/functions.html`, texts.help],
    [`${root}data/facts.json`, texts.data],
    ...POLICY_PAGES[language].map(({ file, title }) => [file, title]),
  ];
  return `<footer>
<nav aria-label="${texts.links}"><ul>${links.map(([href = "", text = ""]) => `<li><a href="${href}">${text}</a></li>`).join("\n")}</ul></nav>
<p>${texts.affiliation}</p>
<p>${texts.version.replace("{version}", escapeMarkup(version))}</p>
</footer>`;
}
