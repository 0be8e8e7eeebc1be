import { type OpenExcel, openExcel } from "../../../headless/openExcel";
import { failureOf } from "../failure";

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel();
});
afterEach(() => {
  excel.close();
});

const addThree = ({ workbook }: Excel.RequestContext): void => {
  workbook.settings.add("one", 1);
  workbook.settings.add("two", 2);
  workbook.settings.add("three", 3);
};

const settings = (): readonly string[] => Object.keys(excel.host.snapshot().settings);

test.each([
  "GeneralException",
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
] as const)("%s strikes the round trip it is meant for, before anything is done", async (kind) => {
  excel.faults.inject({ sync: 2, kind });
  expect(await failureOf(addThree)).toBeUndefined();
  excel.host.restore({ ...excel.host.snapshot(), settings: {} });
  expect(await failureOf(addThree)).toBe(kind);
  expect(settings()).toEqual([]);
  expect(await failureOf(addThree)).toBeUndefined();
});

test("actions before the one that fails stay done", async () => {
  excel.faults.inject({ sync: 1, kind: "GeneralException", afterActions: 3 });
  await failureOf(addThree);
  expect(settings()).toEqual(["one"]);
});

test("a fault after more actions than there are strikes when all are done", async () => {
  excel.faults.inject({ sync: 1, kind: "GeneralException", afterActions: Infinity });
  expect(await failureOf(addThree)).toBe("GeneralException");
  expect(settings()).toEqual(["one", "two", "three"]);
});

test("no answer leaves the add-in waiting, and the next round trip is answered", async () => {
  excel.faults.inject({ sync: 1, kind: "NoAnswer" });
  const silent = failureOf(addThree);
  const late = await Promise.race([
    silent,
    new Promise((resolve) => setTimeout(resolve, 50, "late")),
  ]);
  expect(late).toBe("late");
  expect(settings()).toEqual([]);
  expect(await failureOf(addThree)).toBeUndefined();
});

describe("while a cell is being edited", () => {
  test("a batch is refused", async () => {
    excel.host.noteCellEdit(true);
    expect(await failureOf(addThree)).toBe("InvalidOperationInCellEditMode");
    excel.host.noteCellEdit(false);
    expect(await failureOf(addThree)).toBeUndefined();
  });

  test("a batch that asked for it waits", async () => {
    excel.host.noteCellEdit(true);
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      addThree(context);
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(settings()).toEqual([]);
    excel.host.noteCellEdit(false);
    await run;
    expect(settings()).toHaveLength(3);
  });
});

test("only the add-in's own round trips are counted", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.batches).toBe(2);
});
