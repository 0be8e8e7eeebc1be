import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { showInsert } from "../../../src/excel/insert/showInsert";
import { ATM } from "../../../src/plans/models/atm";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

const plan = { ...ATM.plan(DEFAULT_OPTIONS), charts: [] };

/** The sheet in front, and its selected cells. */
function inFront(): Promise<string> {
  return Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    return selected.address;
  });
}

test("an insert comes into view from another sheet, a block with its first cell selected", async () => {
  const block = await insertPlan(plan, { kind: "address", address: "Sheet1!D4" });
  const sheet = await insertPlan(plan, { kind: "new-sheet" });
  expect(await showInsert(block.id)).toBe(true);
  expect(await inFront()).toBe("Sheet1!D4");
  expect(await showInsert(sheet.id)).toBe(true);
  expect(await inFront()).toMatch(/ATM operation.*A1$/);
});

test("an insert on a hidden sheet comes into view", async () => {
  const { id, sheet } = await insertPlan(plan, { kind: "new-sheet" });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Sheet1").activate();
    worksheets.getItem(sheet).visibility = "Hidden";
    await context.sync();
  });
  expect(await showInsert(id)).toBe(true);
  expect(await inFront()).toMatch(/ATM operation.*A1$/);
  expect(excel.host.sheets().find(({ name }) => name === sheet)?.isVisible).toBe(true);
});

test("what is not there any more is not shown", async () => {
  expect(await showInsert("000000000000")).toBe(false);
  expect(await inFront()).toMatch(/^Sheet1/);
});
