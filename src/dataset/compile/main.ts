import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { compileDataset } from "./compileDataset";
import { readDataset } from "./dataset";
import { readFiles } from "./readFiles";

const FOLDER = resolve(fileURLToPath(import.meta.url), "../..");

const compilation = compileDataset(readDataset(readFiles(FOLDER)));
mkdirSync(join(FOLDER, "compiled"), { recursive: true });
for (const [name, content] of Object.entries(compilation)) {
  writeFileSync(join(FOLDER, "compiled", `${name}.json`), `${JSON.stringify(content)}\n`);
}
