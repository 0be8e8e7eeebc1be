import { readArea } from "../../plans/sheets/address";
import { extentOf } from "../../plans/sheets/movePlan";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { contentOf } from "../draw/cellContent";
import type { Target } from "./checkTarget";
import { emptyBlock, loadBlock } from "./emptyBlock";
import { chartName, markerName, settingKey, type BlockBefore } from "./record/insertRecord";
import { showAgain } from "./undoSheetInsert";
import { runExcel } from "../host/runExcel";

/** A block being inserted. */
interface BlockInsert {
  readonly id: string;
  readonly before: BlockBefore;
}

/** Takes back what a block insert that failed has written; what anyone else wrote there stays. */
export async function undoBlockInsert(
  plan: SheetPlan,
  target: Target,
  { id, before: { columns: before } }: BlockInsert,
): Promise<undefined> {
  await runExcel(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(target.sheetId).load("id");
    const marker = names.getItemOrNullObject(markerName(id)).load("name");
    const setting = settings.getItemOrNullObject(settingKey(id)).load("key");
    worksheets.load("items/id");
    const front = worksheets.getActiveWorksheet().load("id");
    await context.sync();
    if (!sheet.isNullObject) {
      const block = loadBlock(sheet, target.area, before);
      await context.sync();
      const charts = plan.charts.map((chart) => chartName(chart, id));
      emptyBlock(block, { ours: contentsOf(plan), charts, before });
    }
    if (!marker.isNullObject) marker.delete();
    if (!setting.isNullObject) setting.delete();
    showAgain(worksheets, { front, active: target.active });
    await context.sync();
  });
}

/** What a plan writes, cell by cell, from its upper left cell on. */
function contentsOf(plan: SheetPlan): readonly (readonly unknown[])[] {
  const { top, left, bottom } = extentOf(plan);
  const contents: unknown[][] = Array.from({ length: bottom - top + 1 }, () => []);
  for (const { at, rows } of plan.blocks) {
    const start = readArea(at);
    rows.forEach((row, down) => {
      contents[start.top - top + down]?.splice(
        start.left - left,
        row.length,
        ...row.map(contentOf),
      );
    });
  }
  return contents;
}
