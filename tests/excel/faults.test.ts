import { setTimeout as sleep } from "node:timers/promises";
import { freezeFormulas } from "../../src/excel/formulas/freezeFormulas";
import { insertFormula } from "../../src/excel/insert/insertFormula";
import { insertPlan } from "../../src/excel/insert/insertPlan";
import { insertSheets } from "../../src/excel/insert/insertSheets";
import { finishCleanUps } from "../../src/excel/host/allOrNothing";
import { listInserts } from "../../src/excel/insert/listInserts";
import { removeInsert } from "../../src/excel/remove/removeInsert";
import { repairFormulas } from "../../src/excel/formulas/repairFormulas";
import { ATM } from "../../src/plans/models/atm";
import { formatArea } from "../../src/plans/sheets/address";
import { extentOf, planBlock } from "../../src/plans/sheets/movePlan";
import type { Place } from "../../src/plans/sheets/place";
import { DEFAULT_OPTIONS } from "../../src/plans/tables/planOptions";
import type { Cell, SheetPlan } from "../../src/plans/sheets/sheetPlan";
import { splitBlocks } from "../../src/plans/sheets/splitBlocks";
import { CURRENT_REQUIREMENT_SETS } from "../../src/workbench/host/wire/requirementSets";
import { openFunctions } from "../functions/openFunctions";
import type { OpenExcel } from "../headless/openExcel";
import { losePatienceAfter } from "./patience";
import { workbookState } from "./workbookState";

jest.setTimeout(240_000);

let excel: OpenExcel;
beforeEach(async () => {
  // Without undo groups: what is refused for their sake alone is done again.
  excel = await openFunctions({
    requirementSets: { ...CURRENT_REQUIREMENT_SETS, ExcelApi: "1.19" },
  });
  excel.host.write("Sheet1!A1:B2", [
    [1, "=A1*2"],
    ["mine", '=IIJ.VALUE("revenue","FY11")'],
  ]);
});
afterEach(() => {
  excel.close();
});

const plan = ATM.plan(DEFAULT_OPTIONS);
const CODES = [
  "GeneralException",
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
] as const;

const blockArea = extentOf(planBlock(plan, { top: 3, left: 2 }));
const PLACES: readonly (readonly [string, Place, string])[] = [
  ["a sheet", { kind: "new-sheet" }, "ATM operation"],
  ["a block", { kind: "address", address: "C4" }, `Sheet1!${formatArea(blockArea)}`],
];

describe.each(PLACES)("%s that Excel refuses to insert", (_, place, left) => {
  test.each(CODES)("leaves the workbook as it was: %s at either round trip", async (kind) => {
    const before = await workbookState(excel);
    for (const [sync, afterActions] of [
      [1, 0],
      [1, 3],
      [2, 0],
      [2, 7],
    ] as const) {
      excel.faults.inject({ sync, kind, afterActions });
      await expect(insertPlan(plan, place)).rejects.toMatchObject({ code: kind });
      expect(await workbookState(excel)).toEqual(before);
    }
  });

  test("leaves the workbook as it was after any number of actions", async () => {
    const before = await workbookState(excel);
    for (const afterActions of [0, 1, 2, 3, 4, 5, 6, 8, 13, 34, 89, 144, 233, 300]) {
      excel.faults.inject({ sync: 2, kind: "GeneralException", afterActions });
      await expect(insertPlan(plan, place)).rejects.toMatchObject({ code: "GeneralException" });
      expect(await workbookState(excel)).toEqual(before);
    }
  });

  test("can be tried again", async () => {
    excel.faults.inject({ sync: 2, kind: "ActivityLimitReached", afterActions: 20 });
    await expect(insertPlan(plan, place)).rejects.toBeDefined();
    const insert = await insertPlan(plan, place);
    expect(insert.title).toBe("ATM operation");
    expect(await listInserts()).toEqual([insert]);
  });

  test("even twice in a row is taken back at the next contact", async () => {
    const before = await workbookState(excel);
    excel.faults.inject({ sync: 2, kind: "GeneralException", afterActions: 50 });
    excel.faults.inject({ sync: 3, kind: "GeneralException" });
    await expect(insertPlan(plan, place)).rejects.toMatchObject({
      name: "LeftoverError",
      left,
    });
    expect(await listInserts()).toEqual([]);
    expect(await workbookState(excel)).toEqual(before);
  });
});

test("the sheet that was in front is in front again", async () => {
  await Excel.run(async (context) => {
    for (const name of ["Sheet2", "Sheet3"]) context.workbook.worksheets.add(name);
    await context.sync();
  });
  const before = await workbookState(excel);
  excel.faults.inject({ sync: 2, kind: "GeneralException", afterActions: 10_000 });
  await expect(insertPlan(plan, { kind: "new-sheet" })).rejects.toBeDefined();
  expect(await workbookState(excel)).toEqual(before);
});

describe.each(PLACES)("%s whose insert Excel does not answer", (_, place) => {
  test.each([1, 2])(
    "says what may be left and takes it away at the next contact: round trip %i",
    async (sync) => {
      const before = await workbookState(excel);
      const bePatient = losePatienceAfter(1500);
      excel.faults.inject({ sync, kind: "NoAnswer" });
      await expect(insertPlan(plan, place)).rejects.toMatchObject({
        name: sync === 1 ? "NoAnswerError" : "LeftoverError",
      });
      bePatient();
      await finishCleanUps();
      expect(await workbookState(excel)).toEqual(before);
    },
  );
});

const COMMANDS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["a sheet", () => insertPlan(plan, { kind: "new-sheet" })],
  ["several sheets", () => insertSheets([plan, plan])],
  ["a block", () => insertPlan(plan, { kind: "address", address: "C4" })],
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
  const insert = insertSheets([plan, plan], {
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
  excel.faults.inject({ sync: 2, kind: "NoAnswer", afterActions: 10_000 });
  const insert = insertPlan(plan, { kind: "address", address: "C4" });
  await expect(insert).rejects.toMatchObject({ name: "LeftoverError" });
  bePatient();
  expect(excel.host.read("Sheet1!D4")[0]?.[0]?.value).toBe("ATM operation");
  excel.host.write("Sheet1!F10", "typed");
  await finishCleanUps();
  expect(excel.host.read("Sheet1!F10")[0]?.[0]?.value).toBe("typed");
  excel.host.write("Sheet1!F10", "");
  expect(await workbookState(excel)).toEqual(before);
});

test("a sheet that someone has added under the name of one that failed stays", async () => {
  excel.faults.inject({ sync: 2, kind: "GeneralException" });
  excel.faults.inject({ sync: 3, kind: "GeneralException" });
  const insert = insertPlan(plan, { kind: "new-sheet" });
  await expect(insert).rejects.toMatchObject({ name: "LeftoverError" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("ATM operation");
    sheet.getRange("A1").values = [["mine"]];
    await context.sync();
  });
  await finishCleanUps();
  expect(excel.host.read("'ATM operation'!A1")[0]?.[0]?.value).toBe("mine");
});

describe("a removal that Excel refuses", () => {
  test.each(CODES)("leaves the workbook as it was: %s at any round trip", async (kind) => {
    const insert = await insertPlan(plan, { kind: "new-sheet" });
    const before = await workbookState(excel);
    for (const sync of [1, 2, 3]) {
      for (const afterActions of [0, 2]) {
        excel.faults.inject({ sync, kind, afterActions });
        await expect(removeInsert(insert.id)).rejects.toMatchObject({ code: kind });
        expect(await workbookState(excel)).toEqual(before);
      }
    }
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
  });

  test.each(PLACES)("leaves %s as it was, or none of it", async (_, place) => {
    const kind = "GeneralException";
    const without = await workbookState(excel);
    const outcomes = new Set<boolean>();
    for (const sync of [1, 2, 3]) {
      for (const afterActions of [0, 4, 5, 6, 7, 20, 60, 100, 140, 200]) {
        const { id } = await insertPlan(plan, place);
        const before = await workbookState(excel);
        excel.faults.inject({ sync, kind, afterActions });
        const isGone = isRemoved(await removeInsert(id).catch((error: unknown) => error));
        excel.faults.clear();
        expect(await workbookState(excel)).toEqual(isGone ? without : before);
        outcomes.add(isGone);
        if (!isGone) expect(await removeInsert(id)).toEqual({ kind: "removed" });
        expect(await workbookState(excel)).toEqual(without);
      }
    }
    expect(outcomes).toEqual(new Set([false, true]));
  });
});

function isRemoved(outcome: unknown): boolean {
  return (
    typeof outcome === "object" && outcome !== null && Reflect.get(outcome, "kind") === "removed"
  );
}

describe.each(PLACES)("%s larger than Excel accepts at once", (_, place) => {
  const long: Cell = { kind: "text", text: "long ".repeat(400), style: { role: "note" } };
  const rows = Array.from({ length: 300 }, () => Array.from({ length: 3 }, () => long));
  const large: SheetPlan = { ...plan, blocks: [{ at: "A1", rows }], charts: [], spills: [] };
  const parts = splitBlocks(large.blocks).length;

  test("is written in several round trips", async () => {
    expect(parts).toBe(4);
    const batches = excel.batches;
    const { id } = await insertPlan(large, place);
    expect(excel.batches - batches).toBe(1 + parts);
    expect(await removeInsert(id)).toEqual({ kind: "removed" });
  });

  test.each(Array.from({ length: 1 + parts }, (__, index) => index + 1))(
    "leaves the workbook as it was where round trip %i fails, at once or in the middle",
    async (sync) => {
      const before = await workbookState(excel);
      for (const afterActions of [0, 6]) {
        excel.faults.inject({ sync, kind: "RequestPayloadSizeLimitExceeded", afterActions });
        await expect(insertPlan(large, place)).rejects.toMatchObject({
          code: "RequestPayloadSizeLimitExceeded",
        });
        expect(await workbookState(excel)).toEqual(before);
      }
    },
  );
});
