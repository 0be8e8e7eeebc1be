import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { listInserts } from "../../../src/excel/insert/listInserts";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { freezeFormulas } from "../../../src/excel/formulas/freezeFormulas";
import { repairFormulas } from "../../../src/excel/formulas/repairFormulas";
import { traceSelection } from "../../../src/excel/formulas/traceSelection";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import { comparisonPresets } from "../../../src/plans/comparisons/comparisonPresets";
import { DECK_CHARTS } from "../../../src/plans/models/deckCharts";
import { ATM } from "../../../src/plans/models/atm";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import type { Place } from "../../../src/plans/sheets/place";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand, widthsOf } from "../byHand";
import { workbookState } from "../workbookState";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

const plan = ATM.plan(DEFAULT_OPTIONS);
const [preset] = comparisonPresets();
const comparison = preset
  ? planComparison({ ...preset.choice, unit: "million", locale: "en" })
  : plan;
const SELECTION: Place = { kind: "selection" };
const at = (address: string): Place => ({ kind: "address", address });

function texts(address: string): readonly (readonly string[])[] {
  // A positive amount leaves room on its right for the bracket of a negative one.
  return excel.host.read(address).map((row) => row.map(({ text }) => text.trimEnd()));
}

describe("a block", () => {
  test("stands in the selected cells after three round trips, with figures, sums and chart", async () => {
    await byHand((sheet) => {
      sheet.getRange("C4").select();
    });
    const batches = excel.batches;
    const insert = await insertPlan(plan, SELECTION);
    expect(excel.batches - batches).toBe(3);
    await excel.host.settled();
    expect(insert).toMatchObject({ title: "ATM operation", sheet: "Sheet1" });
    expect(insert.block).toMatch(/^C4:/);
    expect(texts("Sheet1!F10:O10")).toEqual([
      ["106", "123", "125", "164", "517", "244", "317", "361", "402", "1,324"],
    ]);
    expect(texts("Sheet1!F14:O14")).toEqual([
      ["(161)", "(140)", "(165)", "(177)", "(643)", "(111)", "(58)", "(29)", "(2)", "(201)"],
    ]);
    const [chart] = excel.host.charts("Sheet1");
    expect(chart?.series[0]?.values[8]).toBe(402);
    expect(await listInserts()).toEqual([insert]);
  });

  test("goes to an address, on whatever sheet it names", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("My sheet");
      await context.sync();
    });
    const insert = await insertPlan(plan, at("'my sheet'!b2"));
    await excel.host.settled();
    expect(insert.sheet).toBe("My sheet");
    expect(texts("'My sheet'!E8")).toEqual([["106"]]);
    expect(excel.host.sheets().map(({ name }) => name)).toEqual(["Sheet1", "My sheet"]);
  });

  test("is refused where any cell of it is occupied, names the first one, and changes nothing", async () => {
    excel.host.write("Sheet1!H20", "mine");
    excel.host.write("Sheet1!D40", "mine");
    const before = await workbookState(excel);
    await expect(insertPlan(plan, at("C4"))).rejects.toMatchObject({
      name: "TargetNotEmptyError",
      occupied: "H20",
    });
    expect(await workbookState(excel)).toEqual(before);
  });

  test.each([
    ["nonsense", "unreadable"],
    ["Nowhere!B5", "no-sheet"],
    ["XFA1", "beyond-edge"],
    ["A1048500", "beyond-edge"],
  ])("is refused at %s", async (address, problem) => {
    await expect(insertPlan(plan, at(address))).rejects.toMatchObject({
      name: "PlaceError",
      problem,
    });
  });

  test("is refused where Excel finds no room from the selected cell on", async () => {
    excel.faults.inject({ sync: 1, kind: "InvalidArgument" });
    await expect(insertPlan(plan, SELECTION)).rejects.toMatchObject({ problem: "beyond-edge" });
  });

  test("is refused under a chart and on a protected sheet", async () => {
    excel.host.write("Sheet1!A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    await byHand((sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"));
      chart.name = "Mine";
      chart.setPosition("D5", "H10");
    });
    await expect(insertPlan(plan, at("C4"))).rejects.toMatchObject({
      name: "TargetNotPlainError",
      obstacle: { kind: "covered", name: "Mine" },
    });
    await byHand((sheet) => {
      sheet.protection.protect();
    });
    await expect(insertPlan(plan, at("C40"))).rejects.toMatchObject({
      name: "SheetProtectedError",
    });
  });

  test("is refused where formats differ within a column, and leaves a plain look as it was", async () => {
    await byHand((sheet) => {
      sheet.getRange("A1:R90").format.fill.color = "#FFFFFF";
      sheet.getRange("D1:D90").numberFormat = Array.from({ length: 90 }, () => ["0.00"]);
    });
    const before = await workbookState(excel);
    const insert = await insertPlan(plan, at("C4"));
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
    expect(await workbookState(excel)).toEqual(before);
    await byHand((sheet) => {
      sheet.getRange("D5").format.fill.color = "#FFFF00";
    });
    await expect(insertPlan(plan, at("C4"))).rejects.toMatchObject({
      obstacle: { kind: "formats" },
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      "rules",
      (sheet) => {
        sheet.getRange("D6:E6").format.borders.getItem("EdgeTop").style = "Continuous";
      },
    ],
    [
      "merged cells",
      (sheet) => {
        sheet.getRange("D6:E7").merge();
      },
    ],
  ])("is refused where %s run through the place", async (_, divide) => {
    await byHand(divide);
    const before = await workbookState(excel);
    await expect(insertPlan(plan, at("C4"))).rejects.toMatchObject({
      obstacle: { kind: "formats" },
    });
    expect(await workbookState(excel)).toEqual(before);
  });

  test("stands in plain cells, and is refused in others, where Excel tells no pattern of a fill", async () => {
    excel.host.book.refusals.tellsNoPattern = true;
    await byHand((sheet) => {
      sheet.getRange("E6:E7").format.fill.color = "#FFFF00";
      sheet.getRange("A95:Z250").format.fill.color = "#FFFFFF";
    });
    await expect(insertPlan(plan, at("C4"))).rejects.toMatchObject({
      obstacle: { kind: "formats" },
    });
    const before = await workbookState(excel);
    for (const address of ["C10", "C100"]) {
      const { id } = await insertPlan(plan, at(address));
      await excel.host.settled();
      expect(await removeInsert(id)).toEqual({ kind: "removed" });
      await excel.host.settled();
      expect(await workbookState(excel)).toEqual(before);
    }
  });

  test("widens columns that are empty otherwise, and Remove makes them as narrow as they were", async () => {
    excel.host.write("Sheet1!F1", "mine");
    const before = await widthsOf(["C", "D", "E", "F", "G"]);
    const insert = await insertPlan(plan, at("C4"));
    const after = await widthsOf(["C", "D", "E", "F", "G"]);
    expect(after.map((width, index) => width > (before[index] ?? 0))).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
    await removeInsert(insert.id);
    expect(await widthsOf(["C", "D", "E", "F", "G"])).toEqual(before);
  });

  test("widens no column that a chart further right would be moved with", async () => {
    await byHand((sheet) => {
      sheet.charts.add("Line", sheet.getRange("A1:B2")).setPosition("F150", "H160");
    });
    const before = await widthsOf(["D", "H", "I", "J"]);
    await insertPlan(plan, at("C4"));
    const after = await widthsOf(["D", "H", "I", "J"]);
    expect(after.map((width, index) => width > (before[index] ?? 0))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe("what works on a block as on a sheet", () => {
  test.each([
    ["comparison", comparison],
    ["deck chart", DECK_CHARTS[0]?.plan(DECK_CHARTS[0].defaults) ?? plan],
    ["grid", ATM.plan({ ...DEFAULT_OPTIONS, formulas: "grid" })],
  ])("a %s shows no error and goes again", async (_, other) => {
    const before = await workbookState(excel);
    const insert = await insertPlan(other, at("E3"));
    await excel.host.settled();
    const cells = excel.host.read(`Sheet1!${insert.block ?? ""}`).flat();
    expect(cells.filter(({ error }) => error !== null)).toEqual([]);
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
    expect(await workbookState(excel)).toEqual(before);
  });

  test("trace, repair and freeze", async () => {
    const insert = await insertPlan(plan, at("C4"));
    await excel.host.settled();
    await byHand((sheet) => {
      sheet.getRange("F14").select();
    });
    const trace = await traceSelection();
    expect(trace.figures.map(({ address, arguments: given }) => [address, given])).toEqual([
      ["F14", ["operating-income.atm", "1Q10"]],
    ]);
    excel.host.write("Sheet1!F10", "=_xldudf_IIJ_VALUE($C10,F$8)");
    await excel.host.settled();
    expect(await repairFormulas()).toMatchObject({ repaired: 1 });
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
    await insertPlan(plan, at("C4"));
    await excel.host.settled();
    expect((await freezeFormulas("sheet")).frozen).toBeGreaterThan(20);
    expect(texts("Sheet1!F10")).toEqual([["106"]]);
  });
});
