import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { replaceInsert } from "../../../src/excel/replace/replaceInsert";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand } from "../byHand";
import { openReadersWorkbook } from "../refusals";
import { workbookState } from "../workbookState";
import { plan, SHORT } from "./plans";

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
