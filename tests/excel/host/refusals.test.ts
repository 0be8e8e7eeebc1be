import type * as FreezeFormulas from "../../../src/excel/formulas/freezeFormulas";
import type * as RepairFormulas from "../../../src/excel/formulas/repairFormulas";
import type * as InsertPlan from "../../../src/excel/insert/insertPlan";
import type * as InsertFormula from "../../../src/excel/insert/insertFormula";
import type * as InsertSheets from "../../../src/excel/insert/insertSheets";
import type * as ListInserts from "../../../src/excel/insert/listInserts";
import type * as RemoveInsert from "../../../src/excel/remove/removeInsert";
import { explainHostError } from "../../../src/excel/host/explainHostError";
import { ATM } from "../../../src/plans/models/atm";
import type { Place } from "../../../src/plans/sheets/place";
import type { Cell, SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import type { UndoGroups } from "../../../src/workbench/host/base/refusals";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand } from "../byHand";
import { workbookState } from "../workbookState";

jest.setTimeout(120_000);

interface Commands {
  readonly insertPlan: typeof InsertPlan.insertPlan;
  readonly insertFormula: typeof InsertFormula.insertFormula;
  readonly insertSheets: typeof InsertSheets.insertSheets;
  readonly listInserts: typeof ListInserts.listInserts;
  readonly removeInsert: typeof RemoveInsert.removeInsert;
  readonly freezeFormulas: typeof FreezeFormulas.freezeFormulas;
  readonly repairFormulas: typeof RepairFormulas.repairFormulas;
}

let excel: OpenExcel;
let commands: Commands;
beforeEach(async () => {
  excel = await openFunctions();
  // Anew: a runtime remembers that Excel has refused undo groups.
  jest.resetModules();
  commands = {
    ...(await import("../../../src/excel/insert/insertPlan")),
    ...(await import("../../../src/excel/insert/insertFormula")),
    ...(await import("../../../src/excel/insert/insertSheets")),
    ...(await import("../../../src/excel/insert/listInserts")),
    ...(await import("../../../src/excel/remove/removeInsert")),
    ...(await import("../../../src/excel/formulas/freezeFormulas")),
    ...(await import("../../../src/excel/formulas/repairFormulas")),
  };
});
afterEach(() => {
  excel.close();
});

const plan: SheetPlan = ATM.plan(DEFAULT_OPTIONS);
const one: Cell = { kind: "formula", formula: "=1", format: "0", style: { role: "figure" } };
const many: SheetPlan = {
  ...plan,
  blocks: [
    { at: "A1", rows: Array.from({ length: 40 }, () => Array.from({ length: 40 }, () => one)) },
  ],
  charts: [],
  spills: [],
};
/** A sheet of hardly anything. */
const few: SheetPlan = { ...many, blocks: [{ at: "A1", rows: [[one, one]] }] };
const SHEET: Place = { kind: "new-sheet" };
const BLOCK: Place = { kind: "address", address: "C4" };

describe("an Excel that refuses undo groups", () => {
  test.each<[UndoGroups, SheetPlan, Place]>([
    ["none", plan, SHEET],
    ["none", plan, BLOCK],
    ["few-formulas", many, SHEET],
    ["few-formulas", many, BLOCK],
    ["undoable-members", plan, BLOCK],
  ])("takes them without: %s", async (undoGroups, wanted, place) => {
    excel.host.refusals.undoGroups = undoGroups;
    const insert = await commands.insertPlan(wanted, place);
    expect(await commands.listInserts()).toEqual([insert]);
    const batches = excel.batches;
    await commands.insertPlan(wanted, SHEET);
    expect(excel.batches - batches).toBe(2);
  });

  test("gets a formula without", async () => {
    excel.host.refusals.undoGroups = "none";
    expect(await commands.insertFormula("=1+1")).toEqual({ address: "Sheet1!A1" });
    expect(excel.host.read("Sheet1!A1")[0]?.[0]?.formula).toBe("=1+1");
  });

  test("is asked for them again where the refusal had another reason", async () => {
    const before = await workbookState(excel);
    for (const sync of [2, 6]) {
      excel.faults.inject({ sync, kind: "GeneralException", afterActions: 20 });
    }
    await expect(commands.insertPlan(plan, SHEET)).rejects.toMatchObject({
      code: "GeneralException",
    });
    expect(await workbookState(excel)).toEqual(before);
    excel.host.refusals.undoGroups = "none";
    const batches = excel.batches;
    await commands.insertPlan(plan, SHEET);
    expect(excel.batches - batches).toBeGreaterThan(2);
  });
});

test.each<readonly [string, () => Promise<unknown>]>([
  ["a sheet", () => commands.insertPlan(few, SHEET)],
  ["several sheets", () => commands.insertSheets([few, few])],
  ["a block", () => commands.insertPlan(few, BLOCK)],
  ["a formula", () => commands.insertFormula("=1+1")],
  ["a freeze", () => commands.freezeFormulas("workbook")],
  ["a repair", () => commands.repairFormulas()],
])("%s, one step of Ctrl+Z, asks in it for nothing that cannot be undone", async (_, command) => {
  excel.host.write("Sheet1!AA60:AA61", [
    ['=IIJ.REVENUE("4Q11")'],
    ['=_xldudf_IIJ_REVENUE("4Q11")'],
  ]);
  await excel.host.settled();
  const start = excel.host.snapshot();
  const trips = async () => {
    const before = excel.batches;
    await command();
    await excel.host.settled();
    return excel.batches - before;
  };
  const usual = await trips();
  excel.host.restore(start);
  await excel.host.settled();
  excel.host.refusals.undoGroups = "undoable-members";
  // What was refused would have been done a second time.
  expect(await trips()).toBe(usual);
});

test("an insert that is refused for what stands there costs the reader no step of Ctrl+Z", async () => {
  excel.host.refusals.losesUndoToMerges = true;
  await byHand((sheet) => {
    sheet.getRange("D6").values = [["mine"]];
  });
  await expect(commands.insertPlan(plan, BLOCK)).rejects.toMatchObject({ occupied: "D6" });
  excel.host.book.workbook.undo();
  await excel.host.settled();
  expect(excel.host.read("Sheet1!D6")[0]?.[0]?.value).toBeNull();
});

test("panes are frozen on a sheet that is in front", async () => {
  excel.host.refusals.freezesOnlyInFront = true;
  expect(await commands.insertPlan(plan, SHEET)).toMatchObject({ sheet: "ATM operation" });
});

describe("another workbook in front", () => {
  test("is named as the cause, and nothing is left", async () => {
    const before = await workbookState(excel);
    excel.host.refusals.isBehind = true;
    const refused: unknown = await commands
      .insertPlan(plan, SHEET)
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: "GeneralException" });
    expect(explainHostError(refused, "en")).toMatch(/another workbook .*The workbook is as it was/);
    expect(explainHostError(refused, "ja")).toMatch(/別のブック/);
    excel.host.refusals.isBehind = false;
    expect(await workbookState(excel)).toEqual(before);
  });

  test("lets nothing be removed, since the names of sheets are not told", async () => {
    const { id } = await commands.insertPlan(plan, BLOCK);
    const before = await workbookState(excel);
    excel.host.refusals.isBehind = true;
    await expect(commands.removeInsert(id)).rejects.toMatchObject({ code: "InvalidSelection" });
    excel.host.refusals.isBehind = false;
    expect(await workbookState(excel)).toEqual(before);
  });

  test("in the middle lets the clean-up wait until this one is in front again", async () => {
    const before = await workbookState(excel);
    const insert = commands.insertSheets([plan, plan], {
      onProgress: () => {
        excel.host.refusals.isBehind = true;
      },
    });
    await expect(insert).rejects.toMatchObject({ name: "LeftoverError" });
    excel.host.refusals.isBehind = false;
    await commands.listInserts();
    expect(await workbookState(excel)).toEqual(before);
  });
});
