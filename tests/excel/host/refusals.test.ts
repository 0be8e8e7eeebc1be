import type * as InsertPlan from "../../../src/excel/insert/insertPlan";
import type * as InsertFormula from "../../../src/excel/insert/insertFormula";
import type * as InsertSheets from "../../../src/excel/insert/insertSheets";
import type * as ListInserts from "../../../src/excel/insert/listInserts";
import { explainHostError } from "../../../src/excel/host/explainHostError";
import { ATM } from "../../../src/plans/models/atm";
import type { Place } from "../../../src/plans/sheets/place";
import type { Cell, SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import type { UndoGroups } from "../../../src/workbench/host/base/refusals";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { workbookState } from "../workbookState";

jest.setTimeout(120_000);

interface Commands {
  readonly insertPlan: typeof InsertPlan.insertPlan;
  readonly insertFormula: typeof InsertFormula.insertFormula;
  readonly insertSheets: typeof InsertSheets.insertSheets;
  readonly listInserts: typeof ListInserts.listInserts;
}

let excel: OpenExcel;
let commands: Commands;
beforeEach(async () => {
  excel = await openFunctions();
  // Anew: a runtime remembers that Excel has refused undo groups.
  commands = {
    ...(await import("../../../src/excel/insert/insertPlan")),
    ...(await import("../../../src/excel/insert/insertFormula")),
    ...(await import("../../../src/excel/insert/insertSheets")),
    ...(await import("../../../src/excel/insert/listInserts")),
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
