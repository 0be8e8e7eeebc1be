import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compileDataset, packCompilation } from "./compileDataset";
import { exportFacts } from "./exports/exportFacts";
import { DATASET_FOLDER, loadDataset } from "./loadDataset";
import { runOrExplain } from "./runOrExplain";

const { values } = parseArgs({ options: { export: { type: "string" } } });

runOrExplain(() => {
  writeDataset(values.export);
});

function writeDataset(exportFolder: string | undefined): void {
  const dataset = loadDataset();
  const compilation = compileDataset(dataset);
  const compiled = Object.entries(packCompilation(compilation)).map(
    ([name, content]) => [name, `${JSON.stringify(content)}\n`] as const,
  );
  writeFiles(join(DATASET_FOLDER, "compiled"), compiled);
  if (exportFolder === undefined) return;
  writeFiles(exportFolder, Object.entries(exportFacts(dataset, compilation)));
}

function writeFiles(folder: string, files: readonly (readonly [string, string])[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}
