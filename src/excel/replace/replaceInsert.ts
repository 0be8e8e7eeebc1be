import { formatArea } from "../../plans/sheets/address";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { allOrNothing } from "../host/allOrNothing";
import { SheetProtectedError } from "../host/hostErrors";
import type { Progress } from "../host/progress";
import { offers, runExcel } from "../host/runExcel";
import { describeInsert, findInsert, type Insert } from "../insert/insert";
import { groundOf, loadGround } from "../insert/record/ground";
import { formatRecord } from "../insert/record/storedRecord";
import { loadSurroundings } from "../remove/surroundings";
import { readAsItWas } from "./asItWas";
import { cellsTouched, planChange, type Change } from "./change";
import { loadPlaces, movedCharts } from "./chartPlaces";
import { loadRows, refuseHidden } from "./groups";
import { grows, keptColumns, loadGrown, refuseGrown, refuseMerged } from "./grownCells";
import { freedColumns, refuseOwnContent } from "./ownContent";
import { keptParts } from "./page";
import { recordAnew, settleReplacing, writeAnew, type Replacing } from "./writeAnew";

/** What became of it: it stands there anew, or was no longer there. */
export type Replacement =
  | { readonly kind: "replaced"; readonly insert: Insert }
  | { readonly kind: "gone" };

/** How an insert is laid out anew. */
export interface ReplaceChoice {
  /** What the insert was planned from, planned today: by it the cells that were written to are named. */
  readonly today?: SheetPlan;
  readonly progress?: Progress;
}

/**
 * Lays an insert out anew where it stands, by another plan. Nothing of the reader's own is touched: where
 * something of it is in the way, was written into it or refers to it, it rejects with what that is. If
 * Excel refuses any of it, the workbook is as it was before.
 */
export async function replaceInsert(
  id: string,
  plan: SheetPlan,
  { today, progress = {} }: ReplaceChoice = {},
): Promise<Replacement> {
  return allOrNothing<Replacement>(async (takeBack) => {
    const attempt = (areMergedAsked: boolean) =>
      runExcel<Replacement | Change>(
        async (context) => {
          const replacing = await check(context, { id, plan, today, progress });
          if (!replacing) return { kind: "gone" };
          const { insert } = replacing.change;
          // Nothing would change; and what has failed half way could not be told from what is done.
          if (formatRecord(replacing.record) === formatRecord(insert.record))
            return { kind: "replaced", insert: describeInsert(insert) };
          const mayMerge = grows(replacing.change) && offers("1.13");
          if (mayMerge && !areMergedAsked) return replacing.change;
          takeBack(replacing.change.insert.sheet, async () => {
            const settled = await settleReplacing(replacing);
            return settled && { kind: "replaced", insert: settled };
          });
          return { kind: "replaced", insert: await writeAnew(context, replacing) };
        },
        { undoable: true },
      );
    const first = await attempt(false);
    if ("kind" in first) return first;
    // By itself, where nothing else speaks against it: asking costs steps that Ctrl+Z could take back.
    await runExcel((context) => refuseMerged(context, first));
    const second = await attempt(true);
    return "kind" in second ? second : { kind: "gone" };
  });
}

interface Wanted {
  readonly id: string;
  readonly plan: SheetPlan;
  readonly today: SheetPlan | undefined;
  readonly progress: Progress;
}

/** Makes sure that an insert can be laid out anew, and reads what it takes; undefined where it is gone. */
async function check(
  context: Excel.RequestContext,
  { id, plan, today, progress }: Wanted,
): Promise<Replacing | undefined> {
  const insert = await findInsert(context, id);
  if (!insert) return undefined;
  const change = planChange(insert, plan);
  const reach = cellsTouched(change);
  const surroundings = await loadSurroundings(context, insert, { reach, progress });
  refuseOwnContent(change, { surroundings, today });
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(insert.sheet).load("id,visibility");
  sheet.protection.load("protected");
  const active = worksheets.getActiveWorksheet().load("id");
  const grown = loadGrown(sheet, change);
  const ground = loadGround(sheet.getRange(formatArea(change.area)));
  const places = loadPlaces(sheet, insert);
  const rows = loadRows(sheet, change);
  const was = await readAsItWas(context, sheet, { change, cells: surroundings.cells });
  if (sheet.protection.protected) throw new SheetProtectedError(`${insert.sheet} is protected`);
  refuseHidden(change, rows);
  const columns = refuseGrown(change, grown, surroundings.before);
  const kept = insert.block === undefined ? undefined : keptColumns(change, surroundings);
  const before = kept && [...kept, ...columns];
  const keptPage = keptParts(insert, was.page);
  const freed = freedColumns(change, surroundings.own);
  const place = { sheetId: sheet.id, visibility: sheet.visibility, active: active.id };
  return {
    ...{ change, surroundings, was, before, freed },
    kept: keptPage,
    moved: movedCharts(places),
    cleared: new Set(),
    grouped: new Set(),
    record: recordAnew(change, keptPage, before && { columns: before, ground: groundOf(ground) }),
    ...place,
  };
}
