import type { ExampleResult } from "./exampleResult";
import type { HelpDocument, HelpEntry, HelpTopic } from "./helpDocument";
import { LABELS } from "./helpTexts";

/** How many cells of a long or wide spill an example shows. */
const MOST_ROWS = 12;
const MOST_COLUMNS = 7;

/** The help as the Markdown file that the repository keeps. */
export function helpMarkdown(help: HelpDocument): string {
  return [
    `# ${help.title}`,
    "<!-- Written by `npm run functions` from the functions' own doc comments. -->",
    help.introduction,
    help.asOf,
    ...help.functions.map((entry) => functionMarkdown(entry, help)),
    ...help.sections.map(topicMarkdown),
    "",
  ].join("\n\n");
}

function functionMarkdown(entry: HelpEntry, { locale }: HelpDocument): string {
  const header = `| ${LABELS.parameter[locale]} | ${LABELS.meaning[locale]} |\n| --- | --- |`;
  const rows = entry.parameters.map(({ name, description }) => `| \`${name}\` | ${description} |`);
  return [
    `## ${entry.name}`,
    `\`${entry.signature}\``,
    entry.description,
    [header, ...rows].join("\n"),
    ...entry.examples.map(exampleMarkdown),
  ].join("\n\n");
}

function topicMarkdown({ title, paragraphs, examples }: HelpTopic): string {
  return [`## ${title}`, ...paragraphs, ...examples.map(exampleMarkdown)].join("\n\n");
}

function exampleMarkdown({ formula, rows, reason }: ExampleResult): string {
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) {
    const shown = `\`${formula}\` → **${escaped(first[0] ?? "")}**`;
    return reason === "" ? shown : `${shown}: ${escaped(reason)}`;
  }
  const width = Math.min(first.length, MOST_COLUMNS);
  const lines = rows.slice(0, MOST_ROWS).map((row) => tableLine(row.slice(0, width)));
  const header = tableLine(Array.from({ length: width }, () => " "));
  return [
    `\`${formula}\``,
    [header, tableLine(Array(width).fill("---")), ...lines].join("\n"),
  ].join("\n\n");
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(" | ")} |`;
}

function escaped(text: string): string {
  return text.replace(/[|*]/g, "\\$&").replace(/\n/g, " ");
}
