import { readXlsx, type Cell, type Sheet } from "hucre/xlsx";
import { insertSheet } from "../../../../src/excel/insertSheet";
import { MODELS } from "../../../../src/plans/models";
import { parseArea } from "../../../../src/workbench/host/area";
import { writeWorkbook } from "../../../../src/workbench/page/download/writeWorkbook";
import { openFunctions } from "../../../functions/openFunctions";
import type { OpenExcel } from "../../../headless/openExcel";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
  const { choosePresentation } = await import("../../../../src/domain/presentation");
  choosePresentation({ cards: true, locale: "en" });
});
afterEach(() => {
  excel.close();
});

interface Downloaded {
  readonly sheets: readonly Sheet[];
  readonly leftOut: readonly string[];
}

async function download(): Promise<Downloaded> {
  await excel.host.settled();
  const { bytes, leftOut } = await writeWorkbook(excel.host);
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return { sheets, leftOut };
}

/** What the file holds at an address, plain values included. */
function cellAt(sheet: Sheet | undefined, address: string): Partial<Cell> {
  const { row = 0, column = 0 } = parseArea(address) ?? {};
  return sheet?.cells?.get(`${row},${column}`) ?? { value: sheet?.rows[row]?.[column] ?? null };
}

describe("cells of the file", () => {
  test("values stay what they are", async () => {
    excel.host.write("A1", [["'007", true, 1.5, "5%", "text"]]);
    const [sheet] = (await download()).sheets;
    expect(sheet?.rows[0]).toEqual(["007", true, 1.5, 0.05, "text"]);
    expect(cellAt(sheet, "D1").style?.numFmt).toBe("0%");
  });

  test("a figure is a value whose note says its formula and its source", async () => {
    excel.host.write("A1", '=IIJ.REVENUE("4Q11")');
    const [sheet] = (await download()).sheets;
    const { value, formula, comment, style } = cellAt(sheet, "A1");
    expect([value, formula, style?.numFmt]).toEqual([26563, undefined, "#,##0;(#,##0)"]);
    expect(comment?.text).toContain('=IIJ.REVENUE("4Q11")\nRevenue\nPeriod: 4Q11');
    expect(comment?.text).toContain("Source: IIJ investor presentation");
  });

  test("a formula with figures anywhere in it is a value with its formula in a note", async () => {
    excel.host.write("A1", '=IIJ.REVENUE("4Q11")-IIJ.REVENUE("3Q11")');
    const [sheet] = (await download()).sheets;
    expect(cellAt(sheet, "A1")).toMatchObject({
      value: 3018,
      comment: { text: '=IIJ.REVENUE("4Q11")-IIJ.REVENUE("3Q11")' },
    });
  });

  test("an ordinary formula stays one, with its result", async () => {
    excel.host.write("A1", [['=IIJ.REVENUE("4Q11")', "=A1*2", "=SEQUENCE(2)", "=1/0"]]);
    const [sheet] = (await download()).sheets;
    expect(cellAt(sheet, "B1")).toMatchObject({ formula: "A1*2", formulaResult: 53126 });
    expect(cellAt(sheet, "C1")).toMatchObject({
      formula: "_xlfn.SEQUENCE(2)",
      formulaRef: "C1:C2",
    });
    expect(cellAt(sheet, "C2").value).toBe(2);
    expect(cellAt(sheet, "D1").formula).toBe("1/0");
  });

  test("an error of a figure is an error whose note says why", async () => {
    excel.host.write("A1", [['=IIJ.REVENUE("4Q30")', "=nope(1)"]]);
    const [sheet] = (await download()).sheets;
    const { value, comment } = cellAt(sheet, "A1");
    expect(value).toBe("#N/A");
    expect(comment?.text).toContain("No figure of revenue for 4Q30.");
    expect(cellAt(sheet, "B1")).toMatchObject({ value: "#NAME?", comment: { text: "=nope(1)" } });
  });

  test("every cell that a figure's formula spills into is a value with its own source", async () => {
    excel.host.write("A1", '=IIJ.GRID({"revenue","net-income"},{"FY10","FY11"})');
    const [sheet] = (await download()).sheets;
    const notes = ["A1", "A2", "B1", "B2"].map((address) => cellAt(sheet, address));
    for (const { formula, comment } of notes) {
      expect(formula).toBeUndefined();
      expect(comment?.text).toContain("=IIJ.GRID(");
    }
  });
});

describe("looks of the file", () => {
  test("fonts, fills, borders, alignment, sizes, panes, groups and print set-up are there", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("It's a sheet");
      const { format } = sheet.getRange("B2");
      sheet.getRange("B2").values = [[1]];
      format.font.bold = true;
      format.font.color = "#FF0000";
      format.fill.color = "#FFEE00";
      format.horizontalAlignment = "Center";
      format.borders.getItem("EdgeTop").style = "Double";
      sheet.getRange("C:C").format.columnWidth = 90;
      sheet.getRange("D:E").group("ByColumns");
      sheet.getRange("D:E").hideGroupDetails("ByColumns");
      sheet.freezePanes.freezeAt("A1:B3");
      sheet.showGridlines = false;
      sheet.tabColor = "#00FF00";
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      context.workbook.comments.add("'It''s a sheet'!B2", "why");
      await context.sync();
    });
    const sheet = (await download()).sheets[1];
    expect(sheet?.name).toBe("It's a sheet");
    expect(cellAt(sheet, "B2").comment?.text).toBe("why");
    expect(cellAt(sheet, "B2").style).toMatchObject({
      font: { bold: true, color: { rgb: "FF0000" } },
      fill: { fgColor: { rgb: "FFEE00" } },
      alignment: { horizontal: "center" },
      border: { top: { style: "double" } },
    });
    expect(sheet?.columns?.[2]?.width).toBeCloseTo(120 / 7, 2);
    expect(sheet?.columns?.slice(3, 6)).toMatchObject([
      { outlineLevel: 1, hidden: true },
      { outlineLevel: 1, hidden: true },
      { collapsed: true },
    ]);
    expect(sheet?.freezePane).toEqual({ rows: 3, columns: 2 });
    expect(sheet?.view).toMatchObject({ showGridLines: false, tabColor: { rgb: "00FF00" } });
    expect(sheet?.pageSetup).toMatchObject({
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$3",
    });
  });
});

describe("a model", () => {
  const model = MODELS.find(({ id }) => id === "income-statement");

  test("has in the file what the workbook shows, and its charts of one type", async () => {
    if (!model) throw new Error("There is no income statement.");
    const { sheet: name } = await insertSheet(model.plan(model.defaults));
    const { sheets, leftOut } = await download();
    const sheet = sheets.find((candidate) => candidate.name === name);
    let formulas = 0;
    sheet?.rows.forEach((line, row) => {
      const reports = excel.host.read(`'${name}'!A${row + 1}:Z${row + 1}`)[0];
      line.forEach((value, column) => {
        const stored = sheet.cells?.get(`${row},${column}`);
        if (stored?.formula !== undefined) formulas += 1;
        expect(stored?.formulaResult ?? stored?.value ?? value).toBe(
          reports?.[column]?.value ?? null,
        );
      });
    });
    expect(formulas).toBeGreaterThan(50);
    expect(sheet?.charts?.map(({ title }) => title)).toEqual([
      "Operating income and net income by quarter",
    ]);
    expect(leftOut).toEqual(["Revenue and operating margin by quarter"]);
  });
});
