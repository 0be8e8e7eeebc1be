import { createRequire } from "node:module";
import { resolve } from "node:path";
import { cellFunction } from "../../../src/functions/cells/cellFunction";
import { FUNCTIONS } from "../../../src/functions/functions";
import functionsJson from "../../../src/functions/functions.json";
import { ATM } from "../../../src/plans/models/atm";
import { ON_THE_WEB } from "../../../src/workbench/host/base/refusals";
import { fillLargeWorkbook } from "../../excel/workbooks/largeWorkbook";
import { openExcel } from "../../headless/openExcel";
import type { BenchRow } from "../benchRow";

const SIZES = [3_000, 30_000, 300_000];

/** Time a cell of what looks through the whole workbook, in 64 sheets, as Excel on the web limits messages. */
export async function benchWorkbookSize(): Promise<BenchRow[]> {
  // What Jest's environment gives the tests (src/workbench/node/nodeEnvironment.mjs).
  Object.assign(globalThis, { requireOutside: createRequire(resolve("package.json")) });
  const rows: BenchRow[] = [];
  for (const cells of SIZES) rows.push(...(await benchSize(cells)));
  return rows;
}

async function benchSize(cells: number): Promise<BenchRow[]> {
  const excel = openExcel({ functions: functionsJson.functions });
  // Each workbook has a window of its own, to which they are associated anew.
  for (const [id, answer] of Object.entries(FUNCTIONS)) {
    CustomFunctions.associate(id, cellFunction(answer, id));
  }
  const { freezeFormulas } = await import("../../../src/excel/formulas/freezeFormulas");
  const { repairFormulas } = await import("../../../src/excel/formulas/repairFormulas");
  const { traceSelection } = await import("../../../src/excel/formulas/traceSelection");
  const { insertSheet } = await import("../../../src/excel/insert/insertSheet");
  const { removeInsert } = await import("../../../src/excel/remove/removeInsert");
  await fillLargeWorkbook(excel, { cells });
  excel.host.refusals.mostBytes = ON_THE_WEB;
  const { id } = await insertSheet(ATM.plan(ATM.defaults));
  await excel.host.settled();
  const commands: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["trace", () => traceSelection()],
    ["remove", () => removeInsert(id)],
    ["repair", () => repairFormulas()],
    ["freeze", () => freezeFormulas("workbook")],
  ];
  const rows: BenchRow[] = [];
  for (const [name, command] of commands) {
    const before = excel.batches;
    const start = performance.now();
    await command();
    const time = performance.now() - start;
    const trips = excel.batches - before;
    rows.push({
      name: `${name} in ${cells.toLocaleString("en")} cells`,
      measured: `${time.toFixed(0)} ms, ${((time * 1000) / cells).toFixed(0)} µs a cell, ${trips} round trips`,
    });
    await excel.host.settled();
  }
  excel.close();
  return rows;
}
