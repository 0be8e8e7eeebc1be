import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatasetError } from "../../statementFiles/datasetError";

/** The data files of a folder by their path in it, such as statements/atm.json: parsed, not yet checked. */
export type DataFiles = ReadonlyMap<string, unknown>;

/** Reads every data file of a dataset folder, in alphabetical order so that a build never differs. */
export function readFiles(folder: string): DataFiles {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".json") && !name.startsWith("compiled/"))
    .sort();
  return new Map(names.map((name) => [name, readJson(join(folder, name), name)]));
}

function readJson(file: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new DatasetError(
      name,
      `not JSON: ${error instanceof Error ? error.message : "unreadable"}`,
    );
  }
}
