import { failureOf } from "./failure";
import { type OpenExcel, openExcel } from "../../headless/openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

/** Marks what is above a limit in red, on cells of Sheet1. */
function markAbove(context: Excel.RequestContext, address: string, limit: string) {
  const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
  const format = range.conditionalFormats.add("CellValue");
  format.cellValue.format.font.color = "#ff0000";
  format.cellValue.format.fill.color = "#FFEEEE";
  format.cellValue.format.borders.getItem("EdgeBottom").style = "Continuous";
  format.cellValue.rule = { formula1: limit, operator: "GreaterThan" };
  return format;
}

/** The conditional formats that touch cells of Sheet1: the rule's formula, the colour, the cells. */
async function seen(address: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange(address).conditionalFormats;
    formats.load("items/type,items/cellValueOrNullObject/rule");
    await context.sync();
    const found = formats.items.map((format) => ({
      type: format.type,
      rule: format.cellValueOrNullObject.load("rule,format/font/color"),
      cells: format.getRanges().load("address"),
    }));
    await context.sync();
    return found.map(({ type, rule, cells }) => [
      type,
      rule.isNullObject ? null : rule.rule.formula1,
      rule.isNullObject ? null : rule.format.font.color,
      cells.address,
    ]);
  });
}

describe("conditional formats", () => {
  test("touch the cells they were given to, the newest first", async () => {
    await Excel.run(async (context) => {
      markAbove(context, "B2:C9", "=1");
      markAbove(context, "C1:C4", "=2");
      context.workbook.worksheets
        .getItem("Sheet1")
        .getRange("F1")
        .conditionalFormats.add("DataBar");
      await context.sync();
    });
    expect(await seen("C3")).toEqual([
      ["CellValue", "=2", "#FF0000", "Sheet1!C1:C4"],
      ["CellValue", "=1", "#FF0000", "Sheet1!B2:C9"],
    ]);
    expect(await seen("A1")).toEqual([]);
    expect(await seen("F1:G2")).toEqual([["DataBar", null, null, "Sheet1!F1"]]);
  });

  test("are counted, found by their id, and deleted", async () => {
    const counts = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const custom = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$A1=0";
      custom.custom.format.font.bold = true;
      custom.load("id,priority,custom/rule/formula,custom/format/font/bold");
      markAbove(context, "A2", "=1");
      const before = sheet.getRange("A2").conditionalFormats.getCount();
      await context.sync();
      expect([custom.priority, custom.custom.rule.formula, custom.custom.format.font.bold]).toEqual(
        [0, "=$A1=0", true],
      );
      sheet.getRange("A1").conditionalFormats.getItem(custom.id).delete();
      const after = sheet.getRange("A2").conditionalFormats.getCount();
      await context.sync();
      return [before.value, after.value];
    });
    expect(counts).toEqual([2, 1]);
  });

  test("keep the cells that are not cleared, and follow rows that come before them", async () => {
    await Excel.run(async (context) => {
      markAbove(context, "B2:D6", "=1");
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C3:C4").clear("Contents");
      sheet.getRange("C3:D4").clear();
      await context.sync();
    });
    expect(await seen("A1:Z99")).toEqual([
      ["CellValue", "=1", "#FF0000", "Sheet1!B2:D2,Sheet1!B5:D6,Sheet1!B3:B4"],
    ]);
    excel.host.book.findSheet("Sheet1")?.facade.insertRowsBefore(3, 2);
    expect((await seen("A1:Z99"))[0]?.[3]).toBe("Sheet1!B2:D2,Sheet1!B7:D8,Sheet1!B3:B6");
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getItem("Sheet1")
        .getRange("A1:Z99")
        .conditionalFormats.clearAll();
      await context.sync();
    });
    expect(await seen("A1:Z99")).toEqual([]);
  });

  test("are kept with the workbook", async () => {
    await Excel.run(async (context) => {
      markAbove(context, "B2:D6", "=1");
      await context.sync();
    });
    const kept: unknown = JSON.parse(JSON.stringify(excel.host.snapshot()));
    excel.close();
    excel = openExcel();
    excel.host.restore(kept as ReturnType<typeof excel.host.snapshot>);
    await excel.host.settled();
    expect(await seen("B2")).toEqual([["CellValue", "=1", "#FF0000", "Sheet1!B2:D6"]]);
  });

  test("are refused on a protected sheet, and where the type is none of Excel's", async () => {
    expect(
      await failureOf(({ workbook }) => {
        const range = workbook.worksheets.getItem("Sheet1").getRange("A1");
        range.conditionalFormats.add("Sparkle" as "Custom");
      }),
    ).toBe("InvalidArgument");
    expect(
      await failureOf(({ workbook }) => {
        const sheet = workbook.worksheets.getItem("Sheet1");
        sheet.protection.protect();
        sheet.getRange("A1").conditionalFormats.add("Custom");
      }),
    ).toBe("AccessDenied");
  });
});
