import { createRequire } from "node:module";
import { resolve } from "node:path";
import functionsJson from "../../src/functions/functions.json";
import { attackInserts } from "../excel/remove/hostileStates";
import { openExcel } from "../headless/openExcel";
import { ATTACKS } from "../hostile";
import { attackServer } from "../workbench/server/hostileRequests";
import { serveSite } from "../workbench/server/siteFixture";
import type { BenchRow } from "./benchRow";

/** Together 200,000. */
const [REQUESTS, STATES, OTHERS] = [40_000, 2_000, 158_000];

/** Many generated requests, workbooks, formulas, records and parts: how many did harm. */
export async function benchHostileAfternoon(): Promise<BenchRow[]> {
  const each = Math.ceil(OTHERS / ATTACKS.length);
  const rows = ATTACKS.map(({ name, run }) => row(name, each, run(each)));
  const site = await serveSite();
  rows.push(row("requests to the server", REQUESTS, await attackServer(site, REQUESTS)));
  site.close();
  rows.push(row("settings and names of workbooks", STATES, await attackWorkbooks()));
  return rows;
}

async function attackWorkbooks(): Promise<readonly string[]> {
  // What Jest's environment gives the tests (src/workbench/node/nodeEnvironment.mjs).
  Object.assign(globalThis, { requireOutside: createRequire(resolve("package.json")) });
  const excel = openExcel({ functions: functionsJson.functions });
  await import("../../src/functions/index");
  const wrong = await attackInserts(excel, STATES);
  excel.close();
  return wrong;
}

function row(name: string, cases: number, wrong: readonly string[]): BenchRow {
  const [first] = wrong;
  const example = first === undefined ? "" : `, such as ${first.slice(0, 200)}`;
  return {
    name: `${cases.toLocaleString("en-US")} generated ${name}`,
    measured: `${wrong.length} did harm${example}`,
    aim: "0",
  };
}
