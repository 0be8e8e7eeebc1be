import { spawnSync } from "node:child_process";
import type { BenchRow } from "../benchRow";

const ROUNDS = 15;

/** Reads the figures as a page does: parse, open, index. Nothing is warm: each run is a new process. */
const LOAD_FIGURES = `
import { readFileSync } from "node:fs";
import { openMetrics } from "./src/dataset/packed/packedMetrics.ts";
import { evidenceOf } from "./src/dataset/facts/evidence.ts";
import { indexFacts } from "./src/dataset/factIndex.ts";
import { openFigures } from "./src/dataset/packed/packedFigures.ts";
const [figures, metrics] = ["figures", "metrics"].map((name) =>
  readFileSync("src/dataset/compiled/" + name + ".json", "utf8"));
const start = performance.now();
const catalogue = openMetrics(JSON.parse(metrics));
const index = indexFacts(openFigures(JSON.parse(figures), catalogue.ids), { evidenceOf });
process.stdout.write(String(performance.now() - start));
if (index.factsOf("revenue").length === 0) throw new Error("nothing was loaded");
`;

/** Evaluates decimal.js, the yardstick: what the product would pay for if it shipped it. */
const EVALUATE_DECIMAL = `
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
const source = readFileSync("node_modules/decimal.js/decimal.js", "utf8");
const module = { exports: {} };
const start = performance.now();
runInThisContext("(function (module, exports) {" + source + "\\n})").call({}, module, module.exports);
process.stdout.write(String(performance.now() - start));
if (!module.exports.Decimal) throw new Error("nothing was evaluated");
`;

/** Loading and indexing every fact, against evaluating decimal.js; medians of new processes in turn. */
export function benchDatasetLoading(): BenchRow[] {
  const [figures, decimal]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    figures.push(timeOf(LOAD_FIGURES));
    decimal.push(timeOf(EVALUATE_DECIMAL));
  }
  const ratio = median(figures) / median(decimal);
  const times = `${median(figures).toFixed(2)} ms against ${median(decimal).toFixed(2)} ms`;
  return [
    {
      name: "Loading and indexing every fact, against evaluating decimal.js",
      measured: `${ratio.toFixed(2)}× (${times})`,
      aim: "< 1×",
    },
  ];
}

function timeOf(script: string): number {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", script],
    { encoding: "utf8" },
  );
  const time = Number(stdout);
  if (stdout === "" || Number.isNaN(time)) throw new Error(stderr);
  return time;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
