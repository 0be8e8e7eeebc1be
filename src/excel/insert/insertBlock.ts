import { planBlock } from "../../plans/sheets/movePlan";
import { readArea } from "../../plans/sheets/address";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { pointsOf } from "../draw/applyPlan";
import { checkTarget, type BlockPlace, type Target } from "./checkTarget";
import type { Insert } from "./insert";
import { newInsertId, type ColumnBefore } from "./insertRecord";
import { leaveNothing } from "../host/allOrNothing";
import { removeBlockTraces, type BlockTraces } from "./undoBlockInsert";
import { runExcel } from "../host/runExcel";
import { writePlan } from "./writePlan";

/**
 * Writes a plan into empty cells of a sheet: one round trip that checks every one of them, one that
 * writes, or more where the plan is larger than Excel accepts at once. The sheet as a whole stays as
 * it is, but for columns that are empty otherwise and too narrow. If Excel refuses any of it, the
 * workbook is as it was before.
 */
export async function insertBlock(plan: SheetPlan, place: BlockPlace): Promise<Insert> {
  const traces: BlockTraces = { id: newInsertId() };
  return leaveNothing(
    () =>
      runExcel((context) => checkAndWrite(context, { plan, place }, traces), { undoable: true }),
    { left: () => traces.written?.address, run: () => removeBlockTraces(traces) },
  );
}

async function checkAndWrite(
  context: Excel.RequestContext,
  { plan, place }: { readonly plan: SheetPlan; readonly place: BlockPlace },
  traces: BlockTraces,
): Promise<Insert> {
  const target = await checkTarget(context, plan, place);
  const { id } = traces;
  const block = planBlock(plan, target.area);
  const before = columnsBefore(block, target);
  traces.written = { ...target, plan: block, before };
  return writePlan(context, block, { id, sheet: target.sheet, before });
}

/** The columns as they are, with the width that those get that may be widened and are too narrow. */
function columnsBefore({ widths }: SheetPlan, target: Target): readonly ColumnBefore[] {
  return target.columns.map(({ look, width, mayBeWidened }, index) => {
    const column = target.area.left + index;
    const wanted = widths.find(({ columns }) => isIn(columns, column));
    const points = wanted ? pointsOf(wanted.width) : 0;
    return mayBeWidened && points > width ? { look, width: [width, points] } : { look };
  });
}

function isIn(columns: string, column: number): boolean {
  const { left, right } = readArea(columns);
  return left <= column && column <= right;
}
