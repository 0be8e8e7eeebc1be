import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { requireKnownMetrics } from "./identities/requireKnownMetrics";
import { readDataset, type Dataset } from "./reconciliation/dataset";
import { readFiles } from "./sources/readFiles";

/** The folder of the bundled dataset. */
export const DATASET_FOLDER = resolve(fileURLToPath(import.meta.url), "../..");

/** Reads the bundled dataset; throws a DatasetError that says which file to correct. */
export function loadDataset(): Dataset {
  const dataset = readDataset(readFiles(DATASET_FOLDER));
  requireKnownMetrics(dataset.catalogue);
  return dataset;
}
