import { insertSheet } from "../../src/excel/insertSheet";
import { finishCleanUps, leftovers } from "../../src/excel/leaveNothing";
import { listInserts } from "../../src/excel/listInserts";
import { removeInsert } from "../../src/excel/removeInsert";
import { beThisPatient } from "../../src/excel/runExcel";
import { ATM } from "../../src/plans/models/atm";
import { DEFAULT_OPTIONS } from "../../src/plans/planOptions";
import { openFunctions } from "../functions/openFunctions";
import type { OpenExcel } from "../headless/openExcel";
import { workbookState } from "./workbookState";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openFunctions();
  excel.host.write("Sheet1!A1:B2", [
    [1, "=A1*2"],
    ["mine", '=IIJ.VALUE("revenue","FY11")'],
  ]);
});
afterEach(() => {
  beThisPatient();
  excel.close();
});

const plan = ATM.plan(DEFAULT_OPTIONS);
const CODES = [
  "GeneralException",
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
] as const;

describe("an insert that Excel refuses", () => {
  test.each(CODES)("leaves the workbook as it was: %s at either round trip", async (kind) => {
    const before = await workbookState(excel);
    for (const [sync, afterActions] of [
      [1, 0],
      [1, 3],
      [2, 0],
      [2, 7],
    ] as const) {
      excel.faults.inject({ sync, kind, afterActions });
      await expect(insertSheet(plan)).rejects.toMatchObject({ code: kind });
      expect(await workbookState(excel)).toEqual(before);
    }
  });

  test("leaves the workbook as it was after any number of actions", async () => {
    const before = await workbookState(excel);
    for (const afterActions of [0, 1, 2, 3, 4, 5, 6, 8, 13, 34, 89, 144, 233, 300]) {
      excel.faults.inject({ sync: 2, kind: "GeneralException", afterActions });
      await expect(insertSheet(plan)).rejects.toMatchObject({ code: "GeneralException" });
      expect(await workbookState(excel)).toEqual(before);
    }
  }, 60_000);

  test("can be tried again", async () => {
    excel.faults.inject({ sync: 2, kind: "ActivityLimitReached", afterActions: 20 });
    await expect(insertSheet(plan)).rejects.toBeDefined();
    const insert = await insertSheet(plan);
    expect(insert.sheet).toBe("ATM operation");
    expect(await listInserts()).toEqual([insert]);
  });

  test("even twice in a row is taken back at the next contact", async () => {
    const before = await workbookState(excel);
    excel.faults.inject({ sync: 2, kind: "GeneralException", afterActions: 50 });
    excel.faults.inject({ sync: 3, kind: "GeneralException" });
    await expect(insertSheet(plan)).rejects.toMatchObject({
      name: "LeftoverError",
      left: "ATM operation",
    });
    expect(leftovers()).toEqual(["ATM operation"]);
    expect(await listInserts()).toEqual([]);
    expect(leftovers()).toEqual([]);
    expect(await workbookState(excel)).toEqual(before);
  });
});

describe("an insert that Excel does not answer", () => {
  test.each([1, 2])(
    "says what may be left and takes it away at the next contact: round trip %i",
    async (sync) => {
      const before = await workbookState(excel);
      beThisPatient(500);
      excel.faults.inject({ sync, kind: "NoAnswer" });
      await expect(insertSheet(plan)).rejects.toMatchObject({
        name: sync === 1 ? "NoAnswerError" : "LeftoverError",
      });
      beThisPatient();
      await finishCleanUps();
      expect(leftovers()).toEqual([]);
      expect(await workbookState(excel)).toEqual(before);
    },
  );
});

describe("a removal that Excel refuses", () => {
  test.each(CODES)("leaves the workbook as it was: %s at any round trip", async (kind) => {
    const insert = await insertSheet(plan);
    const before = await workbookState(excel);
    for (const sync of [1, 2, 3]) {
      for (const afterActions of [0, 2]) {
        excel.faults.inject({ sync, kind, afterActions });
        await expect(removeInsert(insert.id)).rejects.toMatchObject({ code: kind });
        expect(await workbookState(excel)).toEqual(before);
      }
    }
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
  });
});
