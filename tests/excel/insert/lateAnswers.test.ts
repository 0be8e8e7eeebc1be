import { setTimeout as sleep } from "node:timers/promises";
import { freezeFormulas } from "../../../src/excel/formulas/freezeFormulas";
import { repairFormulas } from "../../../src/excel/formulas/repairFormulas";
import { finishCleanUps } from "../../../src/excel/host/allOrNothing";
import { insertFormula } from "../../../src/excel/insert/insertFormula";
import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { insertSheets } from "../../../src/excel/insert/insertSheets";
import { listInserts } from "../../../src/excel/insert/listInserts";
import type { OpenExcel } from "../../headless/openExcel";
import { losePatienceAfter } from "./patience";
import { INSERTS, openReadersWorkbook, PLAN } from "../refusals";
import { workbookState } from "../workbookState";

jest.setTimeout(240_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openReadersWorkbook();
});
afterEach(() => {
  excel.close();
});

describe.each(INSERTS)("%s whose insert Excel does not answer", (_, place, __, writes) => {
  test.each([1, writes])(
    "says what may be left and takes it away at the next contact: round trip %i",
    async (sync) => {
      const before = await workbookState(excel);
      const bePatient = losePatienceAfter(1500);
      excel.faults.inject({ sync, kind: "NoAnswer" });
      await expect(insertPlan(PLAN, place)).rejects.toMatchObject({
        name: sync < writes ? "NoAnswerError" : "LeftoverError",
      });
      bePatient();
      await finishCleanUps();
      expect(await workbookState(excel)).toEqual(before);
    },
  );
});

const COMMANDS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["a sheet", () => insertPlan(PLAN, { kind: "new-sheet" })],
  ["several sheets", () => insertSheets([PLAN, PLAN])],
  ["a block", () => insertPlan(PLAN, { kind: "address", address: "C4" })],
  ["a formula", () => insertFormula("=1+1")],
  ["a freeze", () => freezeFormulas("sheet")],
  ["a repair", () => repairFormulas()],
];

test.each(COMMANDS)("%s that Excel answers too late is not carried out", async (_, command) => {
  excel.host.write("Sheet1!B1", '=_xldudf_IIJ_VALUE("revenue","FY11")');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("D9").select();
    await context.sync();
  });
  const before = await workbookState(excel);
  excel.host.noteCellEdit(true);
  const bePatient = losePatienceAfter(50);
  await expect(command()).rejects.toMatchObject({ name: "NoAnswerError" });
  bePatient();
  excel.host.noteCellEdit(false);
  await listInserts();
  await excel.host.settled();
  expect(await workbookState(excel)).toEqual(before);
});

test("what was written before a late answer is taken back without another command", async () => {
  const before = await workbookState(excel);
  const bePatient = losePatienceAfter(2000);
  const insert = insertSheets([PLAN, PLAN], {
    onProgress: () => {
      excel.host.noteCellEdit(true);
    },
  });
  await expect(insert).rejects.toMatchObject({ name: "LeftoverError" });
  bePatient();
  excel.host.noteCellEdit(false);
  while (excel.host.sheets().length > 1) await sleep(25);
  expect(await workbookState(excel)).toEqual(before);
});

test("what someone has typed into a block's cells before the clean-up stays", async () => {
  const before = await workbookState(excel);
  const bePatient = losePatienceAfter(1500);
  excel.faults.inject({ sync: 3, kind: "NoAnswer", afterActions: 10_000 });
  const insert = insertPlan(PLAN, { kind: "address", address: "C4" });
  await expect(insert).rejects.toMatchObject({ name: "LeftoverError" });
  bePatient();
  expect(excel.host.read("Sheet1!D4")[0]?.[0]?.value).toBe("ATM operation");
  excel.host.write("Sheet1!F10", "typed");
  await finishCleanUps();
  expect(excel.host.read("Sheet1!F10")[0]?.[0]?.value).toBe("typed");
  excel.host.write("Sheet1!F10", "");
  expect(await workbookState(excel)).toEqual(before);
});
