import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compileDataset, packCompilation, type Compilation } from "./compileDataset";
import { exportFacts } from "./exports/exportFacts";
import { COMPILED_FOLDER, isFresh, markFresh } from "./isFresh";
import { loadDataset } from "./loadDataset";
import { runOrExplain } from "./runOrExplain";

const { values } = parseArgs({ options: { export: { type: "string" } } });

runOrExplain(() => {
  writeDataset(values.export);
});

/** Compiles what has changed since it was compiled last, and no file that others may be reading; an export is always written. */
function writeDataset(exportFolder: string | undefined): void {
  const isDone = isFresh();
  if (exportFolder === undefined && isDone) return;
  const dataset = loadDataset();
  const compilation = compileDataset(dataset);
  if (!isDone) {
    writeFiles(COMPILED_FOLDER, packed(compilation));
    markFresh();
  }
  if (exportFolder === undefined) return;
  writeFiles(exportFolder, Object.entries(exportFacts(dataset, compilation)));
}

function packed(compilation: Compilation): readonly (readonly [string, string])[] {
  return Object.entries(packCompilation(compilation)).map(([name, content]) => [
    name,
    `${JSON.stringify(content)}\n`,
  ]);
}

function writeFiles(folder: string, files: readonly (readonly [string, string])[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}
