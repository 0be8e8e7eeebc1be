import { failureOf } from "./failure";
import { type OpenExcel, openExcel } from "../../headless/openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

describe("ranges", () => {
  test("refuse values of another shape", async () => {
    expect(
      await failureOf(({ workbook }) => {
        workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2, 3]];
      }),
    ).toBe("InvalidArgument");
  });

  test("of more cells than Excel sends at once give null instead of values", async () => {
    const [all, part] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const ranges = [sheet.getRange("A:E"), sheet.getRange("A1:B2")].map((range) =>
        range.load("values"),
      );
      await context.sync();
      return ranges.map(({ values }) => values as unknown);
    });
    expect([all, part]).toEqual([
      null,
      [
        ["", ""],
        ["", ""],
      ],
    ]);
  });

  test("keep formats and give null where cells differ", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("B2:C3");
      range.format.font.bold = true;
      range.format.font.color = "red";
      range.format.fill.color = "#EEEEEE";
      range.format.horizontalAlignment = "Right";
      range.format.wrapText = true;
      range.format.indentLevel = 2;
      range.format.columnWidth = 60;
      range.format.rowHeight = 30;
      const edge = range.format.borders.getItem("EdgeTop");
      edge.style = "Continuous";
      edge.weight = "Medium";
      edge.color = "#0000FF";
      range.numberFormat = [
        ["0.0%", "0"],
        ["0", "0"],
      ];
      range.load(
        "numberFormat,format/font/bold,format/font/color,format/fill/color,format/horizontalAlignment,format/wrapText,format/indentLevel,format/columnWidth,format/rowHeight",
      );
      edge.load("style,weight,color");
      const wider = sheet.getRange("A1:C3").load("format/font/bold,format/fill/color");
      const below = sheet.getRange("B3:C3").format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      return {
        range: range.toJSON(),
        edge: edge.toJSON(),
        wider: wider.toJSON(),
        below: below.style,
      };
    });
    expect(seen).toMatchObject({
      range: {
        numberFormat: [
          ["0.0%", "0"],
          ["0", "0"],
        ],
        format: {
          columnWidth: 60,
          fill: { color: "#EEEEEE" },
          font: { bold: true, color: "#FF0000" },
          horizontalAlignment: "Right",
          indentLevel: 2,
          rowHeight: 30,
          wrapText: true,
        },
      },
      edge: { style: "Continuous", weight: "Medium", color: "#0000FF" },
      wider: { format: { font: { bold: null }, fill: { color: null } } },
      below: "None",
    });
  });

  test("hold what they held, whatever look they are given and lose again", async () => {
    const held = [["'007", 7, true, "=1+1"]];
    excel.host.write("A1:D1", held);
    const looks = () => excel.host.snapshot().sheets[0]?.cells;
    await excel.host.settled();
    const before = looks();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:E1");
      range.format.font.bold = true;
      range.format.font.underline = "Single";
      range.format.font.color = "#FF0000";
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      range.numberFormat = [["@", "@", "0", "0.0", "0"]];
      range.format.font.bold = false;
      await context.sync();
    });
    await excel.host.settled();
    const cells = excel.host.read("A1:E1").flat();
    expect(cells.map(({ value }) => value)).toEqual(["007", 7, true, 2, null]);
    expect(looks()).toMatchObject({
      A1: {
        style: {
          ul: { s: 1, cl: { rgb: "#FF0000" } },
          bd: { t: { s: 1 } },
          n: { pattern: "@" },
        },
      },
      E1: { style: { cl: { rgb: "#FF0000" } } },
    });
    excel.host.book.workbook.undo();
    expect(looks()).toEqual(before);
  });

  test("have no width where they are hidden, and are seen once they are given one", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("B:C");
      const widths: unknown[] = [];
      const read = async () => {
        range.load("columnHidden,format/columnWidth");
        await context.sync();
        widths.push([range.columnHidden, range.format.columnWidth]);
      };
      range.format.columnWidth = 90;
      range.columnHidden = true;
      await read();
      range.columnHidden = false;
      await read();
      range.format.columnWidth = 0;
      await read();
      range.format.columnWidth = 60;
      await read();
      range.columnHidden = true;
      range.format.useStandardWidth = true;
      await read();
      return widths;
    });
    expect(seen).toEqual([
      [true, 0],
      [false, 90],
      [true, 0],
      [false, 60],
      [false, 48],
    ]);
  });

  test("lead to other ranges", async () => {
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:C5").values = [
        [1, 2],
        [3, 4],
        [5, "=B2"],
        ["", "x"],
      ];
      const b2 = sheet.getRange("B2:C3");
      const ranges = [
        b2.getCell(1, 1),
        b2.getOffsetRange(1, -1),
        b2.getResizedRange(2, 1),
        b2.getEntireColumn(),
        b2.getEntireRow(),
        b2.getLastCell(),
        sheet.getUsedRange(true),
        sheet.getRange("A1:Z100").getUsedRangeOrNullObject(true),
        sheet.getRange("C:C").getIntersectionOrNullObject("A1:F3"),
        sheet.getRangeByIndexes(4, 3, 2, 2),
        sheet.getRange(),
      ];
      for (const range of ranges) range.load("address");
      const none = sheet.getRange("F10:G20").getUsedRangeOrNullObject().load("address");
      const formulas = sheet
        .getRange("A1:F9")
        .getSpecialCellsOrNullObject("Formulas")
        .load("address");
      const constants = sheet.getRange("A1:F9").getSpecialCells("Constants", "Numbers");
      constants.load("address,cellCount");
      const precedents = sheet.getRange("C4").getDirectPrecedents().load("addresses");
      await context.sync();
      return [
        ...ranges.map(({ address }) => address.replace("Sheet1!", "")),
        none.isNullObject,
        formulas.address,
        constants.address,
        constants.cellCount,
        precedents.addresses,
      ];
    });
    expect(addresses).toEqual([
      "C3",
      "A3:B4",
      "B2:D5",
      "B:C",
      "2:3",
      "C3",
      "B2:C5",
      "B2:C5",
      "C1:C3",
      "D5:E6",
      "1:1048576",
      true,
      "Sheet1!C4",
      "Sheet1!B2:C3,Sheet1!B4",
      5,
      ["Sheet1!B2"],
    ]);
  });

  test("read what is typed as Excel reads it", async () => {
    excel.host.write("A1:A6", [["5%"], ["2012-03-31"], ["1,234"], ["'007"], ["TRUE"], ["4Q11"]]);
    await excel.host.settled();
    const cells = excel.host.read("A1:A6").flat();
    expect(cells.map(({ value }) => value)).toEqual([0.05, 40999, 1234, "007", true, "4Q11"]);
    expect(cells.map(({ text }) => text)).toEqual([
      "5%",
      "2012-03-31",
      "1,234",
      "007",
      "TRUE",
      "4Q11",
    ]);
  });

  test("spill, and say where", async () => {
    excel.host.write("B2", "=SEQUENCE(2,3)");
    const [address, values] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const spill = sheet.getRange("B2").getSpillingToRangeOrNullObject().load("address,values");
      await context.sync();
      return [spill.address, spill.values];
    });
    expect([address, values]).toEqual([
      "Sheet1!B2:D3",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ]);
  });

  test("are cleared, inserted, deleted, outlined and hidden", async () => {
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A4").values = [[1], [2], [3], ["=SUM(A1:A3)"]];
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("C:D").group("ByColumns");
      sheet.getRange("C:D").hideGroupDetails("ByColumns");
      const range = sheet.getRange("A1:A5").load("formulas,values");
      const hidden = sheet.getRange("C:D").load("columnHidden");
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      const after = sheet.getRange("A1:A4").load("formulas");
      await context.sync();
      return [range.formulas, range.values[4], hidden.columnHidden, after.formulas];
    });
    expect(seen).toEqual([
      [[""], [""], [2], [3], ["=SUM(A1:A4)"]],
      [5],
      true,
      [[""], [2], [3], ["=SUM(A1:A3)"]],
    ]);
  });
});
