import { insertSheet } from "../../../src/excel/insert/insertSheet";
import { listInserts } from "../../../src/excel/insert/listInserts";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { ATM } from "../../../src/plans/models/atm";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand } from "../byHand";

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
  // A positive amount leaves room on its right for the bracket of a negative one.
  return excel.host.read(address).map((row) => row.map(({ text }) => text.trimEnd()));
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
      ["(161)", "(140)", "(165)", "(177)", "(643)", "(111)", "(58)", "(29)", "(2)", "(201)"],
    ]);
  });

  test("draws a chart bound to the sheet", async () => {
    await insertSheet(plan);
    await excel.host.settled();
    const [chart] = excel.host.charts("ATM operation");
    expect(chart?.title).toMatchObject({
      text: "ATM operation: revenue, cost and operating income",
    });
    expect(chart?.series.map(({ name, values }) => [name, values[8]])).toEqual([
      ["Revenue", 402],
      ["Cost and SG&A expenses", 403],
      ["Operating income (loss)", -2],
    ]);
  });

  test("folds the ids away, keeps headings in view and on every page, rules off totals", async () => {
    const { sheet: name } = await insertSheet(plan);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name).load("showGridlines");
      const ids = sheet.getRange("A:A").load("columnHidden");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const layout = sheet.pageLayout.load("orientation,zoom");
      const [figure, total] = ["D9", "D10"].map((cell) =>
        sheet.getRange(cell).format.borders.getItem("EdgeTop").load("style"),
      );
      await context.sync();
      expect(sheet.showGridlines).toBe(false);
      expect(ids.columnHidden).toBe(true);
      expect(frozen.address).toBe("'ATM operation'!A1:C6");
      expect(titles.address).toBe("'ATM operation'!4:6");
      expect(layout).toMatchObject({
        orientation: "Landscape",
        zoom: { horizontalFitToPages: 1 },
      });
      expect([figure?.style, total?.style]).toEqual(["None", "Continuous"]);
    });
  });

  test("prints with a footer, and begins a page where a chart would be cut", async () => {
    const { sheet: name } = await insertSheet(plan);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const { defaultForAllPages } = sheet.pageLayout.headersFooters;
      defaultForAllPages.load("leftFooter,rightFooter");
      const { horizontalPageBreaks } = sheet;
      horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      const rows = horizontalPageBreaks.items.map((one) => one.getCellAfterBreak().load("address"));
      await context.sync();
      expect(rows.map(({ address }) => address)).toEqual(
        plan.print.pageBreaks.map((cell) => `'ATM operation'!${cell}`),
      );
      const { leftFooter, rightFooter } = defaultForAllPages;
      expect([leftFooter, rightFooter]).toEqual([plan.print.footer.left, plan.print.footer.right]);
    });
  });

  test.each([
    [{}, true],
    [{ requirementSets: { ExcelApi: "1.19" } }, undefined],
  ])("is one step of undo where Excel offers it: %j", async (options, mergeUndoGroup) => {
    excel.close();
    excel = await openFunctions(options);
    const run = jest.spyOn(Excel, "run");
    await insertSheet(plan);
    expect(run.mock.calls.map(([asked]) => asked)).toEqual([
      { delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) },
    ]);
  });

  test("a chart covers the cells it was planned over, as wide as the sheet makes them", async () => {
    await insertSheet(plan);
    const [drawn, cells] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("ATM operation");
      const chart = sheet.charts.getItemAt(0).load("left,top,width,height");
      const range = sheet.getRange(plan.charts[0]?.position ?? "").load("left,top,width,height");
      await context.sync();
      return [chart.toJSON(), range.toJSON()];
    });
    const { left, top, width, height } = cells;
    expect(drawn).toMatchObject({ left, top, width, height });
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

  test("a name is made one that Excel takes, without gaps where it forbids a sign", async () => {
    const long = "Revenue: network/systems? [integration] and equipment";
    await insertSheet({ ...plan, name: long });
    await insertSheet({ ...plan, name: long });
    expect(sheetNames().slice(1)).toEqual([
      "Revenue network systems integra",
      "Revenue network systems int (2)",
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
    await byHand((sheet) => {
      sheet.name = "Cash machines";
    }, insert.sheet);
    expect(await listInserts()).toEqual([{ ...insert, sheet: "Cash machines" }]);
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
  });

  test("are listed although a setting of the kind holds something else", async () => {
    const insert = await insertSheet(plan);
    await Excel.run(async (context) => {
      const { workbook } = context;
      for (const [id, content] of [
        ["torn", "{"],
        ["other", '{"title":"Other"}'],
      ] as const) {
        workbook.settings.add(`iij.insert.${id}`, content);
        workbook.names.add(`IIJ_insert_${id}`, "=Sheet1!$A$1");
      }
      await context.sync();
    });
    expect(await listInserts()).toEqual([insert]);
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

  test("that a cell or a chart was added beside are changed too", async () => {
    const first = await insertSheet(plan);
    excel.host.write("'ATM operation'!Z99", "mine");
    expect(await removeInsert(first.id)).toEqual({ kind: "changed" });
    const second = await insertSheet(plan);
    await byHand((sheet) => {
      sheet.charts.add("Line", sheet.getRange("D7:G7"));
    }, second.sheet);
    expect(await removeInsert(second.id)).toEqual({ kind: "changed" });
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

  test("are removed without an undo group, which Excel refuses for deleted sheets", async () => {
    const insert = await insertSheet(plan);
    const run = jest.spyOn(Excel, "run");
    await removeInsert(insert.id);
    expect(run.mock.calls.map(([asked]) => asked)).toEqual([{ delayForCellEdit: true }]);
  });

  test("the last visible sheet leaves an empty one behind", async () => {
    const insert = await insertSheet(plan);
    await byHand((sheet) => {
      sheet.delete();
    });
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
    expect(sheetNames()).toHaveLength(1);
    expect(sheetNames()).not.toContain("ATM operation");
  });
});
