import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { ATM } from "../../../src/plans/models/atm";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { openFunctions } from "../../functions/openFunctions";
import { byHand } from "../byHand";

jest.setTimeout(60_000);

test.each(["Hidden", "VeryHidden"] as const)("a sheet that is %s can be removed", async (how) => {
  const excel = await openFunctions();
  const { id, sheet } = await insertPlan(ATM.plan(DEFAULT_OPTIONS), { kind: "new-sheet" });
  await excel.host.settled();
  await byHand((own) => {
    own.visibility = how;
  }, sheet);
  expect(await removeInsert(id)).toEqual({ kind: "removed" });
  expect(excel.host.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
  excel.close();
});
