import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { CancelledError } from "../host/hostErrors";
import type { Insert } from "./insert";
import { newInsertId } from "./insertRecord";
import { checkWorkbook } from "./insertSheet";
import { leaveNothing } from "../host/allOrNothing";
import { removeTraces, type SheetTraces } from "./undoSheetInsert";
import { runExcel } from "../host/runExcel";
import { freeSheetName } from "./sheetName";
import { writePlan } from "./writePlan";

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
  progress: Progress = {},
): Promise<readonly Insert[]> {
  const written: SheetTraces[] = [];
  return leaveNothing(
    () =>
      runExcel(
        async (context) => {
          const before: Pick<SheetTraces, "existing" | "active"> = { existing: new Set() };
          const taken = await checkWorkbook(context, before);
          return writeAll(context, { plans, taken, before, written, progress });
        },
        { undoable: true },
      ),
    { left: () => written.at(-1)?.sheet, run: () => takeOut(written) },
  );
}

interface Writing {
  readonly plans: readonly SheetPlan[];
  readonly taken: readonly string[];
  readonly before: Pick<SheetTraces, "existing" | "active">;
  readonly written: SheetTraces[];
  readonly progress: Progress;
}

async function writeAll(
  context: Excel.RequestContext,
  { plans, taken, before, written, progress }: Writing,
): Promise<readonly Insert[]> {
  const names = [...taken];
  const inserts: Insert[] = [];
  for (const plan of plans) {
    if (progress.signal?.aborted) throw new CancelledError("Cancelled");
    const traces = { ...before, id: newInsertId(), sheet: freeSheetName(plan.name, names) };
    names.push(traces.sheet);
    written.push(traces);
    // One round trip a sheet can be cancelled in between.
    inserts.push(await writePlan(context, plan, traces));
    progress.onProgress?.(inserts.length, plans.length);
  }
  return inserts;
}

/** Takes out the sheets of a run that failed, the last one first; each only once. */
async function takeOut(written: SheetTraces[]): Promise<void> {
  for (let last = written.at(-1); last; last = written.at(-1)) {
    await removeTraces(last);
    written.pop();
  }
}
