import { type OpenExcel, openExcel } from "../../../../src/workbench";
import { ON_THE_WEB } from "../../../../src/workbench/host/base/refusals";

jest.setTimeout(60_000);

let excel: OpenExcel;
afterEach(() => {
  excel.close();
});

const LONG = "x".repeat(30_000);

function use<T>(work: (sheet: Excel.Worksheet) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
    return result;
  });
}

describe("Excel on the web", () => {
  beforeEach(() => {
    excel = openExcel();
    excel.host.refusals.mostBytes = ON_THE_WEB;
  });

  test("does nothing of a request of more than 5 MB", async () => {
    const rows = Array.from({ length: 200 }, () => [LONG]);
    const written = use((sheet) => {
      sheet.getRange("B1").values = [["first"]];
      sheet.getRange("A1:A200").values = rows;
    });
    await expect(written).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(excel.host.read("Sheet1!A1:B1")[0]?.map(({ value }) => value)).toEqual([null, null]);
  });

  test("answers nothing of more than 5 MB, and what came before is done", async () => {
    excel.host.write("Sheet1!A1:A200", LONG);
    const read = use((sheet) => {
      sheet.getRange("B1").values = [["first"]];
      return sheet.getRange("A1:A200").load("values");
    });
    await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(excel.host.read("Sheet1!B1")[0]?.[0]?.value).toBe("first");
    expect((await use((sheet) => sheet.getRange("A1:A9").load("values"))).values).toHaveLength(9);
  });

  test("counts bytes, not letters", async () => {
    excel.host.write("Sheet1!A1:A80", "売".repeat(30_000));
    const read = use((sheet) => sheet.getRange("A1:A80").load("values"));
    await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  test("answers null for the cells of a range of more than five million", async () => {
    const { values, formulas } = await use((sheet) =>
      sheet.getRange("A1:F1048576").load("values,formulas"),
    );
    expect([values, formulas]).toEqual([null, null]);
  });
});

test("a function's answer of more than 5 MB never arrives", async () => {
  excel = openExcel({
    functions: [{ id: "BIG", name: "BIG", parameters: [] }],
    associations: { BIG: () => Array.from({ length: 200 }, () => [LONG]) },
  });
  excel.host.refusals.mostBytes = ON_THE_WEB;
  excel.host.write("Sheet1!A1", "=ADDIN.BIG()");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(excel.host.read("Sheet1!A1")[0]?.[0]?.value).toBe("#BUSY!");
});
