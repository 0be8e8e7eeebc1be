import { cellArea } from "../../plans/sheets/address";
import { chartsAmong, emptyBlock, loadBlock, type LoadedBlock } from "../insert/emptyBlock";
import { isFilledBy } from "../insert/record/fingerprint";
import type { FoundInsert } from "../insert/insert";
import { markerName, settingKey } from "../insert/record/insertRecord";
import type { Surroundings } from "./surroundings";
import { runExcel } from "../host/runExcel";

/** Queues that a block goes with what is remembered of it, and its cells and columns look as before. */
export function queueBlockRemoval(
  { workbook }: Excel.RequestContext,
  insert: FoundInsert,
  surroundings: Surroundings,
): void {
  queueEmptying(insert, surroundings);
  workbook.settings.getItem(settingKey(insert.id)).delete();
  // Last, because a clean-up finds by it whether there is anything left to do.
  workbook.names.getItem(markerName(insert.id)).delete();
}

function queueEmptying(insert: FoundInsert, surroundings: Surroundings): void {
  const { block, contents, spills, before } = surroundings;
  const { charts } = insert.record;
  emptyBlock(block, { ours: ownContents(insert, contents, spills), charts, before });
}

/** What stood in a block when its removal was decided, without cells that formulas spill into. */
function ownContents(
  insert: FoundInsert,
  contents: Surroundings["contents"],
  spills: Surroundings["spills"],
): readonly (readonly unknown[])[] {
  const { top, left } = insert.area;
  return contents.map((row, down) =>
    row.map((content, across) => {
      const cell = cellArea(top + down, left + across);
      return spills.some((spill) => isFilledBy(spill, cell)) ? null : content;
    }),
  );
}

/**
 * After a removal that failed half way, which charts and formats do not survive: where anything is
 * gone already, the rest goes too. Says whether the block is gone.
 */
export async function settleBlockRemoval(
  insert: FoundInsert,
  surroundings: Surroundings,
): Promise<boolean> {
  return runExcel(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(insert.sheet).load("name");
    const marker = names.getItemOrNullObject(markerName(insert.id)).load("name");
    const setting = settings.getItemOrNullObject(settingKey(insert.id)).load("key");
    await context.sync();
    if (sheet.isNullObject || marker.isNullObject) return true;
    const block = loadBlock(sheet, insert.area, insert.record.before ?? []);
    await context.sync();
    if (isWhole(block, surroundings, insert)) return false;
    queueEmptying(insert, { ...surroundings, block });
    if (!setting.isNullObject) setting.delete();
    marker.delete();
    await context.sync();
    return true;
  });
}

function isWhole(
  block: LoadedBlock,
  { contents, charts }: Surroundings,
  { record }: FoundInsert,
): boolean {
  return (
    JSON.stringify(block.range.formulas) === JSON.stringify(contents) &&
    chartsAmong(block, record.charts).length === charts
  );
}
