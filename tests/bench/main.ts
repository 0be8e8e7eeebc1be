// `npm run bench`: what the product costs, as ratios side by side in one run. Reported, never gated.
import "../../src/functions/refusals/shippedRefusals";
import "../../src/functions/telling/shippedTelling";
import type { BenchRow } from "./benchRow";
import { benchBoundedTime } from "./boundedTime";
import { benchDatasetLoading } from "./dataset/datasetLoading";
import { benchDatasetLookup } from "./dataset/datasetLookup";
import { benchDatasetMutation } from "./dataset/datasetMutation";
import { benchDatasetSize } from "./dataset/datasetSize";
import { benchFilings } from "./filings";
import { benchFunctionsRobustness } from "./functions/functionsRobustness";
import { benchFunctionsSpeed } from "./functions/functionsSpeed";
import { benchHostileAfternoon } from "./hostileAfternoon";
import { benchInserts } from "./excel/inserts";
import { benchManySheets } from "./workbench/manySheets";
import { benchNetwork } from "./hosting/network";
import { benchPageLoading } from "./workbench/pageLoading";
import { benchTraceGrowth } from "./excel/traceGrowth";
import { benchWorkbookSize } from "./excel/workbookSize";

type Bench = () => readonly BenchRow[] | Promise<readonly BenchRow[]>;

const BENCHES: Readonly<Record<string, Bench>> = {
  functions: benchFunctionsSpeed,
  robustness: benchFunctionsRobustness,
  bounds: benchBoundedTime,
  hostile: benchHostileAfternoon,
  inserts: benchInserts,
  sheets: benchManySheets,
  network: benchNetwork,
  page: benchPageLoading,
  filings: benchFilings,
  trace: benchTraceGrowth,
  workbooks: benchWorkbookSize,
  loading: benchDatasetLoading,
  lookup: benchDatasetLookup,
  size: benchDatasetSize,
  mutation: () => mutationRows(),
};

/** Benches that take an hour: they run where they are asked for by name. */
const LONG: Readonly<Record<string, Bench>> = {
  "mutation-of-all": () => mutationRows(Infinity),
};

function mutationRows(most?: number): readonly BenchRow[] {
  const { rows, unconfirmed } = benchDatasetMutation(most);
  return [
    ...rows,
    ...unconfirmed.map((figure) => ({ name: "nothing else confirms", measured: figure })),
  ];
}

function print(rows: readonly BenchRow[]): void {
  for (const { name, measured, aim } of rows) {
    const line = `  ${name.padEnd(56)} ${measured}`;
    process.stdout.write(`${aim === undefined ? line : `${line.padEnd(84)} aim: ${aim}`}\n`);
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES || name in LONG));
if (unknown.length > 0) {
  process.stderr.write(
    `No benchmark "${unknown.join(", ")}": ${Object.keys({ ...BENCHES, ...LONG }).join(", ")}.\n`,
  );
  process.exit(1);
}

for (const [name, bench] of Object.entries(asked.length > 0 ? { ...BENCHES, ...LONG } : BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stdout.write(`\n${name}\n`);
  print(await bench());
}
process.exit(0);
