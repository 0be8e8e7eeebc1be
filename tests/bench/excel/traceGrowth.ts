import { createRequire } from "node:module";
import { resolve } from "node:path";
import functionsJson from "../../../src/functions/functions.json";
import { openExcel } from "../../headless/openExcel";
import type { BenchRow } from "../benchRow";

const ROWS = 5_000;
const FORMULAS = [10, 100, 1_000];

/** Trace of a sum over 10, 100 and 1,000 formulas that each sum up the same 5,000 rows: what a cell looked at costs. */
export async function benchTraceGrowth(): Promise<BenchRow[]> {
  // What Jest's environment gives the tests (src/workbench/node/nodeEnvironment.mjs).
  Object.assign(globalThis, { requireOutside: createRequire(resolve("package.json")) });
  const excel = openExcel({ functions: functionsJson.functions });
  await import("../../../src/functions/index");
  const { traceSelection } = await import("../../../src/excel/formulas/traceSelection");
  const { host } = excel;
  host.write(`D1:D${ROWS}`, 1);
  const most = Math.max(...FORMULAS);
  host.write(
    `B1:B${most}`,
    Array.from({ length: most }, () => [`=SUM($D$1:$D$${ROWS})`]),
  );
  const times: number[] = [];
  for (const formulas of FORMULAS) {
    host.write("A1", `=SUM(B1:B${formulas})`);
    await host.settled();
    await traceSelection();
    const start = performance.now();
    await traceSelection();
    times.push((1000 * (performance.now() - start)) / (ROWS + formulas));
  }
  excel.close();
  const [least = 0] = times;
  return FORMULAS.map((formulas, index) => ({
    name: `trace ${formulas} formulas over ${ROWS} rows`,
    measured: `${(times[index] ?? 0).toFixed(1)} µs a cell, ${((times[index] ?? 0) / least).toFixed(2)}×`,
    aim: "at most 1.5×",
  }));
}
