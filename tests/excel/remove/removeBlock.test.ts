import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { listInserts } from "../../../src/excel/insert/listInserts";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { ATM } from "../../../src/plans/models/atm";
import type { Place } from "../../../src/plans/sheets/place";
import { DEFAULT_OPTIONS } from "../../../src/plans/tables/planOptions";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { byHand, widthsOf } from "../byHand";
import { workbookState } from "../workbookState";

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
});
afterEach(() => {
  excel.close();
});

const plan = ATM.plan(DEFAULT_OPTIONS);
const at = (address: string): Place => ({ kind: "address", address });

function texts(address: string): readonly (readonly string[])[] {
  // A positive amount leaves room on its right for the bracket of a negative one.
  return excel.host.read(address).map((row) => row.map(({ text }) => text.trimEnd()));
}

describe("removing a block", () => {
  test("takes five round trips, and nothing but the block is gone", async () => {
    excel.host.write("Sheet1!A1:B2", [
      ["mine", 5],
      ["=B1*2", '=IIJ.VALUE("revenue","FY11")'],
    ]);
    const before = await workbookState(excel);
    const insert = await insertPlan(plan, at("C4"));
    await excel.host.settled();
    const batches = excel.batches;
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
    expect(excel.batches - batches).toBe(5);
    expect(await workbookState(excel)).toEqual(before);
    expect(await removeInsert(insert.id)).toEqual({ kind: "gone" });
  });

  test("finds it again where rows and columns were inserted before it", async () => {
    const insert = await insertPlan(plan, at("C4"));
    await excel.host.settled();
    await byHand((sheet) => {
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("A:A").insert("Right");
    });
    await excel.host.settled();
    const [moved] = await listInserts();
    expect(moved?.block).toMatch(/^D6:/);
    expect(texts("Sheet1!G12")).toEqual([["106"]]);
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
    expect(texts("Sheet1!D6:R12").flat().join("")).toBe("");
    expect(excel.host.charts("Sheet1")).toEqual([]);
  });

  test("asks where a cell or a chart of it was changed", async () => {
    const first = await insertPlan(plan, at("C4"));
    await excel.host.settled();
    excel.host.write("Sheet1!F10", 100);
    expect(await removeInsert(first.id)).toEqual({ kind: "changed" });
    expect(await removeInsert(first.id, { force: true })).toEqual({ kind: "removed" });
    const second = await insertPlan(plan, at("C4"));
    await byHand((sheet) => {
      sheet.charts.getItemAt(0).delete();
    });
    expect(await removeInsert(second.id)).toEqual({ kind: "changed" });
  });

  test("leaves a chart that someone has put over it", async () => {
    const insert = await insertPlan(plan, at("C4"));
    await byHand((sheet) => {
      sheet.charts.add("Line", sheet.getRange("F10:I10")).name = "Mine";
    });
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
    expect(excel.host.charts("Sheet1").map(({ name }) => name)).toEqual(["Mine"]);
  });

  test("leaves a column as wide as someone has made it since", async () => {
    const insert = await insertPlan(plan, at("C4"));
    await byHand((sheet) => {
      sheet.getRange("D:D").format.columnWidth = 300;
    });
    await removeInsert(insert.id);
    expect(await widthsOf(["D"])).toEqual([300]);
  });

  test("asks where formulas beside it or elsewhere rest on it, and only then", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Other");
      await context.sync();
    });
    excel.host.write("Other!A1", "=Sheet1!A1");
    excel.host.write("Sheet1!A2", "=A1");
    const insert = await insertPlan(plan, at("C4"));
    excel.host.write("Other!A2", "=SUM(Sheet1!F:F)");
    excel.host.write("Sheet1!A3", "=F10");
    expect(await removeInsert(insert.id)).toEqual({
      kind: "referenced",
      from: ["Sheet1", "Other"],
    });
    excel.host.write("Other!A2", "");
    excel.host.write("Sheet1!A3", "");
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
  });

  test.each([false, true])(
    "asks where a name of a sheet rests on it, but for what is printed: all names are told with it, %s",
    async (listsAllNames) => {
      excel.host.refusals.listsAllNames = listsAllNames;
      const insert = await insertPlan(plan, at("C4"));
      await Excel.run(async (context) => {
        const other = context.workbook.worksheets.add("Other");
        other.names.add("Rates", "=Sheet1!$F$10");
        other.names.add("Far", "=Sheet1!$A$1");
        context.workbook.names.add("Shared", "=Sheet1!$F$10");
        const own = context.workbook.worksheets.getItem("Sheet1");
        own.names.add("Print_Area", "=Sheet1!$A$1:$Z$99");
        await context.sync();
      });
      expect(await removeInsert(insert.id)).toEqual({
        kind: "referenced",
        from: ["Shared", "Other!Rates"],
      });
    },
  );

  test("asks nothing for a name of its sheet where Excel calls what is printed something else", async () => {
    const insert = await insertPlan(plan, at("C4"));
    await byHand((sheet) => {
      sheet.names.add("Druckbereich", "=Sheet1!$A$1:$Z$99");
    });
    const { displayLanguage } = Office.context;
    Object.assign(Office.context, { displayLanguage: "de-DE" });
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
    Object.assign(Office.context, { displayLanguage });
  });

  test("two of the same model on one sheet go one by one", async () => {
    const first = await insertPlan(plan, at("A1"));
    const second = await insertPlan(plan, at("T1"));
    expect(await removeInsert(first.id)).toEqual({ kind: "removed" });
    await excel.host.settled();
    expect(texts("Sheet1!W7")).toEqual([["106"]]);
    expect(excel.host.charts("Sheet1")).toHaveLength(1);
    expect(await removeInsert(second.id)).toEqual({ kind: "removed" });
    expect(excel.host.charts("Sheet1")).toEqual([]);
  });

  test("one whose cells were deleted cannot be found any more", async () => {
    const insert = await insertPlan({ ...plan, charts: [] }, at("C4"));
    await byHand((sheet) => {
      sheet.getRange("1:90").delete("Up");
    });
    await excel.host.settled();
    expect(await listInserts()).toEqual([]);
    expect(await removeInsert(insert.id)).toEqual({ kind: "gone" });
  });
});
