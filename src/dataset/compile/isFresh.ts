import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DATASET_FOLDER } from "./loadDataset";

/** What `npm run data` writes. */
export const COMPILED_FOLDER = join(DATASET_FOLDER, "compiled");

const STAMP = join(COMPILED_FOLDER, "compiledFrom.txt");
const DOMAIN_FOLDER = resolve(DATASET_FOLDER, "../domain");
const LOCK_FILE = resolve(DATASET_FOLDER, "../../package-lock.json");

/** Whether the compiled dataset is what its files and the rules that read them make of it, as it was written. */
export function isFresh(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === digestFiles();
}

/** Notes what the compiled dataset was made from. */
export function markFresh(): void {
  writeFileSync(STAMP, digestFiles());
}

/** A digest of statements, catalogue, rules and what they import, and of what was compiled from them. */
function digestFiles(): string {
  const hash = createHash("sha256");
  const files = [...filesIn(DATASET_FOLDER), ...filesIn(DOMAIN_FOLDER), LOCK_FILE].sort();
  for (const file of files) hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file !== STAMP);
}
