import { finishCleanUps } from "../../../src/excel/host/allOrNothing";
import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { listInserts } from "../../../src/excel/insert/listInserts";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import type { Cell, SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { splitBlocks } from "../../../src/plans/sheets/splitBlocks";
import type { OpenExcel } from "../../headless/openExcel";
import { CODES, INSERTS, openReadersWorkbook, PLAN } from "../refusals";
import { workbookState } from "../workbookState";

jest.setTimeout(240_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openReadersWorkbook();
});
afterEach(() => {
  excel.close();
});

describe.each(INSERTS)("%s that Excel refuses to insert", (_, place, left, writes) => {
  test.each(CODES)("leaves the workbook as it was: %s at either round trip", async (kind) => {
    const before = await workbookState(excel);
    for (const [sync, afterActions] of [
      [1, 0],
      [1, 3],
      [writes, 0],
      [writes, 7],
    ] as const) {
      excel.faults.inject({ sync, kind, afterActions });
      await expect(insertPlan(PLAN, place)).rejects.toMatchObject({ code: kind });
      expect(await workbookState(excel)).toEqual(before);
    }
  });

  test("leaves the workbook as it was after any number of actions", async () => {
    const before = await workbookState(excel);
    for (const afterActions of [0, 1, 2, 3, 4, 5, 6, 8, 13, 34, 89, 144, 233, 300]) {
      excel.faults.inject({ sync: writes, kind: "GeneralException", afterActions });
      await expect(insertPlan(PLAN, place)).rejects.toMatchObject({ code: "GeneralException" });
      expect(await workbookState(excel)).toEqual(before);
    }
  });

  test("can be tried again", async () => {
    excel.faults.inject({ sync: writes, kind: "ActivityLimitReached", afterActions: 20 });
    await expect(insertPlan(PLAN, place)).rejects.toBeDefined();
    const insert = await insertPlan(PLAN, place);
    expect(insert.title).toBe("ATM operation");
    expect(await listInserts()).toEqual([insert]);
  });

  test("even twice in a row is taken back at the next contact", async () => {
    const before = await workbookState(excel);
    excel.faults.inject({ sync: writes, kind: "GeneralException", afterActions: 50 });
    excel.faults.inject({ sync: writes + 1, kind: "GeneralException" });
    await expect(insertPlan(PLAN, place)).rejects.toMatchObject({
      name: "LeftoverError",
      left,
    });
    expect(await listInserts()).toEqual([]);
    expect(await workbookState(excel)).toEqual(before);
  });
});

test("the sheet that was in front is in front again", async () => {
  await Excel.run(async (context) => {
    for (const name of ["Sheet2", "Sheet3"]) context.workbook.worksheets.add(name);
    await context.sync();
  });
  const before = await workbookState(excel);
  excel.faults.inject({ sync: 2, kind: "GeneralException", afterActions: 10_000 });
  await expect(insertPlan(PLAN, { kind: "new-sheet" })).rejects.toBeDefined();
  expect(await workbookState(excel)).toEqual(before);
});

test("a sheet that someone has added under the name of one that failed stays", async () => {
  excel.faults.inject({ sync: 2, kind: "GeneralException" });
  excel.faults.inject({ sync: 3, kind: "GeneralException" });
  const insert = insertPlan(PLAN, { kind: "new-sheet" });
  await expect(insert).rejects.toMatchObject({ name: "LeftoverError" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("ATM operation");
    sheet.getRange("A1").values = [["mine"]];
    await context.sync();
  });
  await finishCleanUps();
  expect(excel.host.read("'ATM operation'!A1")[0]?.[0]?.value).toBe("mine");
});

describe.each(INSERTS)("%s larger than Excel accepts at once", (_, place, __, writes) => {
  const long: Cell = { kind: "text", text: "long ".repeat(400), style: { role: "note" } };
  const ours = { kind: "formula", formula: '=IIJ.REVENUE("4Q11")', format: "0" } as const;
  // Without any formula of ours nobody would believe that we wrote it.
  const head: readonly Cell[] = [{ ...ours, style: { role: "figure" } }, long, long];
  const rows = [head, ...Array.from({ length: 299 }, () => [long, long, long])];
  const large: SheetPlan = { ...PLAN, blocks: [{ at: "A1", rows }], charts: [], spills: [] };
  const parts = splitBlocks(large.blocks).length;

  test("is written in several round trips", async () => {
    expect(parts).toBe(4);
    const batches = excel.batches;
    const { id } = await insertPlan(large, place);
    expect(excel.batches - batches).toBe(writes - 1 + parts);
    expect(await removeInsert(id)).toEqual({ kind: "removed" });
  });

  test.each(Array.from({ length: writes - 1 + parts }, (___, index) => index + 1))(
    "leaves the workbook as it was where round trip %i fails, at once or in the middle",
    async (sync) => {
      const before = await workbookState(excel);
      for (const afterActions of [0, 6]) {
        excel.faults.inject({ sync, kind: "RequestPayloadSizeLimitExceeded", afterActions });
        await expect(insertPlan(large, place)).rejects.toMatchObject({
          code: "RequestPayloadSizeLimitExceeded",
        });
        expect(await workbookState(excel)).toEqual(before);
      }
    },
  );
});
