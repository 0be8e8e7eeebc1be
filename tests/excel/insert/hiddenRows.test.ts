import { freezeFormulas } from "../../../src/excel/formulas/freezeFormulas";
import { repairFormulas } from "../../../src/excel/formulas/repairFormulas";
import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { ATM } from "../../../src/plans/models/atm";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand } from "../byHand";

jest.setTimeout(60_000);

const PERIODS = ["1Q11", "2Q11", "3Q11", "4Q11", "1Q12"];

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
  excel.host.book.refusals.filtersRows = true;
});
afterEach(() => {
  excel.close();
});

/** Hides rows as a filter does. */
async function filterOut(...rows: readonly number[]): Promise<void> {
  await byHand((sheet) => {
    for (const row of rows) sheet.getRange(`${row}:${row}`).rowHidden = true;
  });
}

async function column(): Promise<readonly unknown[]> {
  await excel.host.settled();
  return excel.host
    .read(`Sheet1!A1:A${PERIODS.length}`)
    .map(([cell]) => cell?.formula ?? cell?.value);
}

test("a filter leads an array over hidden rows astray, and a row by itself nowhere else", async () => {
  await filterOut(2);
  await byHand((sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
  });
  expect((await column()).slice(0, 3)).toEqual([1, null, 1]);
  await byHand((sheet) => {
    sheet.getRange("A2").values = [[2]];
    sheet.getRange("A3").values = [[3]];
  });
  expect((await column()).slice(0, 3)).toEqual([1, 2, 3]);
});

test("rows of which some are hidden are neither hidden nor not", async () => {
  await filterOut(2);
  const isHidden = async (rows: string): Promise<unknown> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(rows).load("rowHidden");
      await context.sync();
      return range.rowHidden;
    });
  expect(await Promise.all(["1:3", "2:2", "3:4"].map(isHidden))).toEqual([null, true, false]);
});

test("where a filter hides rows, each cell is frozen to what it shows itself", async () => {
  const write = (): void => {
    excel.host.write(
      "Sheet1!A1:A5",
      PERIODS.map((period) => [`=IIJ.REVENUE("${period}","","million")`]),
    );
  };
  write();
  await excel.host.settled();
  const shown = excel.host.read("Sheet1!A1:A5").map(([cell]) => cell?.value);
  expect(new Set(shown).size).toBe(PERIODS.length);
  await filterOut(2, 3);
  expect(await freezeFormulas("sheet")).toMatchObject({ frozen: PERIODS.length });
  expect(await column()).toEqual(shown);
});

test("a block is refused where rows of its place are hidden", async () => {
  await filterOut(12, 13);
  const place = { kind: "address", address: "C4" } as const;
  await expect(insertPlan(ATM.plan(DEFAULT_OPTIONS), place)).rejects.toMatchObject({
    obstacle: { kind: "hidden-rows" },
  });
  expect(await column()).toEqual(PERIODS.map(() => null));
});

test("a block of which a filter hides rows goes as a whole", async () => {
  const place = { kind: "address", address: "A1" } as const;
  const { id } = await insertPlan(ATM.plan(DEFAULT_OPTIONS), place);
  await excel.host.settled();
  await filterOut(2, 9);
  expect(await removeInsert(id)).toEqual({ kind: "removed" });
  await excel.host.settled();
  const left = excel.host.read("Sheet1!A1:P90").flat();
  expect(left.filter(({ value }) => value !== null)).toEqual([]);
});

test("where a filter hides rows, each formula is repaired by itself, and put back where Excel refuses", async () => {
  const broken = PERIODS.map((period) => `=_xldudf_IIJ_REVENUE("${period}")`);
  excel.host.write(
    "Sheet1!A1:A5",
    broken.map((formula) => [formula]),
  );
  await filterOut(1, 4);
  const before = await column();
  excel.faults.inject({ sync: 5, kind: "GeneralException", afterActions: 3 });
  await repairFormulas().catch(() => undefined);
  excel.faults.clear();
  const repaired = PERIODS.map((period) => `=IIJ.REVENUE("${period}")`);
  expect([before, repaired]).toContainEqual(await column());
  await repairFormulas();
  expect(await column()).toEqual(repaired);
});
