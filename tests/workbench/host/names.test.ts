import { type OpenExcel, openExcel } from "../../headless/openExcel";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

test.each([
  ["B3", "=Sheet1!$B$3"],
  ["B2:D4", "=Sheet1!$B$2:$D$4"],
  ["A:C", "=Sheet1!$A:$C"],
  ["4:6", "=Sheet1!$4:$6"],
])("a name of %s stays with its cells: %s", async (address, formula) => {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const name = names.add("total", worksheets.getActiveWorksheet().getRange(address));
    name.load("formula");
    await context.sync();
    expect(name.formula).toBe(formula);
  });
});
