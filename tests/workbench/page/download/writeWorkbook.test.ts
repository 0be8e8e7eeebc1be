import type { CellErrorValue, Workbook, Worksheet } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { insertSheet } from "../../../../src/excel/insert/insertSheet";
import { MODELS } from "../../../../src/plans/models/models";
import { writeWorkbook } from "../../../../src/workbench/page/download/writeWorkbook";
import { openFunctions } from "../../../functions/openFunctions";
import type { OpenExcel } from "../../../headless/openExcel";
import { readNames, readPart, readWorkbook } from "./readWorkbook";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
  const { choosePresentation } = await import("../../../../src/functions/cells/presentation");
  choosePresentation({ cards: true, locale: "en" });
});
afterEach(() => {
  excel.close();
});

interface Downloaded {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  readonly leftOut: readonly string[];
}

async function download(): Promise<Downloaded> {
  await excel.host.settled();
  const { bytes, leftOut } = await writeWorkbook(excel.host);
  return { bytes, workbook: await readWorkbook(bytes), leftOut };
}

/** The first sheet of the file, or the one of a name. */
async function downloadSheet(name = "Sheet1"): Promise<Worksheet> {
  const sheet = (await download()).workbook.getWorksheet(name);
  if (!sheet) throw new Error(`The file has no sheet ${name}.`);
  return sheet;
}

/** The text of the note on a cell. */
function noteOn(sheet: Worksheet, address: string): string {
  const { note } = sheet.getCell(address);
  if (typeof note === "string") return note;
  return (note?.texts ?? []).map(({ text }) => text).join("");
}

describe("cells of the file", () => {
  test("values stay what they are", async () => {
    excel.host.write("A1", [["'007", true, 1.5, "5%", "'=text"]]);
    const sheet = await downloadSheet();
    const cells = ["A1", "B1", "C1", "D1", "E1"].map((address) => sheet.getCell(address));
    expect(cells.map(({ value }) => value)).toEqual(["007", true, 1.5, 0.05, "=text"]);
    expect(sheet.getCell("D1").numFmt).toBe("0%");
  });

  test("a figure is a value whose note says its formula and its source", async () => {
    excel.host.write("A1", '=IIJ.REVENUE("4Q11")');
    const sheet = await downloadSheet();
    const { value, formula, numFmt, comment } = sheet.getCell("A1");
    expect([value, formula, numFmt]).toEqual([26563, undefined, "#,##0;(#,##0)"]);
    expect(noteOn(sheet, "A1")).toContain('=IIJ.REVENUE("4Q11")\nRevenue\nPeriod: 4Q11');
    expect(noteOn(sheet, "A1")).toContain("Source: IIJ investor presentation");
    expect(comment?.author).toBe("Workbench");
  });

  test("a formula with figures anywhere in it is a value with its formula in a note", async () => {
    excel.host.write("A1", '=IIJ.REVENUE("4Q11")-IIJ.REVENUE("3Q11")');
    const sheet = await downloadSheet();
    expect(sheet.getCell("A1").value).toBe(3018);
    expect(noteOn(sheet, "A1")).toBe('=IIJ.REVENUE("4Q11")-IIJ.REVENUE("3Q11")');
  });

  test("an ordinary formula stays one, with its result", async () => {
    excel.host.write("A1", [['=IIJ.REVENUE("4Q11")', "=A1*2", "=SEQUENCE(2)", "=1/0", "=A1>2"]]);
    const sheet = await downloadSheet();
    expect(sheet.getCell("B1").value).toEqual({ formula: "A1*2", result: 53126 });
    expect(sheet.getCell("C1").value).toMatchObject({
      formula: "_xlfn.SEQUENCE(2)",
      result: 1,
      ref: "C1:C2",
      isDynamicArray: true,
    });
    expect(sheet.getCell("C2").value).toBe(2);
    expect(sheet.getCell("D1").value).toEqual({ formula: "1/0", result: { error: "#DIV/0!" } });
    expect(sheet.getCell("E1").value).toEqual({ formula: "A1>2", result: true });
  });

  test("an error of a figure is an error whose note says why", async () => {
    excel.host.write("A1", [['=IIJ.REVENUE("4Q30")', "=nope(1)"]]);
    const sheet = await downloadSheet();
    expect(sheet.getCell("A1").value).toEqual({ error: "#N/A" });
    expect(noteOn(sheet, "A1")).toContain("No figure of revenue for 4Q30: ");
    expect(sheet.getCell("B1").value).toEqual({ error: "#NAME?" });
    expect(noteOn(sheet, "B1")).toBe("=nope(1)");
  });

  test("every cell that a figure's formula spills into is a value with its own source", async () => {
    excel.host.write("A1", '=IIJ.GRID({"revenue","net-income"},{"FY10","FY11"})');
    const sheet = await downloadSheet();
    for (const address of ["A1", "A2", "B1", "B2"]) {
      expect(sheet.getCell(address).formula).toBeUndefined();
      expect(noteOn(sheet, address)).toContain("=IIJ.GRID(");
    }
  });
});

test("any text, number and truth value comes back as it was", async () => {
  const content = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("_x0041_", "two\nlines", "a\ttab", " spaces ", "<&>\"'"),
    // A file has no zero with a sign.
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
  );
  const contents = fc.array(content, { minLength: 1, maxLength: 26 });
  await fc.assert(
    fc.asyncProperty(contents, async (row) => {
      excel.host.write("A1:Z1", null);
      const typed = row.map((one) => (typeof one === "string" ? `'${one}` : one));
      excel.host.write("A1", [typed]);
      const sheet = await downloadSheet();
      expect(row.map((_, index) => sheet.getCell(1, index + 1).value)).toEqual(row);
    }),
    { numRuns: 20 },
  );
});

test("no text is longer than a cell of Excel holds", async () => {
  const long = `x${"😀".repeat(16_383)}`;
  excel.host.write("A1", [[long, `="y"&A1`]]);
  await excel.host.settled();
  const sheet = await downloadSheet();
  expect(sheet.getCell("A1").value === long).toBe(true);
  expect(sheet.getCell("B1").result === `y${long.slice(0, -2)}`).toBe(true);
  expect(() => {
    excel.host.write("A2", `${long}x`);
  }).toThrow("a cell holds at most 32767 letters");
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
      format.verticalAlignment = "Center";
      format.borders.getItem("EdgeTop").style = "Double";
      sheet.getRange("C:C").format.columnWidth = 90;
      sheet.getRange("D:E").group("ByColumns");
      sheet.getRange("D:E").hideGroupDetails("ByColumns");
      sheet.getRange("8:9").group("ByRows");
      sheet.getRange("8:9").hideGroupDetails("ByRows");
      sheet.freezePanes.freezeAt("A1:B3");
      sheet.showGridlines = false;
      sheet.tabColor = "#00FF00";
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.pageLayout.setPrintArea("A1:F20");
      sheet.horizontalPageBreaks.add("A9");
      sheet.horizontalPageBreaks.add("A5");
      const { defaultForAllPages } = sheet.pageLayout.headersFooters;
      defaultForAllPages.leftFooter = "&A\nSG&&A";
      defaultForAllPages.rightFooter = "&P / &N";
      context.workbook.comments.add("'It''s a sheet'!B2", "why");
      await context.sync();
    });
    const sheet = await downloadSheet("It's a sheet");
    expect(noteOn(sheet, "B2")).toBe("why");
    expect(sheet.getCell("B2").style).toMatchObject({
      font: { bold: true, color: { argb: "FFFF0000" } },
      fill: { fgColor: { argb: "FFFFEE00" } },
      alignment: { horizontal: "center", vertical: "middle" },
      border: { top: { style: "double" } },
    });
    expect(sheet.getColumn(3).width).toBeCloseTo(120 / 7, 2);
    expect(sheet.getColumn(4).width).toBeCloseTo(64 / 7, 2);
    const folded = { outlineLevel: 1, hidden: true };
    expect([4, 5, 6].map((number) => sheet.getColumn(number))).toMatchObject([
      folded,
      folded,
      { outlineLevel: 0, hidden: false },
    ]);
    expect([8, 9, 10].map((number) => sheet.getRow(number))).toMatchObject([
      folded,
      folded,
      { outlineLevel: 0, hidden: false },
    ]);
    expect(sheet.properties).toMatchObject({
      outlineLevelCol: 1,
      outlineLevelRow: 1,
      tabColor: { argb: "FF00FF00" },
    });
    expect(sheet.views).toMatchObject([
      { state: "frozen", xSplit: 2, ySplit: 3, showGridLines: false },
    ]);
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:3",
      printArea: "A1:F20",
    });
    expect(sheet.rowBreaks.map(({ id, man }) => [id, man])).toEqual([
      [4, 1],
      [8, 1],
    ]);
    expect(sheet.headerFooter).toMatchObject({ oddFooter: "&L&A\nSG&&A&R&P / &N" });
  });

  test("sheets stay hidden or protected, and the one in front stays in front", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Hidden").visibility = "Hidden";
      worksheets.add("Guarded").protection.protect();
      worksheets.add("In front").activate();
      await context.sync();
    });
    const { workbook } = await download();
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Sheet1", "visible"],
      ["Hidden", "hidden"],
      ["Guarded", "visible"],
      ["In front", "visible"],
    ]);
    expect(workbook.getWorksheet("Guarded")?.sheetProtection).toMatchObject({ sheet: true });
    expect(workbook.views[0]?.activeTab).toBe(3);
  });
});

test("the one after a folded group carries its button, an open group has none", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const columns of ["B:C", "E:F"]) sheet.getRange(columns).group("ByColumns");
    sheet.getRange("B:C").hideGroupDetails("ByColumns");
    sheet.getRange("2:3").group("ByRows");
    sheet.getRange("2:3").hideGroupDetails("ByRows");
    await context.sync();
  });
  const { bytes } = await download();
  const text = await readPart(bytes, "xl/worksheets/sheet1.xml");
  const marked = text.match(/<(?:col min|row r)="\d+"[^>]* collapsed="1"/g) ?? [];
  expect(marked.map((tag) => /"(\d+)"/.exec(tag)?.[1])).toEqual(["4", "4"]);
});

describe("names of the file", () => {
  async function addNames(names: Readonly<Record<string, string>>): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("It's a sheet");
      for (const [name, formula] of Object.entries(names)) {
        context.workbook.names.add(name, formula);
      }
      await context.sync();
    });
  }

  test("stand for what they stood for, formulas and quoted sheets included", async () => {
    await addNames({
      Cell: "='It''s a sheet'!$B$2",
      Block: "='It''s a sheet'!$B$2:$D$4",
      Total: "=SUM('It''s a sheet'!$B$2:$D$4)",
      Rate: "=0.05",
    });
    const { bytes, leftOut } = await download();
    expect(await readNames(bytes)).toEqual({
      Cell: "'It''s a sheet'!$B$2",
      Block: "'It''s a sheet'!$B$2:$D$4",
      Total: "SUM('It''s a sheet'!$B$2:$D$4)",
      Rate: "0.05",
    });
    expect(leftOut).toEqual([]);
  });

  test("those that call our functions are left out, and formulas that use them are values", async () => {
    await addNames({ Latest: '=IIJ.REVENUE("4Q11")' });
    excel.host.write("Sheet1!A1", "=latest*2");
    const { bytes, workbook, leftOut } = await download();
    expect(leftOut).toEqual(["Latest"]);
    expect(await readNames(bytes)).toEqual({});
    const cell = workbook.getWorksheet("Sheet1")?.getCell("A1");
    expect([cell?.value, cell?.note]).toEqual([53126, "=latest*2"]);
  });
});

describe("a model", () => {
  const model = MODELS.find(({ id }) => id === "income-statement");

  test("has in the file what the workbook shows", async () => {
    if (!model) throw new Error("There is no income statement.");
    const { sheet: name } = await insertSheet(model.plan({ ...model.defaults, totals: "sums" }));
    const sheet = await downloadSheet(name);
    const lines = excel.host.read(`'${name}'!A1:Z100`);
    let formulas = 0;
    lines.forEach((line, row) => {
      line.forEach(({ value, error }, column) => {
        const cell = sheet.getCell(row + 1, column + 1);
        if (cell.formula !== undefined) formulas += 1;
        const stored = cell.formula === undefined ? cell.value : cell.result;
        const shown: CellErrorValue | typeof value = error === null ? value : { error: "#N/A" };
        expect(stored ?? null).toEqual(shown);
      });
    });
    expect(formulas).toBeGreaterThan(10);
  });
});
