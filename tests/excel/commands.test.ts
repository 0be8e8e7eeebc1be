import { freezeFormulas } from "../../src/excel/formulas/freezeFormulas";
import { insertFormula } from "../../src/excel/insert/insertFormula";
import { insertSheet } from "../../src/excel/insert/insertSheet";
import { insertSheets } from "../../src/excel/insert/insertSheets";
import { listInserts } from "../../src/excel/insert/listInserts";
import { recalculate } from "../../src/excel/host/recalculate";
import { repairFormulas } from "../../src/excel/formulas/repairFormulas";
import { traceSelection } from "../../src/excel/formulas/traceSelection";
import { ATM } from "../../src/plans/models/atm";
import { MODELS } from "../../src/plans/models/models";
import { DEFAULT_OPTIONS } from "../../src/plans/tables/planOptions";
import { openFunctions } from "../functions/openFunctions";
import type { OpenExcel } from "../headless/openExcel";
import { byHand } from "./byHand";
import { workbookState } from "./workbookState";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

const plan = ATM.plan(DEFAULT_OPTIONS);

function select(address: string): Promise<void> {
  return Excel.run(async (context) => {
    const [sheet = "", cells = ""] = address.split("!");
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cells).select();
    await context.sync();
  });
}

function sheetNames(): readonly string[] {
  return excel.host.sheets().map(({ name }) => name);
}

function values(address: string): readonly (readonly unknown[])[] {
  return excel.host.read(address).map((row) => row.map(({ value }) => value));
}

describe("inserting a formula", () => {
  test("fills the selected cell and says which", async () => {
    await select("Sheet1!B3");
    expect(await insertFormula('=IIJ.VALUE("revenue","FY11","billion")')).toEqual({
      address: "Sheet1!B3",
    });
    await excel.host.settled();
    expect(values("Sheet1!B3")).toEqual([[97.314605]]);
  });

  test("writes nothing where any cell it would fill holds something", async () => {
    excel.host.write("Sheet1!B4", "mine");
    await select("Sheet1!A3");
    const before = await workbookState(excel);
    const insert = insertFormula('=IIJ.SERIES("revenue")', { rows: 2, columns: 2 });
    await expect(insert).rejects.toMatchObject({
      name: "TargetNotEmptyError",
      target: "Sheet1!A3:B4",
      occupied: "B4",
    });
    expect(await workbookState(excel)).toEqual(before);
  });
});

describe("inserting everything", () => {
  const plans = MODELS.slice(0, 4).map(({ plan: planOf, defaults }) =>
    planOf({ ...defaults, from: "1Q11", to: "4Q11" }),
  );

  test("adds every sheet and tells how far it is", async () => {
    const told: string[] = [];
    const inserts = await insertSheets(plans, {
      onProgress: ({ done, all }) => told.push(`${done}/${all}`),
    });
    expect(told).toEqual(["1/4", "2/4", "3/4", "4/4"]);
    expect(excel.batches).toBe(5);
    expect(sheetNames()).toEqual(["Sheet1", ...inserts.map(({ sheet }) => sheet)]);
    expect(await listInserts()).toHaveLength(4);
  });

  test("cancelled in the middle leaves nothing", async () => {
    const before = await workbookState(excel);
    const cancel = new AbortController();
    const insert = insertSheets(plans, {
      signal: cancel.signal,
      onProgress: ({ done }) => {
        if (done === 2) cancel.abort();
      },
    });
    await expect(insert).rejects.toMatchObject({ name: "CancelledError" });
    expect(await workbookState(excel)).toEqual(before);
  });

  test("refused in the middle leaves nothing", async () => {
    const before = await workbookState(excel);
    excel.faults.inject({ sync: 4, kind: "ActivityLimitReached", afterActions: 20 });
    await expect(insertSheets(plans)).rejects.toMatchObject({ code: "ActivityLimitReached" });
    expect(await workbookState(excel)).toEqual(before);
  });
});

describe("freezing", () => {
  beforeEach(async () => {
    excel.host.write("Sheet1!A1:B2", [
      ['=IIJ.VALUE("revenue","FY11")', "=A1*2"],
      ['=IIJ.VALUE("nonsense","FY11")', "=SUM(1,2)"],
    ]);
    await excel.host.settled();
  });

  test("turns our formulas into what they show and leaves others, and errors, alone", async () => {
    const { frozen, asOf } = await freezeFormulas("sheet");
    expect(excel.batches).toBe(4);
    expect(frozen).toBe(1);
    expect(asOf).not.toBe("");
    await excel.host.settled();
    const contents = excel.host
      .read("Sheet1!A1:B2")
      .map((row) => row.map(({ formula }) => formula));
    expect(contents).toEqual([
      [null, "=A1*2"],
      ['=IIJ.VALUE("nonsense","FY11")', "=SUM(1,2)"],
    ]);
    expect(values("Sheet1!A1:B1")).toEqual([[97314.605, 194629.21]]);
  });

  test("keeps the values of spilled cells", async () => {
    excel.host.write("Sheet1!D4:F5", [
      [null, "FY10", "FY11"],
      ["revenue", "=IIJ.GRID(D5:D5,E4:F4)", null],
    ]);
    await excel.host.settled();
    const before = values("Sheet1!D4:F5");
    expect((await freezeFormulas("workbook")).frozen).toBe(2);
    await excel.host.settled();
    expect(values("Sheet1!D4:F5")).toEqual(before);
    expect(excel.host.read("Sheet1!E5")[0]?.[0]?.formula).toBeNull();
  });

  test("turns a model's formulas into values and back where Excel refuses in the middle", async () => {
    await insertSheet(plan);
    const before = await workbookState(excel);
    excel.faults.inject({ sync: 4, kind: "AccessDenied", afterActions: 40 });
    await expect(freezeFormulas("workbook")).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await workbookState(excel)).toEqual(before);
    const shown = values("'ATM operation'!D7:M31");
    expect((await freezeFormulas("workbook")).frozen).toBeGreaterThan(40);
    await excel.host.settled();
    expect(values("'ATM operation'!D7:M31")).toEqual(shown);
    const formulas = excel.host.read("'ATM operation'!A1:M79").flat();
    expect(formulas.filter(({ formula }) => formula?.includes("IIJ."))).toEqual([]);
    expect(formulas.some(({ formula }) => formula === "=D7-D10")).toBe(true);
  });

  test("reaches every sheet of a workbook with hidden ones and more than are read at once", async () => {
    await Excel.run(async (context) => {
      for (let number = 2; number <= 70; number += 1) {
        const sheet = context.workbook.worksheets.add(`Sheet${number}`);
        if (number > 5) sheet.getRange("C3").formulas = [['=IIJ.VALUE("revenue","FY11")']];
        if (number === 7) sheet.visibility = "Hidden";
      }
      await context.sync();
    });
    await excel.host.settled();
    expect((await freezeFormulas("workbook")).frozen).toBe(66);
    expect(excel.host.read("Sheet70!C3")[0]?.[0]).toMatchObject({
      formula: null,
      value: 97314.605,
    });
  });

  test("reaches every sheet where Excel takes no null object for one", async () => {
    excel.faults.inject({ sync: 1, kind: "ItemNotFound" });
    expect((await freezeFormulas("workbook")).frozen).toBe(1);
  });

  test("leaves protected sheets with our formulas as they are, and names them", async () => {
    await protectSheetWith('=IIJ.VALUE("revenue","FY10")');
    expect(await freezeFormulas("workbook")).toMatchObject({
      frozen: 1,
      protectedSheets: ["Locked"],
    });
    expect(excel.host.read("Locked!A1")[0]?.[0]?.formula).toBe('=IIJ.VALUE("revenue","FY10")');
  });

  test.each([1, 2, 3, 4])(
    "leaves everything as it was where Excel refuses round trip %i",
    async (sync) => {
      const before = await workbookState(excel);
      excel.faults.inject({ sync, kind: "AccessDenied" });
      await expect(freezeFormulas("sheet")).rejects.toMatchObject({ code: "AccessDenied" });
      expect(await workbookState(excel)).toEqual(before);
    },
  );
});

/** Protects a sheet beside Sheet1 that holds a formula. */
async function protectSheetWith(formula: string): Promise<void> {
  await byHand((sheet) => {
    const locked = sheet.context.workbook.worksheets.add("Locked");
    locked.getRange("A1").formulas = [[formula]];
    locked.protection.protect();
  });
  await excel.host.settled();
}

describe("repairing", () => {
  test("enters formulas again that carry what a missing add-in left", async () => {
    excel.host.write("Sheet1!A1:A2", [
      ['=_xldudf_IIJ_VALUE("revenue","FY11")'],
      ['=IIJ.VALUE("revenue","FY10")'],
    ]);
    await excel.host.settled();
    const repair = await repairFormulas();
    expect(excel.batches).toBe(4);
    expect(repair).toEqual({ repaired: 1, protectedSheets: [] });
    await excel.host.settled();
    expect(values("Sheet1!A1:A2")).toEqual([[97314.605], [82418.206]]);
  });

  test("leaves protected sheets as they are, and names those with broken formulas", async () => {
    const broken = '=_xldudf_IIJ_VALUE("revenue","FY11")';
    excel.host.write("Sheet1!A1", broken);
    await protectSheetWith(broken);
    expect(await repairFormulas()).toEqual({ repaired: 1, protectedSheets: ["Locked"] });
    expect(excel.host.read("Locked!A1")[0]?.[0]?.formula).toBe(broken);
  });
});

describe("tracing", () => {
  test("follows a total to the figures it rests on and reads their arguments", async () => {
    await insertSheet(plan);
    await excel.host.settled();
    excel.host.write("ATM operation!G40", "=G7-(G8+G9)");
    await excel.host.settled();
    await select("ATM operation!G40");
    const trace = await traceSelection();
    expect(trace).toMatchObject({ sheet: "ATM operation", formula: "=G7-(G8+G9)" });
    expect(trace.figures.map(({ address, arguments: given }) => [address, given])).toEqual([
      ["G7", ["revenue.atm", "4Q10"]],
      ["G8", ["cost.atm", "4Q10"]],
      ["G9", ["sga.atm", "4Q10"]],
    ]);
  });

  test("crosses sheets and ranges, and finds nothing under plain numbers", async () => {
    await insertSheet(plan);
    excel.host.write("Sheet1!A1:A2", [["=SUM('ATM operation'!D7:F7)"], [5]]);
    await excel.host.settled();
    await select("Sheet1!A1");
    expect((await traceSelection()).figures.map(({ address }) => address)).toEqual([
      "D7",
      "E7",
      "F7",
    ]);
    await select("Sheet1!A2");
    expect(await traceSelection()).toMatchObject({ formula: undefined, value: 5, figures: [] });
  });
});

test("a spill on one sheet is nothing to the same cells of another", async () => {
  await byHand(({ context }) => {
    context.workbook.worksheets.add("Other").getRange("B2").values = [[5]];
  });
  excel.host.write("Sheet1!A1", '=IIJ.SERIES("revenue","FY10","FY11")');
  await excel.host.settled();
  await select("Other!B2");
  expect(await traceSelection()).toMatchObject({ formula: undefined, value: 5, figures: [] });
});

test("a traced argument may be a text with quotes, a truth value, an array or left out", async () => {
  excel.host.write("Sheet1!A1", '=IIJ.SERIES("a ""b"", c",{"FY10","x;y";1,TRUE},,FALSE)');
  await excel.host.settled();
  await select("Sheet1!A1");
  expect((await traceSelection()).figures.map(({ arguments: given }) => given)).toEqual([
    [
      'a "b", c',
      [
        ["FY10", "x;y"],
        [1, true],
      ],
      null,
      false,
    ],
  ]);
});

test("recalculating takes one round trip", async () => {
  await recalculate();
  expect(excel.batches).toBe(1);
});
