import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { replaceInsert } from "../../../src/excel/replace/replaceInsert";
import { ATM } from "../../../src/plans/models/atm";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { readWorkbook } from "../../workbench/page/download/readWorkbook";
import { writeWorkbook } from "../../../src/workbench/page/download/writeWorkbook";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

/** The sheet's conditional formats: where, what is asked, and the colour that answers. */
function conditions(name: string) {
  const sheet = excel.host.snapshot().sheets.find((one) => one.name === name);
  return (sheet?.conditionalFormats ?? []).map(({ type, areas: [area], rule, font }) => {
    return [type, area?.row, rule["operator"], rule["formula1"], font["Color"]];
  });
}

const coloured = (row: number) => [
  // The one that was added last comes first.
  ["CellValue", row, "EqualTo", '="differs"', "#B45F06"],
  ["CellValue", row, "EqualTo", '="OK"', "#2E7D32"],
];

test("verdicts on a sheet of ours are coloured by what they say, where it is laid out anew too", async () => {
  const plan = ATM.plan(ATM.defaults);
  const { id, sheet } = await insertPlan(plan, { kind: "new-sheet" });
  expect(conditions(sheet)).toEqual(coloured(78));
  await replaceInsert(id, ATM.plan({ ...ATM.defaults, notes: false }));
  expect(conditions(sheet)).toEqual(coloured(65));
  expect(await removeInsert(id)).toMatchObject({ kind: "removed" });
});

test("a file has them", async () => {
  const { sheet } = await insertPlan(ATM.plan(ATM.defaults), { kind: "new-sheet" });
  await excel.host.settled();
  const { bytes, leftOut } = await writeWorkbook(excel.host);
  expect(leftOut).toEqual([]);
  const written = (await readWorkbook(bytes)).getWorksheet(sheet);
  const { conditionalFormattings } = written?.model ?? {};
  expect(conditionalFormattings).toMatchObject([
    { ref: "D79:M79", rules: [{ type: "cellIs", operator: "equal", formulae: ['"differs"'] }] },
    { ref: "D79:M79", rules: [{ type: "cellIs", operator: "equal", formulae: ['"OK"'] }] },
  ]);
});

test("a block among a reader's cells brings no conditional format along", async () => {
  await insertPlan(ATM.plan(ATM.defaults), { kind: "address", address: "C4" });
  expect(conditions("Sheet1")).toEqual([]);
});

test("the flag leads to the verdicts wherever they move, whatever the sheet is called", async () => {
  const { sheet } = await insertPlan(ATM.plan(ATM.defaults), { kind: "new-sheet" });
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    own.getRange("20:21").insert("Down");
    own.name = "Cash machines";
    await context.sync();
  });
  await excel.host.settled();
  const flag = excel.host.read("'Cash machines'!B6")[0]?.[0];
  expect(flag?.formula).toMatch(/^=HYPERLINK\("#"&ADDRESS\(ROW\(B81\),COLUMN\(B81\)\)/);
  expect(flag?.text).toBe("✓ 26 checks: all within rounding");
});
