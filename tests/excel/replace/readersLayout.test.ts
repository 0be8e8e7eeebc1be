import { formatArea } from "../../../src/plans/sheets/address";
import { areaOf } from "../../../src/plans/sheets/movePlan";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { isOver } from "../../../src/excel/draw/box";
import { replaceInsert } from "../../../src/excel/replace/replaceInsert";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand } from "../byHand";
import { openReadersWorkbook } from "../refusals";
import { workbookState } from "../workbookState";
import { compared, LONG, plan, SHORT } from "./plans";

jest.setTimeout(120_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openReadersWorkbook();
});
afterEach(() => {
  excel.close();
});

function lookOf(sheet: string) {
  return excel.host.snapshot().sheets.find(({ name }) => name === sheet);
}

describe("what a reader has made of the columns of a sheet of ours", () => {
  test("is how wide they are, and which are hidden", async () => {
    const layout = { layout: "quarters-then-year", from: "1Q20" } as const;
    const folded = plan("income-statement", { ...layout, to: "4Q23" });
    const { id, sheet } = await insertPlan(folded, { kind: "new-sheet" });
    await byHand((own) => {
      own.getRange("B:B").format.columnWidth = 400;
      own.getRange("H:H").columnHidden = true;
    }, sheet);
    const hidden = () => lookOf(sheet)?.hiddenColumns;
    const before = hidden();
    expect(before).toEqual(expect.arrayContaining([0, 3, 4, 5, 6, 7, 8]));
    const wider = plan("income-statement", { ...layout, to: "4Q23", unit: "thousand" });
    const first = excel.batches;
    await replaceInsert(id, wider);
    const writing = excel.batches - first;
    expect(hidden()).toEqual(before);
    expect(lookOf(sheet)?.columnWidths[1]).toBeCloseTo(400 / 0.75, 0);
    await byHand((own) => {
      own.getRange("D:H").columnHidden = false;
    }, sheet);
    const shown = lookOf(sheet)?.columnWidths;
    // What was hidden has room for its figures too.
    expect(shown?.[3]).toBe(shown?.[12]);
    expect(shown?.[7]).toBe(shown?.[12]);
    await byHand((own) => {
      own.getRange("D:H").columnHidden = true;
    }, sheet);
    const state = await workbookState(excel);
    for (const afterActions of [20, 2000]) {
      excel.faults.inject({ sync: writing, kind: "AccessDenied", afterActions });
      await expect(replaceInsert(id, SHORT)).rejects.toMatchObject({ code: "AccessDenied" });
      excel.faults.clear();
      expect(await workbookState(excel)).toEqual(state);
    }
  });
});

describe("charts that a reader has made larger, or moved,", () => {
  test.each<readonly [string, readonly number[]]>([
    ["where they are larger than there is room", [100, 100, 900, 900]],
    // Once the columns that it grows into are as wide as they are to be.
    ["where the table becomes wider", [850, 40, 300, 200]],
  ])("come to lie over no figures %s", async (_, [left, top, width, height]) => {
    const { id, sheet } = await insertPlan(SHORT, { kind: "new-sheet" });
    await byHand((own) => {
      own.getRange("J:M").format.columnWidth = 6;
      Object.assign(own.charts.getItemAt(0), { left, top, width, height });
    }, sheet);
    expect(await replaceInsert(id, LONG)).toMatchObject({ kind: "replaced" });
    expect(await covered(sheet, LONG)).toEqual([]);
  });

  test("come to lie over no other chart", async () => {
    const { id, sheet } = await insertPlan(SHORT, { kind: "address", address: "C4" });
    await replaceInsert(id, LONG);
    const [planned] = excel.host.charts(sheet);
    if (!planned) throw new Error("There is no chart.");
    await replaceInsert(id, SHORT);
    const { height } = planned;
    await byHand((own) => {
      // Over figures, and so wide that beside them it would reach the other one.
      Object.assign(own.charts.getItemAt(0), { left: 100, top: 100, width: 2000, height });
      const other = own.charts.add("Line", own.getRange("A1:B1"));
      Object.assign(other, { name: "mine", left: 1800, top: planned.top, width: 300, height });
    }, sheet);
    expect(await replaceInsert(id, LONG)).toMatchObject({ kind: "replaced" });
    const [mine, ours] = [true, false].map((isMine) =>
      excel.host.charts(sheet).find(({ name }) => (name === "mine") === isMine),
    );
    expect(mine && ours && isOver(ours, mine)).toBe(false);
  });

  test("lie where they lay, or where they are to lie, whatever Excel refuses", async () => {
    const { id, sheet } = await insertPlan(SHORT, { kind: "new-sheet" });
    const lie = ({ charts }: Excel.Worksheet) => {
      Object.assign(charts.getItemAt(0), { left: 1500, top: 40, width: 300, height: 200 });
    };
    await byHand(lie, sheet);
    const first = excel.batches;
    await replaceInsert(id, LONG);
    const writing = excel.batches - first;
    await replaceInsert(id, SHORT);
    let state = await workbookState(excel);
    const outcomes = new Set<string>();
    for (const afterActions of [0, 4, 10, 13, 16]) {
      excel.faults.inject({ sync: writing, kind: "AccessDenied", afterActions });
      const outcome = await replaceInsert(id, LONG).catch(() => undefined);
      excel.faults.clear();
      outcomes.add(outcome?.kind ?? "refused");
      expect(excel.host.charts(sheet)).toMatchObject([{ left: 1500, top: 40, width: 300 }]);
      if (outcome) {
        await replaceInsert(id, SHORT);
        state = await workbookState(excel);
      } else expect(await workbookState(excel)).toEqual(state);
    }
    expect([...outcomes].sort()).toEqual(["refused", "replaced"]);
  });

  /** The blocks of a plan that a chart lies over. */
  function covered(name: string, { blocks }: SheetPlan): Promise<readonly string[]> {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const charts = sheet.charts.load("items/left,items/top,items/width,items/height");
      const cells = blocks.map((block) =>
        sheet.getRange(formatArea(areaOf(block))).load("address,left,top,width,height"),
      );
      await context.sync();
      return cells
        .filter((one) => charts.items.some((chart) => isOver(chart, one)))
        .map(({ address }) => address);
    });
  }
});

describe("rows that a reader has grouped", () => {
  test("keep their level where a change fails", async () => {
    const bridge = compared("waterfall");
    const { id, sheet } = await insertPlan(SHORT, { kind: "new-sheet" });
    const first = excel.batches;
    await replaceInsert(id, bridge);
    const writing = excel.batches - first;
    await replaceInsert(id, SHORT);
    await byHand((own) => {
      for (const { axis, range } of bridge.groups.slice(1))
        own.getRange(range).group(axis === "rows" ? "ByRows" : "ByColumns");
    }, sheet);
    const state = await workbookState(excel);
    for (const [sync, afterActions] of [
      [writing - 1, 0],
      [writing, 0],
      [writing, 20],
      [writing, 60],
    ] as const) {
      excel.faults.inject({ sync, kind: "AccessDenied", afterActions });
      await expect(replaceInsert(id, bridge)).rejects.toMatchObject({ code: "AccessDenied" });
      excel.faults.clear();
      expect(await workbookState(excel)).toEqual(state);
    }
  });
});
