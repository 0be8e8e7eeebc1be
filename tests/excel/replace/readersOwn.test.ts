import { readArea } from "../../../src/plans/sheets/address";
import { extentOf } from "../../../src/plans/sheets/movePlan";
import { explainHostError } from "../../../src/excel/host/explainHostError";
import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { listInserts } from "../../../src/excel/insert/listInserts";
import { settingKey } from "../../../src/excel/insert/record/insertRecord";
import { replaceInsert } from "../../../src/excel/replace/replaceInsert";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { findOrigin, planAgain } from "../../../src/plans/origin";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { findModel } from "../../../src/plans/models/models";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand } from "../byHand";
import { PLACES } from "../places";
import { openReadersWorkbook } from "../refusals";
import { workbookState } from "../workbookState";
import { compared, LONG, plan, SHORT, YEARS } from "./plans";

jest.setTimeout(120_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openReadersWorkbook();
});
afterEach(() => {
  excel.close();
});

describe("what a reader has made of a sheet of ours", () => {
  test("stays in its page where it is not what was given", async () => {
    const { id, sheet } = await insertPlan(SHORT, { kind: "new-sheet" });
    const given = lookOf(sheet);
    await byHand((own) => {
      own.showGridlines = true;
      own.freezePanes.unfreeze();
      own.pageLayout.orientation =
        given?.pageLayout["Orientation"] === "Landscape" ? "Portrait" : "Landscape";
      own.pageLayout.headersFooters.defaultForAllPages.leftFooter = "Ours";
      own.pageLayout.setPrintTitleRows("$1:$2");
      own.horizontalPageBreaks.add("A9");
    }, sheet);
    const made = lookOf(sheet);
    await replaceInsert(id, YEARS);
    expect(lookOf(sheet)).toEqual(made);
    await replaceInsert(id, SHORT);
    expect(lookOf(sheet)).toEqual(made);
  });

  test("stays in its page part by part", async () => {
    const { id, sheet } = await insertPlan(compared("waterfall"), { kind: "new-sheet" });
    await byHand(({ pageLayout }) => {
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "Ours";
    }, sheet);
    await replaceInsert(id, plan("income-statement"));
    expect(lookOf(sheet)?.pageLayout).toMatchObject({
      RightFooter: "Ours",
      PrintTitleRows: plan("income-statement").print.titleRows.replaceAll("$", ""),
    });
  });

  test("stays in its print area, also where an older version inserted it", async () => {
    const { id, sheet } = await insertPlan(compared("waterfall"), { kind: "new-sheet" });
    const forget = () =>
      rewriteRecord(id, (record) => {
        delete record["page"];
      });
    await forget();
    await replaceInsert(id, LONG);
    // What was ours goes.
    expect(lookOf(sheet)?.pageLayout["PrintArea"]).toBe("1:1048576");
    await forget();
    await byHand(({ pageLayout }) => {
      pageLayout.setPrintArea("B2:F20");
    }, sheet);
    await replaceInsert(id, SHORT);
    expect(lookOf(sheet)?.pageLayout["PrintArea"]).toBe("B2:F20");
    await replaceInsert(id, compared("waterfall"));
    expect(lookOf(sheet)?.pageLayout["PrintArea"]).toBe("B2:F20");
  });

  test("does not count page breaks that have moved with their rows", async () => {
    const statement = plan("income-statement");
    const { id, sheet } = await insertPlan(statement, { kind: "new-sheet" });
    await byHand((own) => {
      own.getRange("1:2").insert("Down");
      own.getRange("A:A").insert("Right");
    }, sheet);
    const shorter = plan("income-statement", { from: "1Q11" });
    await replaceInsert(id, shorter);
    const rows = (given: SheetPlan) => given.print.pageBreaks.map((cell) => readArea(cell).top + 2);
    expect(lookOf(sheet)?.pageLayout["HorizontalPageBreaks"]).toEqual(rows(shorter));
    const bridge = compared("waterfall");
    await replaceInsert(id, bridge);
    expect(lookOf(sheet)?.pageLayout["HorizontalPageBreaks"]).toEqual(rows(bridge));
  });

  test("is nothing that a block asks about its sheet's page", async () => {
    const { id } = await insertPlan(SHORT, { kind: "address", address: "C4" });
    excel.host.refusals.lacks = new Set(["PageLayout.getPrintAreaOrNullObject"]);
    expect(await replaceInsert(id, LONG)).toMatchObject({ kind: "replaced" });
  });

  function lookOf(name: string) {
    const sheet = excel.host.snapshot().sheets.find((one) => one.name === name);
    return (
      sheet && { pageLayout: sheet.pageLayout, frozen: sheet.frozen, lines: sheet.showsGridlines }
    );
  }

  test.each(PLACES)("is the place and the size of charts of %s", async (_, place) => {
    const { id, sheet } = await insertPlan(SHORT, place);
    const boxes = () =>
      excel.host
        .charts(sheet)
        .map(({ left, top, width, height }) => ({ left, top, width, height }));
    await replaceInsert(id, LONG);
    const [planned] = boxes();
    await replaceInsert(id, SHORT);
    await byHand(({ charts }) => {
      const chart = charts.getItemAt(0);
      [chart.left, chart.top, chart.width, chart.height] = [1500, 40, 300, 200];
    }, sheet);
    await replaceInsert(id, LONG);
    expect(boxes()).toEqual([{ left: 1500, top: 40, width: 300, height: 200 }]);
    await replaceInsert(id, SHORT);
    await byHand(({ charts }) => {
      charts.getItemAt(0).left = 200;
    }, sheet);
    await replaceInsert(id, LONG);
    // Not over figures.
    expect(boxes()).toEqual([{ ...planned, width: 300, height: 200 }]);
  });

  test("is the colour of its tab", async () => {
    const { id, sheet } = await insertPlan(SHORT, { kind: "new-sheet" });
    await byHand((own) => {
      own.tabColor = "#FF0000";
    }, sheet);
    expect(await replaceInsert(id, LONG)).toMatchObject({ kind: "replaced" });
    expect(excel.host.snapshot().sheets.at(-1)?.tabColor).toBe("#FF0000");
  });

  test("is an outline that was cleared", async () => {
    const bridge = compared("waterfall");
    const { id, sheet } = await insertPlan(bridge, { kind: "new-sheet" });
    const clear = () =>
      byHand((own) => {
        for (const { axis, range } of bridge.groups.slice(1)) {
          own.getRange(range).ungroup(axis === "rows" ? "ByRows" : "ByColumns");
        }
      }, sheet);
    await clear();
    const first = excel.batches;
    expect(await replaceInsert(id, SHORT)).toMatchObject({ kind: "replaced" });
    expect(excel.host.snapshot().sheets.at(-1)?.hiddenRows).toEqual([]);
    const writing = excel.batches - first;
    await replaceInsert(id, bridge);
    await clear();
    const cleared = await workbookState(excel);
    excel.faults.inject({ sync: writing, kind: "AccessDenied", afterActions: 20 });
    await expect(replaceInsert(id, SHORT)).rejects.toMatchObject({ code: "AccessDenied" });
    excel.faults.clear();
    expect(await workbookState(excel)).toEqual(cleared);
  });
});

describe("what is the reader's own", () => {
  const cases: readonly (readonly [string, (sheet: Excel.Worksheet) => void, object])[] = [
    ["a cell written over", write("E8", 1), { kind: "written", places: ["E8"] }],
    ["an empty cell written into", write("H3", "?"), { kind: "written", places: ["H3"] }],
    ["cells where it would grow", write("J7", "mine"), { kind: "beside", places: ["J7"] }],
    ["a formula beside it", write("Z1", "=D7*2"), { kind: "referring", places: ["Z1"] }],
    ["a fill", fill("E8"), { kind: "changed" }],
    ["a fill where it would grow", fill("J7"), { kind: "beside", places: ["J1:J79"] }],
    ["a chart", addChart, { kind: "objects" }],
    ["a comment", comment, { kind: "objects" }],
  ];

  test.each(cases)("on a sheet is not touched: %s", async (_, work, obstacle) => {
    const insert = await insertPlan(SHORT, { kind: "new-sheet" });
    await byHand(work, insert.sheet);
    await expectRefused(insert.id, obstacle);
  });

  test("beside a sheet's cells stays where it is", async () => {
    const insert = await insertPlan(SHORT, { kind: "new-sheet" });
    await byHand(write("Z3", "mine"), insert.sheet);
    expect(await replaceInsert(insert.id, LONG)).toMatchObject({ kind: "replaced" });
    expect(excel.host.read(`'${insert.sheet}'!Z3`)[0]?.[0]?.value).toBe("mine");
  });

  test.each<readonly [string, string, unknown, object]>([
    ["below a block", "D100", "mine", { kind: "beside" }],
    ["right of a block", "P9", "mine", { kind: "beside" }],
    ["that refers to it", "AA1", "=F10", { kind: "referring", places: ["Sheet1!AA1"] }],
  ])("%s is not touched", async (_, cell, content, obstacle) => {
    const insert = await insertPlan(SHORT, { kind: "address", address: "C4" });
    const tall = findModel("income-statement")?.plan(DEFAULT_OPTIONS) ?? LONG;
    await byHand(write(cell, content));
    const before = await workbookState(excel);
    await expect(replaceInsert(insert.id, tall)).rejects.toMatchObject({ obstacle });
    expect(await workbookState(excel)).toEqual(before);
  });

  test("elsewhere that refers to a sheet is not made to say something else", async () => {
    const insert = await insertPlan(SHORT, { kind: "new-sheet" });
    excel.host.write("Sheet1!D1", `='${insert.sheet}'!D7`);
    await expectRefused(insert.id, { kind: "referring", places: ["Sheet1!D1"] });
  });

  test.each(PLACES)("rows of %s that are hidden do not come to hide others", async (_, place) => {
    const insert = await insertPlan(compared("waterfall"), place);
    await byHand((sheet) => {
      sheet.getRange("9:9").rowHidden = true;
    }, insert.sheet);
    const before = await workbookState(excel);
    const refused = await replaceInsert(insert.id, LONG).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: "OwnContentError", obstacle: { kind: "hidden" } });
    // There is no other place to choose.
    expect(explainHostError(refused, "en")).toMatch(/cannot be laid out anew: .*Show them/);
    expect(await workbookState(excel)).toEqual(before);
  });

  test("a protected sheet is not laid out anew", async () => {
    const insert = await insertPlan(SHORT, { kind: "new-sheet" });
    await byHand((sheet) => {
      sheet.protection.protect();
    }, insert.sheet);
    await expect(replaceInsert(insert.id, LONG)).rejects.toMatchObject({
      name: "SheetProtectedError",
    });
  });

  async function expectRefused(id: string, obstacle: object): Promise<void> {
    const before = await workbookState(excel);
    const [insert] = await listInserts();
    const origin = findOrigin(insert?.origin);
    const today: SheetPlan | undefined = origin && planAgain(origin);
    const choice = today ? { today } : {};
    await expect(replaceInsert(id, LONG, choice)).rejects.toMatchObject({
      name: "OwnContentError",
      obstacle,
    });
    expect(await workbookState(excel)).toEqual(before);
  }
});

test("lines that the reader drew beside it are not taken over", async () => {
  const { left, right } = extentOf(SHORT);
  const insert = await insertPlan(SHORT, { kind: "address", address: "Sheet1!C4" });
  await byHand((sheet) => {
    const beside = sheet.getRangeByIndexes(5, 2 + right - left + 1, 4, 1);
    beside.format.borders.getItem("InsideHorizontal").style = "Continuous";
  });
  await excel.host.settled();
  await expect(replaceInsert(insert.id, LONG)).rejects.toMatchObject({
    name: "OwnContentError",
    obstacle: { kind: "beside" },
  });
});

function write(cell: string, content: unknown) {
  return (sheet: Excel.Worksheet) => {
    sheet.getRange(cell).formulas = [[content]];
  };
}

function fill(cell: string) {
  return (sheet: Excel.Worksheet) => {
    sheet.getRange(cell).format.fill.color = "#FFFF00";
  };
}

/** Makes another of what is remembered of an insert. */
function rewriteRecord(id: string, work: (record: Record<string, unknown>) => void): Promise<void> {
  return Excel.run(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItem(settingKey(id)).load("value");
    await context.sync();
    const record = JSON.parse(String(setting.value)) as Record<string, unknown>;
    work(record);
    settings.add(settingKey(id), JSON.stringify(record));
    await context.sync();
  });
}

function addChart(sheet: Excel.Worksheet): void {
  sheet.charts.add("Line", sheet.getRange("D7:E7"));
}

function comment(sheet: Excel.Worksheet): void {
  sheet.comments.add("D7", "check this");
}
