import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { ATM } from "../../../src/plans/models/atm";
import { MODELS } from "../../../src/plans/models/models";
import type { Insert } from "../../../src/excel/insert/insert";
import type { OpenExcel } from "../../headless/openExcel";
import { openFunctions } from "../../functions/openFunctions";
import { byHand } from "../byHand";
import { PLAN } from "../refusals";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

async function insertAtm(): Promise<Insert> {
  const insert = await insertPlan(PLAN, { kind: "new-sheet" });
  await excel.host.settled();
  return insert;
}

test("a sheet whose charts Excel counts as shapes is removed without a question", async () => {
  excel.host.book.refusals.countsCharts = true;
  const { id } = await insertAtm();
  expect(await removeInsert(id)).toEqual({ kind: "removed" });
});

test("the look that Excel gives a link by itself is no reason to ask, nor that of one that was followed", async () => {
  excel.host.book.refusals.stylesLinks = true;
  const model = MODELS.find(({ id }) => id === "income-statement") ?? ATM;
  const { id, sheet } = await insertPlan(model.plan(model.defaults), { kind: "new-sheet" });
  await excel.host.settled();
  const flag = excel.host
    .read(`'${sheet}'!A1:H8`)
    .flatMap((row, down) => row.map((cell, across) => ({ cell, down, across })))
    .find(({ cell }) => cell.formula?.includes("HYPERLINK("));
  expect(flag).toBeDefined();
  await byHand((own) => {
    own
      .getCell(flag?.down ?? 0, flag?.across ?? 0)
      .format.font.set({ color: "#954F72", name: "Yu Gothic", size: 10 });
  }, sheet);
  expect(await removeInsert(id)).toEqual({ kind: "removed" });
});

test("a text that a reader has underlined is one", async () => {
  const { id, sheet } = await insertAtm();
  await byHand((own) => {
    own.getRange("C9").format.font.underline = "Single";
  }, sheet);
  expect(await removeInsert(id)).toEqual({ kind: "changed" });
});

test("one whose cells were all cleared is asked about", async () => {
  const { id, sheet } = await insertAtm();
  await byHand((own) => {
    own.getRange().clear();
  }, sheet);
  expect(await removeInsert(id)).toEqual({ kind: "changed" });
});

test.each(["Hidden", "VeryHidden"] as const)("a sheet that is %s can be removed", async (how) => {
  const { id, sheet } = await insertAtm();
  await byHand((own) => {
    own.visibility = how;
  }, sheet);
  expect(await removeInsert(id)).toEqual({ kind: "removed" });
  expect(excel.host.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
});
