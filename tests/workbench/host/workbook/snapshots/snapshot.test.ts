import { readSnapshot } from "../../../../../src/workbench/host/workbook/snapshots/readSnapshot";
import { type OpenExcel, openExcel } from "../../../../headless/openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const first = workbook.worksheets.getItem("Sheet1");
    first.getRange("A1:B3").values = [
      ["x", true],
      [1.5, "=A2*2"],
      ["'007", "5%"],
    ];
    const sheet = workbook.worksheets.add("Model 1");
    sheet.getRange("B2:C3").formulas = [
      ["=Sheet1!A2", 2],
      ["=SUM(B2:C2)", "=SEQUENCE(2)"],
    ];
    const { format } = sheet.getRange("B2:C2");
    format.font.bold = true;
    format.fill.color = "#FFEE00";
    format.columnWidth = 90;
    format.borders.getItem("EdgeTop").style = "Continuous";
    sheet.getRange("E:F").group("ByColumns");
    sheet.getRange("E:F").hideGroupDetails("ByColumns");
    sheet.freezePanes.freezeAt("A1:B3");
    sheet.showGridlines = false;
    sheet.tabColor = "#00FF00";
    sheet.pageLayout.orientation = "Landscape";
    sheet.protection.protect();
    const chart = first.charts.add("Line", first.getRange("A1:B2"));
    chart.title.text = "Chart";
    workbook.comments.add("Sheet1!B2", "why");
    const marked = first.getRange("A1:B2").conditionalFormats.add("Custom").custom;
    marked.rule.formula = "=$A1=0";
    first.getRange("D1").dataValidation.rule = { custom: { formula: "=D1>0" } };
    first.getRange("D2").hyperlink = { documentReference: "Sheet1!A1" };
    first.getRange("D3").format.protection.locked = false;
    marked.format.fill.color = "#00FF00";
    workbook.names.add("total", sheet.getRange("B3")).visible = false;
    sheet.names.add("rate", "=0.5");
    workbook.settings.add("k", { a: 1 });
    workbook.customXmlParts.add('<a xmlns="urn:x"/>');
    workbook.worksheets.add("Hidden").visibility = "Hidden";
    workbook.worksheets.add("Very hidden").visibility = "VeryHidden";
    sheet.activate();
    await context.sync();
  });
  await excel.host.settled();
}

test("a snapshot survives JSON and makes an equal workbook elsewhere", async () => {
  await fill();
  const snapshot = excel.host.snapshot();
  const text = JSON.stringify(snapshot);
  excel.close();
  excel = openExcel();
  excel.host.restore(JSON.parse(text) as typeof snapshot);
  await excel.host.settled();
  expect(excel.host.snapshot()).toEqual(snapshot);
  expect(excel.host.read("'Model 1'!B2:C4").map((row) => row.map(({ value }) => value))).toEqual([
    [1.5, 2],
    [3.5, 1],
    [null, 2],
  ]);
  // What is very hidden is not deleted; a snapshot alone would not tell.
  const visibility = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/visibility");
    await context.sync();
    return worksheets.items.map((sheet) => sheet.visibility);
  });
  expect(visibility).toEqual(["Visible", "Visible", "Hidden", "VeryHidden"]);
});

test("restoring takes everything else away", async () => {
  const empty = excel.host.snapshot();
  await fill();
  expect(excel.host.snapshot()).not.toEqual(empty);
  excel.host.restore(empty);
  await excel.host.settled();
  expect(excel.host.snapshot()).toEqual(empty);
});

test("what is done and taken back leaves the same snapshot", async () => {
  await fill();
  const before = excel.host.snapshot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Temporary");
    sheet.getRange("A1").values = [[1]];
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("D9");
    cell.values = [["5%"]];
    cell.format.font.italic = true;
    await context.sync();
    cell.clear();
    sheet.delete();
    context.workbook.worksheets.getItem("Model 1").activate();
    await context.sync();
  });
  await excel.host.settled();
  expect(excel.host.snapshot()).toEqual(before);
});

test.each([
  ["a value", "A1", "y"],
  ["a formula", "B2", "=A2*3"],
])("%s that changed changes the snapshot", async (_what, address, content) => {
  await fill();
  const before = excel.host.snapshot();
  excel.host.write(`Sheet1!${address}`, content);
  await excel.host.settled();
  expect(excel.host.snapshot()).not.toEqual(before);
});

describe("heights of rows", () => {
  /** Fits a row to its letters, as Univer does where it can measure them. */
  const fit = (row: number, pixels: number) => {
    const { univerAPI, unitId, activeSheet } = excel.host.book;
    univerAPI.syncExecuteCommand("sheet.mutation.set-worksheet-row-auto-height", {
      ...{ unitId, subUnitId: activeSheet.id },
      rowsAutoHeightInfo: [{ row, autoHeight: pixels }],
    });
  };
  const set = (row: number, pixels: number) => {
    excel.host.book.activeSheet.facade.setRowHeightsForced(row, 1, pixels);
  };
  const shown = () => [0, 1, 2].map((row) => excel.host.book.activeSheet.facade.getRowHeight(row));
  const kept = () => {
    const [sheet] = excel.host.snapshot().sheets;
    return { set: sheet?.rowHeights, fitted: sheet?.fittedHeights };
  };
  /** Brings the workbook back as another page does that reads what was kept. */
  const reopen = () => {
    const snapshot = JSON.stringify(excel.host.snapshot());
    excel.close();
    excel = openExcel();
    excel.host.restore(readSnapshot(JSON.parse(snapshot)) ?? excel.host.snapshot());
  };

  test("a row that was fitted to its letters stays as high as it was, and nobody has set it", () => {
    excel.host.snapshot();
    fit(0, 26);
    expect(kept()).toEqual({ set: {}, fitted: { 0: 26 } });
    reopen();
    expect(shown()).toEqual([26, 20, 20]);
    expect(kept()).toEqual({ set: {}, fitted: { 0: 26 } });
    fit(0, 32);
    expect(shown()).toEqual([32, 20, 20]);
  });

  test("a height that somebody has set outlives a fitted one, and no letters change it", () => {
    fit(0, 26);
    set(0, 60);
    reopen();
    fit(0, 32);
    expect(shown()).toEqual([60, 20, 20]);
    expect(kept()).toEqual({ set: { 0: 60 }, fitted: undefined });
  });

  test("a row that is fitted again after its height was set is set no longer", () => {
    set(1, 60);
    excel.host.book.activeSheet.facade.setRowAutoHeight(1, 1);
    fit(1, 26);
    expect(kept()).toEqual({ set: {}, fitted: { 1: 26 } });
    reopen();
    expect(shown()).toEqual([20, 26, 20]);
  });

  test("a row that fits the usual height is not kept", () => {
    fit(2, 26);
    fit(2, 20);
    expect(kept()).toEqual({ set: {}, fitted: undefined });
  });
});

describe("a workbook whose calculation is held back", () => {
  let release: () => void = () => undefined;

  beforeEach(async () => {
    await fill();
    await excel.host.settled();
    const kept = excel.host.snapshot();
    const [first, ...others] = kept.sheets;
    if (!first) throw new Error("No sheet was kept.");
    const cells = { ...first.cells, B2: { formula: "=A2*2", value: 99 } };
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    excel.host.restore({ ...kept, sheets: [{ ...first, cells }, ...others] }, held);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

  const shown = () => excel.host.read("Sheet1!B2")[0]?.[0]?.value;

  test("shows what it was kept with, and what it comes to afterwards", async () => {
    expect(shown()).toBe(99);
    release();
    await excel.host.settled();
    expect(shown()).toBe(3);
  });

  test("is calculated at once for who reads values", async () => {
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[3]]);
    release();
    await excel.host.settled();
  });

  test("keeps what is written meanwhile", async () => {
    excel.host.write("Sheet1!A2", 4);
    release();
    await excel.host.settled();
    expect(shown()).toBe(8);
  });
});
