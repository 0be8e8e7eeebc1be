import { createRequire } from "node:module";
import { resolve } from "node:path";
import functionsJson from "../../src/functions/functions.json";
import { ATM } from "../../src/plans/models/atm";
import { openExcel } from "../headless/openExcel";
import type { BenchRow } from "./benchRow";

const SHEETS = 200;

/** A workbook of 200 models: the last insert beside the first, what a small edit has to be saved by, opening it again. */
export async function benchManySheets(sheets = SHEETS): Promise<BenchRow[]> {
  // What Jest's environment gives the tests (src/workbench/node/nodeEnvironment.mjs).
  Object.assign(globalThis, { requireOutside: createRequire(resolve("package.json")) });
  const excel = openExcel({ functions: functionsJson.functions });
  await import("../../src/functions/index");
  const { insertSheet } = await import("../../src/excel/insert/insertSheet");
  const { host } = excel;
  const plan = ATM.plan(ATM.defaults);
  const inserts: number[] = [];
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    inserts.push(
      await msOf(async () => {
        await insertSheet(plan);
        await host.settled();
      }),
    );
  }
  host.snapshot();
  const edit = await msOf(async () => {
    host.write("Sheet1!A1", "a remark");
    await host.settled();
    host.snapshot();
  });
  const kept = host.snapshot();
  const opened = await msOf(async () => {
    host.restore(kept);
    await host.settled();
  });
  excel.close();
  const [first, last] = [inserts.slice(1, 11), inserts.slice(-10)].map(middleOf);
  return [
    {
      name: `insert as sheet ${sheets} beside the first ones`,
      measured: `${(last ?? 0).toFixed(0)} and ${(first ?? 0).toFixed(0)} ms, ${((last ?? 0) / (first ?? 1)).toFixed(1)}×`,
      aim: "at most 2×",
    },
    {
      name: `a small edit among ${sheets} models, described for saving`,
      measured: `${edit.toFixed(0)} ms`,
      aim: "at most 300 ms",
    },
    {
      name: `open ${sheets} models again`,
      measured: `${opened.toFixed(0)} ms`,
      aim: "at most 5,000 ms",
    },
  ];
}

async function msOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function middleOf(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
