import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readDataset, type Dataset } from "./dataset";
import { readFiles } from "./readFiles";

/** The folder of the bundled dataset. */
export const DATASET_FOLDER = resolve(fileURLToPath(import.meta.url), "../..");

/** Reads the bundled dataset; throws a DatasetError that says which file to correct. */
export function loadDataset(): Dataset {
  return readDataset(readFiles(DATASET_FOLDER));
}
