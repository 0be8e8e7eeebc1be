import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { INCOME_STATEMENT } from "../../../src/plans/models/incomeStatement";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";

jest.setTimeout(120_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

test("a sheet of every quarter since FY2008 is inserted in two round trips", async () => {
  const plan = INCOME_STATEMENT.plan({
    ...DEFAULT_OPTIONS,
    ...({ layout: "quarters-then-year", from: "1Q08", to: "4Q25" } as const),
  });
  expect(plan.blocks[0]?.rows[4]?.length).toBeGreaterThan(80);
  const before = excel.batches;
  await insertPlan(plan, { kind: "new-sheet" });
  expect(excel.batches - before).toBeLessThanOrEqual(2);
});
