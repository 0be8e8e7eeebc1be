import { readFileSync } from "node:fs";
import { join } from "node:path";
import { freezeFormulas } from "../../../src/excel/formulas/freezeFormulas";
import { repairFormulas } from "../../../src/excel/formulas/repairFormulas";
import { recalculate } from "../../../src/excel/host/recalculate";
import { listInserts } from "../../../src/excel/insert/listInserts";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import type { WorkbookSnapshot } from "../../../src/workbench/host/workbook/snapshots/snapshot";

jest.setTimeout(120_000);

/**
 * A workbook as the add-in wrote it in its first months, never written anew: the reader's own cells on
 * Sheet1, ATM operation on a sheet of its own, once more as a single formula, and as a block.
 */
const OLDER = JSON.parse(
  readFileSync(join(__dirname, "olderWorkbook.json"), "utf8"),
) as WorkbookSnapshot;

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
  excel.host.restore(OLDER);
  await excel.host.settled();
});
afterEach(() => {
  excel.close();
});

function values(address: string): readonly unknown[] {
  return excel.host.read(address).flatMap((row) => row.map(({ value }) => value));
}

const AREAS = ["Sheet1!A1:B3", "Sheet1!A60:B68", "'ATM operation'!A1:M40", "Sheet1!D70:P110"];

test("its formulas are known, and give what they gave", async () => {
  const before = AREAS.map(values);
  expect(before.flat()).not.toContain("#NAME?");
  await recalculate();
  await excel.host.settled();
  expect(AREAS.map(values)).toEqual(before);
  expect(await repairFormulas()).toEqual({ repaired: 0, protectedSheets: [] });
});

test("what was inserted is listed, and removed without a question", async () => {
  const inserts = await listInserts();
  expect(inserts.map(({ sheet, block }) => [sheet, block])).toEqual([
    ["ATM operation", undefined],
    ["ATM operation (2)", undefined],
    ["Sheet1", "D70:P149"],
  ]);
  const own = values("Sheet1!A1:B3");
  for (const { id } of inserts) expect(await removeInsert(id)).toEqual({ kind: "removed" });
  expect(excel.host.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(values("Sheet1!A1:B3")).toEqual(own);
  expect(values("Sheet1!D70:P149").filter((value) => value !== null)).toEqual([]);
  expect(excel.host.snapshot()).toMatchObject({ names: [], settings: {} });
});

test("it is frozen like one of today", async () => {
  const before = AREAS.map(values);
  expect((await freezeFormulas("workbook")).frozen).toBeGreaterThan(80);
  await excel.host.settled();
  expect(AREAS.map(values)).toEqual(before);
});
