import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { LOCALES, type Locale } from "../domain/locale";
import "./refusals/shippedRefusals";
import "./telling/shippedTelling";
import { FUNCTIONS } from "./functions";
import { helpDocument } from "./help/helpDocument";
import { helpMarkdown } from "./help/helpMarkdown";
import { catalogueMetadata } from "./metadata/catalogueMetadata";
import { readFunctions } from "./metadata/readFunctions";

const FOLDER = import.meta.dirname;
const DOCUMENTATION = join(FOLDER, "../../docs/functions.md");
const FILES: Readonly<Record<Locale, string>> = { en: "functions.json", ja: "functions-ja.json" };

const functions = readFunctions(FOLDER, Object.keys(FUNCTIONS));
const written = new Map([[DOCUMENTATION, helpMarkdown(await helpDocument(functions, "en"))]]);
for (const locale of LOCALES) {
  const metadata = await catalogueMetadata(functions, locale);
  written.set(join(FOLDER, FILES[locale]), `${JSON.stringify(metadata, null, 2)}\n`);
}
// Only when all of them could be made, so that a text that is missing leaves none half renewed.
for (const [path, text] of written) {
  sayChanges(path, text);
  writeFileSync(path, text);
}

/** Prints the lines that differ from those that are there, so that nobody has to look for them. */
function sayChanges(path: string, text: string): void {
  const [before, after] = [existsSync(path) ? readFileSync(path, "utf8") : "", text].map((whole) =>
    whole.split("\n"),
  ) as [string[], string[]];
  const [known, made] = [new Set(before), new Set(after)];
  const gone = before.filter((line) => !made.has(line)).map((line) => `- ${line.trim()}`);
  const added = after.filter((line) => !known.has(line)).map((line) => `+ ${line.trim()}`);
  if (gone.length + added.length === 0) return;
  process.stdout.write(`${[relative(process.cwd(), path), ...gone, ...added].join("\n")}\n`);
}
