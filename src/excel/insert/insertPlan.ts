import type { Place } from "../../plans/sheets/place";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import type { Insert } from "./insert";
import { insertBlock } from "./insertBlock";
import { insertSheet } from "./insertSheet";

/** Inserts a plan where it is wanted: on a sheet of its own, or as a block into empty cells. */
export function insertPlan(plan: SheetPlan, place: Place): Promise<Insert> {
  return place.kind === "new-sheet" ? insertSheet(plan) : insertBlock(plan, place);
}
