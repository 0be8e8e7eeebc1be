import { METRIC_IDS } from "../../src/dataset/metrics";
import functionsJa from "../../src/functions/functions-ja.json";
import { SAME_IN_BOTH } from "./sameInBoth";

/** What a formula names as it stands: metrics, arguments, and what drop-downs write. */
const IDS = new Set([
  ...METRIC_IDS,
  ...functionsJa.functions.flatMap(({ parameters }) => parameters.map(({ name }) => name)),
  ...functionsJa.functions.map(({ name }) => name),
]);

/** What is typed as it stands, in any language: formulas, ids of periods, addresses of cells. */
const TYPED: readonly RegExp[] = [
  /"[^"]*"/g,
  /\bIIJ for Excel\b/g,
  /「Access-Control-Allow-Origin: \*」|\bnpm run pages\b/g,
  /~\/[\w/.]+|\\\\[^\s\\]+\\\w+/g,
  /\b(Q[1-4]|[1-4]Q) FY\d+|\bFY \d+|\bLATEST FY\b/g,
  /\{\w+\}|\b(?:card|comparison|model)(?:-ja)?\.png/g,
  /=?IIJ\.[A-Z]+(\([^)]*\))?|XLOOKUP|MATCH/g,
  /=[A-Z]+\d*(\.[A-Za-z]+)?/g,
  /期[1-4]Q|[1-4]?Q(?=累計)/g,
  /\b(FY|[1-4]Q|[12]H|9M)\d{2}(\d{2})?\b/g,
  /\b(Sheet\d+!)?\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?\b/g,
  /#(NAME|VALUE|N\/A|SPILL|REF|BUSY)[!?]?/g,
  /[\w-]+(\.[\w-]+)*\.(com|net|de|jp|io|cc|tokyo|info|tips|today|financial|finance|accountant)\b/g,
  /\bS100[0-9A-Z]{4}\b/g,
  /\bLATEST(-\d+)?( FY)?/g,
];

/** The Latin words of a Japanese text that are not the same in both languages. */
export function latinWords(text: string): readonly string[] {
  const rest = TYPED.reduce((shown, typed) => shown.replace(typed, " "), text);
  return (rest.match(/[A-Za-z][A-Za-z'’.&+-]*[A-Za-z+]|[A-Za-z]/g) ?? []).filter(
    (word) => !SAME_IN_BOTH.has(word) && !IDS.has(word),
  );
}

/** Texts with the Latin words in them, each word once with the first text that has it. */
export function englishIn(texts: Iterable<string>): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const text of new Set(texts)) for (const word of latinWords(text)) found[word] ??= text;
  return found;
}
