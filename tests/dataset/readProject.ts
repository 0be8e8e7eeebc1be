import { resolve } from "node:path";
import { readDataset, type Dataset } from "../../src/dataset/compile/reconciliation/dataset";
import { readFiles, type DataFiles } from "../../src/dataset/compile/sources/readFiles";
import { tokensOf, type Token } from "../../src/dataset/statement";

/** The data files of this project as they lie on disk. */
export function readProjectFiles(): DataFiles {
  return readFiles(resolve("src/dataset"));
}

/** The dataset of this project, read from its files. */
export function readProject(): Dataset {
  return readDataset(readProjectFiles());
}

/** Every printed figure of the documents that a reader asks for, by the documents' keys. */
export function figuresIn(dataset: Dataset, wanted: (document: string) => boolean): Token[] {
  const statements = dataset.statements.filter(({ document }) => wanted(document));
  return statements.flatMap(tokensOf);
}
