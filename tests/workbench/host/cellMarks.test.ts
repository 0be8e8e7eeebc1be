import { type OpenExcel, openExcel } from "../../headless/openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

async function change(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

const LIST: Excel.DataValidationRule = { list: { inCellDropDown: true, source: "a,b" } };

/** What Excel says of the rules of entry, links and locks of cells of Sheet1. */
async function seen(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("hyperlink,format/protection/locked,dataValidation/type,dataValidation/rule");
    const cells = range.getCellProperties({ hyperlink: true, format: { protection: true } });
    await context.sync();
    const links = cells.value
      .flat()
      .filter(({ hyperlink }) => (hyperlink as unknown) !== null).length;
    const open = cells.value.flat().filter(({ format }) => format?.protection?.locked === false);
    const { type } = range.dataValidation;
    return [
      type,
      range.format.protection.locked,
      (range.hyperlink as Excel.RangeHyperlink | null)?.address ?? null,
      links,
      open.length,
    ];
  });
}

describe("rules of entry, links and unlocked cells", () => {
  test("are those of the cells they were given to", async () => {
    expect(await seen("A1:C3")).toEqual(["None", true, null, 0, 0]);
    await change((sheet) => {
      sheet.getRange("A1:B2").dataValidation.rule = LIST;
      sheet.getRange("B2").hyperlink = { address: "https://example.com/", textToDisplay: "here" };
      sheet.getRange("A1:A2").format.protection.locked = false;
    });
    expect(await seen("A1")).toEqual(["List", false, null, 0, 1]);
    expect(await seen("B2")).toEqual(["List", true, "https://example.com/", 1, 0]);
    expect(await seen("A1:C3")).toEqual(["Inconsistent", null, null, 1, 2]);
    expect(excel.host.read("Sheet1!B2")[0]?.[0]?.value).toBe("here");
  });

  test("go with what is cleared, and follow rows that come before them", async () => {
    await change((sheet) => {
      sheet.getRange("A1:B2").dataValidation.rule = LIST;
      sheet.getRange("A1:B2").hyperlink = { documentReference: "Sheet1!A9" };
      sheet.getRange("A1:B2").format.protection.locked = false;
    });
    excel.host.book.findSheet("Sheet1")?.facade.insertRowsBefore(1, 1);
    expect(await seen("A1:B3")).toEqual(["List", false, null, 6, 6]);
    await change((sheet) => {
      sheet.getRange("A1").clear("Hyperlinks");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("B1:B3").clear("Contents");
    });
    expect(await seen("A1:B3")).toEqual(["List", null, null, 5, 5]);
    await change((sheet) => {
      sheet.getRange("A1:A2").clear();
      sheet.getRange("B1:B3").dataValidation.clear();
    });
    expect(await seen("A1:B3")).toEqual(["Inconsistent", null, null, 4, 4]);
  });

  test("tell rules of one type from those of several", async () => {
    await change((sheet) => {
      sheet.getRange("A1").dataValidation.rule = LIST;
      sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "c" } };
      sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=A3>0" } };
    });
    expect(await seen("A1:A2")).toEqual(["MixedCriteria", true, null, 0, 0]);
    expect(await seen("A2:A3")).toEqual(["Inconsistent", true, null, 0, 0]);
  });
});
