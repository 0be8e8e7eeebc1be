import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import type { OpenExcel } from "../../headless/openExcel";
import { PLACES } from "../places";
import { CODES, openReadersWorkbook, PLAN } from "../refusals";
import { workbookState } from "../workbookState";

jest.setTimeout(240_000);

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openReadersWorkbook();
});
afterEach(() => {
  excel.close();
});

describe("a removal that Excel refuses", () => {
  test.each(CODES)("leaves the workbook as it was: %s at any round trip", async (kind) => {
    const insert = await insertPlan(PLAN, { kind: "new-sheet" });
    const before = await workbookState(excel);
    // Cells that are too many for one answer are read in halves: the fourth round trip.
    const isPayload = kind === "RequestPayloadSizeLimitExceeded";
    for (const sync of isPayload ? [1, 2, 3, 5] : [1, 2, 3, 4, 5]) {
      for (const afterActions of [0, 2]) {
        excel.faults.inject({ sync, kind, afterActions });
        await expect(removeInsert(insert.id)).rejects.toMatchObject({ code: kind });
        expect(await workbookState(excel)).toEqual(before);
      }
    }
    expect(await removeInsert(insert.id)).toEqual({ kind: "removed" });
  });

  test.each(PLACES)("leaves %s as it was while it only reads", async (_, place) => {
    const without = await workbookState(excel);
    const { id } = await insertPlan(PLAN, place);
    const before = await workbookState(excel);
    for (const sync of [1, 2, 3, 4]) {
      for (const afterActions of [0, 5, 60]) {
        excel.faults.inject({ sync, kind: "GeneralException", afterActions });
        await expect(removeInsert(id)).rejects.toMatchObject({ code: "GeneralException" });
        expect(await workbookState(excel)).toEqual(before);
      }
    }
    expect(await removeInsert(id)).toEqual({ kind: "removed" });
    expect(await workbookState(excel)).toEqual(without);
  });

  test.each(PLACES)("leaves %s as it was, or none of it, once it writes", async (_, place) => {
    const without = await workbookState(excel);
    const outcomes = new Set<boolean>();
    for (const afterActions of [0, 4, 5, 6, 7, 20, 60, 100, 140, 200]) {
      const { id } = await insertPlan(PLAN, place);
      const before = await workbookState(excel);
      excel.faults.inject({ sync: 5, kind: "GeneralException", afterActions });
      const isGone = isRemoved(await removeInsert(id).catch((error: unknown) => error));
      expect(await workbookState(excel)).toEqual(isGone ? without : before);
      outcomes.add(isGone);
      if (isGone) continue;
      expect(await removeInsert(id)).toEqual({ kind: "removed" });
      expect(await workbookState(excel)).toEqual(without);
    }
    expect(outcomes).toEqual(new Set([false, true]));
  });
});

function isRemoved(outcome: unknown): boolean {
  return (
    typeof outcome === "object" && outcome !== null && Reflect.get(outcome, "kind") === "removed"
  );
}
