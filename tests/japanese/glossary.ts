import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROW = /^\| (?<idea>[^|]+?)\s*\| (?<term>[^|]+?)\s*\| (?<not>[^|]*?)\s*\|/gm;

/** A line of the glossary. */
export interface Entry {
  readonly idea: string;
  readonly term: string;
  /** What the product does not write instead: what stands in 「」. */
  readonly not: readonly string[];
}

/** The glossary, a line an idea; of a metric the idea is its id, with its standard behind where it is of one. */
export function readGlossary(): readonly Entry[] {
  const text = readFileSync(resolve("docs/glossary.md"), "utf8");
  return [...text.matchAll(ROW)].flatMap(({ groups: { idea = "", term = "", not = "" } = {} }) =>
    /^-+$|^Idea$|^Metric$/.test(idea)
      ? []
      : { idea, term, not: [...not.matchAll(/「([^」]+)」/g)].map(([, word = ""]) => word) },
  );
}

/** Words that the glossary has another term for, with the first text that has them. */
export function forbiddenIn(texts: readonly string[]): Readonly<Record<string, string>> {
  const words = readGlossary().flatMap(({ not }) => not);
  const found = words.flatMap((word) => {
    const text = texts.find((one) => one.includes(word));
    return text === undefined ? [] : [[word, text] as const];
  });
  return Object.fromEntries(found);
}
