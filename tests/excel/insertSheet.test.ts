import { insertSheet } from "../../src/excel/insertSheet";
import { listInserts } from "../../src/excel/listInserts";
import { removeInsert } from "../../src/excel/removeInsert";
import { ATM } from "../../src/plans/models/atm";
import { DEFAULT_OPTIONS } from "../../src/plans/planOptions";
import { openFunctions } from "../functions/openFunctions";
import type { OpenExcel } from "../headless/openExcel";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

const plan = ATM.plan(DEFAULT_OPTIONS);

function sheetNames(): readonly string[] {
  return excel.host.sheets().map(({ name }) => name);
}

function texts(address: string): readonly (readonly string[])[] {
  return excel.host.read(address).map((row) => row.map(({ text }) => text));
}

describe("inserting a sheet", () => {
  test("takes two round trips and shows the slide's figures, sums and result", async () => {
    await insertSheet(plan);
    expect(excel.batches).toBe(2);
    await excel.host.settled();
    expect(sheetNames()).toEqual(["Sheet1", "ATM operation"]);
    expect(texts("'ATM operation'!D7:M7")).toEqual([
      ["106", "123", "125", "164", "517", "244", "317", "361", "402", "1,324"],
    ]);
    expect(texts("'ATM operation'!D11:M11")).toEqual([
      ["(160)", "(140)", "(164)", "(177)", "(642)", "(110)", "(59)", "(29)", "(1)", "(200)"],
    ]);
  });

  test("draws a chart bound to the sheet", async () => {
    await insertSheet(plan);
    await excel.host.settled();
    const [chart] = excel.host.charts("ATM operation");
    expect(chart?.title).toMatchObject({
      text: "ATM operation: revenue, cost and operating result",
    });
    expect(chart?.series.map(({ name, values }) => [name, values[8 - 1]])).toEqual([
      ["Revenue", 402],
      ["Cost and SG&A expenses", 403],
      ["Operating income (loss)", -1],
    ]);
  });

  test("an occupied name gets a number, whatever its case", async () => {
    await insertSheet({ ...plan, name: "ATM OPERATION" });
    await insertSheet(plan);
    await insertSheet(plan);
    expect(sheetNames()).toEqual([
      "Sheet1",
      "ATM OPERATION",
      "ATM operation (2)",
      "ATM operation (3)",
    ]);
  });
});

describe("inserts", () => {
  test("are remembered in the workbook and can be removed", async () => {
    const insert = await insertSheet(plan);
    await excel.host.settled();
    expect(await listInserts()).toEqual([insert]);
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
    expect(sheetNames()).toEqual(["Sheet1"]);
    expect(await listInserts()).toEqual([]);
    expect(await removeInsert(insert.id)).toEqual({ kind: "gone" });
  });

  test("are found again under a new sheet name", async () => {
    const insert = await insertSheet(plan);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(insert.sheet).name = "Cash machines";
      await context.sync();
    });
    expect(await listInserts()).toEqual([{ ...insert, sheet: "Cash machines" }]);
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
  });

  test("that someone has changed are removed only when forced", async () => {
    const insert = await insertSheet(plan);
    await excel.host.settled();
    excel.host.write("'ATM operation'!D7", 100);
    expect(await removeInsert(insert.id)).toEqual({ kind: "changed" });
    expect(sheetNames()).toContain("ATM operation");
    expect(await removeInsert(insert.id, { force: true })).toEqual({ kind: "removed" });
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  test("that something was added beside are changed too", async () => {
    const insert = await insertSheet(plan);
    excel.host.write("'ATM operation'!Z99", "mine");
    expect(await removeInsert(insert.id)).toEqual({ kind: "changed" });
  });

  test.each([
    "='ATM operation'!D7",
    "=SUM('ATM operation'!D:D)",
    `=INDIRECT("'atm operation'!D7")`,
  ])("that formulas elsewhere rest on are removed only when forced: %s", async (formula) => {
    const insert = await insertSheet(plan);
    excel.host.write("Sheet1!A1", formula);
    expect(await removeInsert(insert.id)).toEqual({ kind: "referenced", from: ["Sheet1"] });
  });

  test("the last visible sheet leaves an empty one behind", async () => {
    const insert = await insertSheet(plan);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").delete();
      await context.sync();
    });
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
    expect(sheetNames()).toHaveLength(1);
    expect(sheetNames()).not.toContain("ATM operation");
  });
});
