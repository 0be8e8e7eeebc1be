import { compileDataset } from "../../dataset/compile/compileDataset";
import { readDataset } from "../../dataset/compile/reconciliation/dataset";
import type { DataFiles } from "../../dataset/compile/sources/readFiles";
import type { FiledStatement } from "../filedStatement";

/** A data file with its path in the dataset's folder, and what is to be written there. */
export interface DataFile {
  readonly path: string;
  readonly json: unknown;
}

/**
 * The files that add a filing to the dataset: its statement, and the documents with its own. Throws
 * a DatasetError where the dataset with them breaks a check, as the build would.
 */
export function filesAdding(
  files: DataFiles,
  { document, statement }: FiledStatement,
): readonly DataFile[] {
  const documents = files.get("documents.json") as Readonly<Record<string, unknown>>;
  const { columns, rows, ...told } = statement;
  const table = columns.length + rows.length > 0 ? { columns, rows } : {};
  const added = [
    { path: "documents.json", json: { ...documents, [statement.id]: document } },
    { path: `statements/filings/${statement.id}.json`, json: { ...told, ...table } },
  ];
  const all = new Map([...files, ...added.map(({ path, json }) => [path, json] as const)]);
  compileDataset(readDataset(new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)))));
  return added;
}
