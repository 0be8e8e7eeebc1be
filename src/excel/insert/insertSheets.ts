import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { allOrNothing } from "../host/allOrNothing";
import { stopIfCancelled, type Progress } from "../host/progress";
import { runExcel } from "../host/runExcel";
import type { Insert } from "./insert";
import { addSheet, checkWorkbook } from "./insertSheet";
import { freeSheetName } from "./sheetName";

/**
 * Adds several sheets, or none: one round trip that checks, then one for each sheet. A refusal or a
 * cancel takes back those that are in.
 */
export async function insertSheets(
  plans: readonly SheetPlan[],
  progress: Progress = {},
): Promise<readonly Insert[]> {
  return allOrNothing<readonly Insert[]>((takeBack) =>
    runExcel(
      async (context) => {
        const { before, taken } = await checkWorkbook(context);
        const names = [...taken];
        const inserts: Insert[] = [];
        for (const plan of plans) {
          stopIfCancelled(progress);
          const sheet = freeSheetName(plan.name, names);
          names.push(sheet);
          // One round trip a sheet can be cancelled in between.
          inserts.push(await addSheet(context, plan, { sheet, before, takeBack }));
          const [done, all] = [inserts.length, plans.length];
          progress.onProgress?.({ step: "inserting", done, all });
        }
        return inserts;
      },
      { undoable: true },
    ),
  );
}
