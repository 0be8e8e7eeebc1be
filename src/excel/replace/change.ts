import type { Area } from "../../plans/sheets/address";
import { extentOf, movePlan, planBlock } from "../../plans/sheets/movePlan";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import type { FoundInsert } from "../insert/insert";
import { shiftBack } from "../remove/surroundings";

/** An insert that is laid out anew, and how. */
export interface Change {
  readonly insert: FoundInsert;
  /** What stands there afterwards, where it will stand. */
  readonly plan: SheetPlan;
  /** The cells and charts of that. */
  readonly area: Area;
}

/** A plan in the place of an insert. */
export function planChange(insert: FoundInsert, wanted: SheetPlan): Change {
  const plan = inPlaceOf(insert, wanted);
  return { insert, plan, area: extentOf(plan) };
}

function inPlaceOf(insert: FoundInsert, plan: SheetPlan): SheetPlan {
  if (insert.block !== undefined) return planBlock(plan, insert.area);
  const back = shiftBack(insert);
  return movePlan(plan, { rows: -back.rows, columns: -back.columns });
}
