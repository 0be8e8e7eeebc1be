import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { listInserts } from "../../../src/excel/insert/listInserts";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { ATM } from "../../../src/plans/models/atm";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand } from "../byHand";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

const plan = { ...ATM.plan(DEFAULT_OPTIONS), charts: [] };

/** The names and settings of the workbook. */
function memory(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.load("items/name,items/formula");
    workbook.settings.load("items/key");
    await context.sync();
    const names = workbook.names.items.map(({ name, formula }) => `${name} ${String(formula)}`);
    return [...names, ...workbook.settings.items.map(({ key }) => key)];
  });
}

const WAYS: readonly (readonly [string, () => Promise<unknown>])[] = [
  [
    "taken back with Ctrl+Z",
    async () => {
      for (let steps = 0; steps < 9 && excel.host.sheets().length > 1; steps += 1) {
        excel.host.book.workbook.undo();
        await excel.host.settled();
      }
    },
  ],
  [
    "deleted by hand",
    () =>
      byHand((sheet) => {
        sheet.delete();
      }, "ATM operation"),
  ],
];

test.each(WAYS)(
  "a sheet %s is not listed, and nothing is remembered of it",
  async (_, takeAway) => {
    const { id } = await insertPlan(plan, { kind: "new-sheet" });
    await takeAway();
    await excel.host.settled();
    expect(excel.host.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(await listInserts()).toEqual([]);
    expect(await memory()).toEqual([]);
    expect(await removeInsert(id)).toEqual({ kind: "gone" });
  },
);

test.each(WAYS)("a user's own sheet under the name of one %s is theirs", async (_, takeAway) => {
  const { id } = await insertPlan(plan, { kind: "new-sheet" });
  await takeAway();
  await byHand(({ context }) => {
    context.workbook.worksheets.add("ATM operation").getRange("A1").values = [["mine"]];
  });
  expect(await removeInsert(id)).toEqual({ kind: "gone" });
  expect(await listInserts()).toEqual([]);
  expect(await memory()).toEqual([]);
  expect(excel.host.read("'ATM operation'!A1")[0]?.[0]?.value).toBe("mine");
});

test("an Excel that writes errors in its own language is understood", async () => {
  await insertPlan(plan, { kind: "new-sheet" });
  await byHand((sheet) => {
    sheet.delete();
  }, "ATM operation");
  excel.host.refusals.localReference = "#BEZUG!";
  expect(await listInserts()).toEqual([]);
  expect(await memory()).toEqual([]);
});

test("what is remembered of other inserts, names of others and records of other versions stay", async () => {
  const kept = await insertPlan(plan, { kind: "new-sheet" });
  await byHand(({ context }) => {
    const { names, settings, worksheets } = context.workbook;
    names.add("Mine", "=#REF!$A$1");
    settings.add("mine", "1");
    settings.add("iij.insert.later", '{"version":99}');
    names.add("IIJ_insert_later", worksheets.getItem("Sheet1").getRange("A1"));
  });
  const before = await memory();
  expect(await listInserts()).toEqual([kept]);
  expect(await memory()).toEqual(before);
});

test("a list is true where what is left cannot be taken away", async () => {
  await byHand(({ context }) => {
    context.workbook.settings.add("iij.insert.alone", "{}");
  });
  excel.faults.inject({ sync: 2, kind: "AccessDenied" });
  expect(await listInserts()).toEqual([]);
  expect(await memory()).toEqual(["iij.insert.alone"]);
  await listInserts();
  expect(await memory()).toEqual([]);
});

test("a list that is only looked at forgets nothing, so that Ctrl+Y brings an insert back with its Remove", async () => {
  const { sheet, id } = await insertPlan(plan, { kind: "new-sheet" });
  await byHand((one) => {
    one.delete();
  }, sheet);
  const before = await memory();
  expect(await listInserts({ forget: false })).toEqual([]);
  expect(await memory()).toEqual(before);
  excel.host.book.workbook.undo();
  await excel.host.settled();
  expect((await listInserts({ forget: false })).map((one) => one.id)).toEqual([id]);
});
