import { planBlock } from "../../plans/sheets/movePlan";
import { readArea } from "../../plans/sheets/address";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { pointsOf } from "../../plans/sheets/printedSize";
import { checkTarget, type BlockPlace, type Target } from "./checkTarget";
import type { Insert } from "./insert";
import { newInsertId, type ColumnBefore } from "./record/insertRecord";
import { allOrNothing } from "../host/allOrNothing";
import { undoBlockInsert } from "./undoBlockInsert";
import { runExcel } from "../host/runExcel";
import { writePlan } from "./writePlan";

/**
 * Writes a plan into empty cells of a sheet: two round trips that check every one of them, one that
 * writes, or more where the plan is larger than Excel accepts at once. The sheet as a whole stays as
 * it is, but for columns that are empty otherwise and too narrow. If Excel refuses any of it, the
 * workbook is as it was before.
 */
export async function insertBlock(plan: SheetPlan, place: BlockPlace): Promise<Insert> {
  return allOrNothing<Insert>(async (takeBack) => {
    const target = await checkTarget(plan, place);
    const block = planBlock(plan, target.area);
    const before = { columns: columnsBefore(block, target), ground: target.ground };
    const insert = { id: newInsertId(), before };
    takeBack(target.address, () => undoBlockInsert(block, target, insert));
    return runExcel((context) => writePlan(context, block, { ...insert, sheet: target.sheet }), {
      undoable: true,
    });
  });
}

/** The columns as they are, with the width that those get that may be widened and are too narrow. */
function columnsBefore(plan: SheetPlan, target: Target): readonly ColumnBefore[] {
  return target.columns.map(({ format, width, mayBeWidened }, index) => {
    const wanted = widthIn(plan, target.area.left + index);
    const points = wanted === undefined ? 0 : pointsOf(wanted);
    return mayBeWidened && points > width ? { format, width: [width, points] } : { format };
  });
}

/** The width that a plan wants of a column, in characters; undefined where it says none. */
export function widthIn({ widths }: Pick<SheetPlan, "widths">, column: number): number | undefined {
  return widths.find(({ columns }) => {
    const { left, right } = readArea(columns);
    return left <= column && column <= right;
  })?.width;
}
