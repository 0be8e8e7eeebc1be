import { createRequire } from "node:module";
import { resolve } from "node:path";
import functionsJson from "../../../src/functions/functions.json";
import { MODELS } from "../../../src/plans/models/models";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { type OpenExcel, openExcel } from "../../headless/openExcel";
import type { BenchRow } from "../benchRow";

/** Round trips and time of every model's insert, in one workbook behind office.js. */
export async function benchInserts(): Promise<BenchRow[]> {
  // What Jest's environment gives the tests (src/workbench/node/nodeEnvironment.mjs).
  Object.assign(globalThis, { requireOutside: createRequire(resolve("package.json")) });
  const excel = openExcel({ functions: functionsJson.functions });
  await import("../../../src/functions/index");
  const { insertSheet } = await import("../../../src/excel/insert/insertSheet");
  const rows: BenchRow[] = [];
  for (const model of MODELS) {
    const plan = model.plan(model.defaults);
    rows.push(await benchInsert(excel, () => insertSheet(plan), plan));
  }
  excel.close();
  return rows;
}

async function benchInsert(
  { host }: OpenExcel,
  insert: () => Promise<unknown>,
  plan: SheetPlan,
): Promise<BenchRow> {
  await host.settled();
  const before = host.stats();
  const start = performance.now();
  await insert();
  const inserted = performance.now() - start;
  const after = host.stats();
  await host.settled();
  const calculated = performance.now() - start;
  const cells = after.cellsWritten - before.cellsWritten;
  return {
    name: `insert ${plan.name}`,
    measured: `${after.roundTrips - before.roundTrips} round trips, ${cells} cells, written in ${inserted.toFixed(0)} ms, calculated in ${calculated.toFixed(0)} ms`,
    aim: "2 round trips",
  };
}
