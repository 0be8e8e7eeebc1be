import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { readDataset, type Dataset } from "../../src/dataset/compile/reconciliation/dataset";
import { readFiles, type DataFiles } from "../../src/dataset/compile/sources/readFiles";
import { tokensOf, type Token } from "../../src/dataset/printed/statement";

/** The data files of this project as they lie on disk. */
export function readProjectFiles(): DataFiles {
  return readFiles(resolve("src/dataset"));
}

/** The dataset of this project, read from its files. */
export function readProject(): Dataset {
  return readDataset(readProjectFiles());
}

/** The ids of the statements of FY2008 to 1H25, which a list of their own accounts for. */
const HISTORY = new Set(
  readdirSync("src/dataset/statements/history").map((name) => name.replace(/\.json$/, "")),
);

/** Every printed figure of the documents that a reader asks for, by their keys; not of the history. */
export function figuresIn(dataset: Dataset, wanted: (document: string) => boolean): Token[] {
  const statements = dataset.statements.filter(
    ({ id, document }) => wanted(document) && !HISTORY.has(id),
  );
  return statements.flatMap(tokensOf);
}
