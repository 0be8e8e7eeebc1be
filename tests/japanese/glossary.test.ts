import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { findMetric } from "../../src/dataset/metrics";

const ROW = /^\| `([\w.-]+)`\s*\| ([^|]+?)\s*\|/gm;

test("the glossary's terms are the catalogue's labels", () => {
  const glossary = readFileSync(resolve("docs/glossary.md"), "utf8");
  const terms = [...glossary.matchAll(ROW)].map(([, id = "", term = ""]) => [id, term] as const);
  expect(terms.length).toBeGreaterThan(10);
  expect(terms.map(([id]) => [id, findMetric(id)?.label.ja])).toEqual(terms);
});
