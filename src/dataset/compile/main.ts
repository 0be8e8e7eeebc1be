import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compileDataset, packCompilation } from "./compileDataset";
import { exportFacts } from "./exports/exportFacts";
import { COMPILED_FOLDER, isFresh, markFresh } from "./isFresh";
import { loadDataset } from "./loadDataset";
import { runOrExplain } from "./runOrExplain";

const { values } = parseArgs({ options: { export: { type: "string" } } });

runOrExplain(() => {
  writeDataset(values.export);
});

/** Compiles what has changed since it was compiled last; an export is always written. */
function writeDataset(exportFolder: string | undefined): void {
  if (exportFolder === undefined && isFresh()) return;
  const dataset = loadDataset();
  const compilation = compileDataset(dataset);
  const compiled = Object.entries(packCompilation(compilation)).map(
    ([name, content]) => [name, `${JSON.stringify(content)}\n`] as const,
  );
  writeFiles(COMPILED_FOLDER, compiled);
  markFresh();
  if (exportFolder === undefined) return;
  writeFiles(exportFolder, Object.entries(exportFacts(dataset, compilation)));
}

function writeFiles(folder: string, files: readonly (readonly [string, string])[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}
