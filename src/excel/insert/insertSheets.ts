import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { allOrNothing } from "../host/allOrNothing";
import { CancelledError } from "../host/hostErrors";
import { runExcel } from "../host/runExcel";
import type { Insert } from "./insert";
import { addSheet, checkWorkbook } from "./insertSheet";
import { freeSheetName } from "./sheetName";

/** How the caller follows and stops a long insert. */
export interface Progress {
  /** Told after each sheet how many of how many are in. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Aborted: the sheets already in are taken out again, and the insert rejects with CancelledError. */
  readonly signal?: AbortSignal;
}

/**
 * Adds several sheets, or none: one round trip that checks, then one for each sheet. A refusal or a
 * cancel takes back those that are in.
 */
export async function insertSheets(
  plans: readonly SheetPlan[],
  { onProgress, signal }: Progress = {},
): Promise<readonly Insert[]> {
  return allOrNothing<readonly Insert[]>((takeBack) =>
    runExcel(
      async (context) => {
        const { before, taken } = await checkWorkbook(context);
        const names = [...taken];
        const inserts: Insert[] = [];
        for (const plan of plans) {
          if (signal?.aborted) throw new CancelledError("Cancelled");
          const sheet = freeSheetName(plan.name, names);
          names.push(sheet);
          // One round trip a sheet can be cancelled in between.
          inserts.push(await addSheet(context, plan, { sheet, before, takeBack }));
          onProgress?.(inserts.length, plans.length);
        }
        return inserts;
      },
      { undoable: true },
    ),
  );
}
