import { formatArea } from "../../plans/sheets/address";
import type { FoundInsert } from "../insert/insert";
import { markerName, settingKey } from "../insert/record/insertRecord";
import { formatRecord } from "../insert/record/storedRecord";
import { runExcel } from "../host/runExcel";

/** Queues that an insert's sheet goes with what is remembered of it; the sheets' names and visibility are loaded. */
export function queueSheetRemoval(
  { workbook }: Excel.RequestContext,
  { id, sheet }: FoundInsert,
): void {
  const { worksheets, names, settings } = workbook;
  const others = worksheets.items.filter(
    ({ name, visibility }) => name !== sheet && visibility === "Visible",
  );
  // Excel refuses to delete the last visible sheet.
  if (others.length === 0) worksheets.add();
  names.getItem(markerName(id)).delete();
  settings.getItem(settingKey(id)).delete();
  const own = worksheets.getItem(sheet);
  const isVeryHidden = worksheets.items.some(
    ({ name, visibility }) => name === sheet && visibility === "VeryHidden",
  );
  // Excel refuses to delete a sheet that only code can show.
  if (isVeryHidden) own.visibility = "Hidden";
  // Last, because it cannot be taken back.
  own.delete();
}

/** After a removal that failed half way: a sheet that is still there is remembered again. Says whether it is gone. */
export async function settleSheetRemoval(insert: FoundInsert): Promise<boolean> {
  return runExcel(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(insert.sheet).load("name");
    const marker = names.getItemOrNullObject(markerName(insert.id)).load("name");
    await context.sync();
    if (sheet.isNullObject) return true;
    if (marker.isNullObject) {
      const cells = sheet.getRange(formatArea(insert.area));
      names.add(markerName(insert.id), cells).visible = false;
    }
    settings.add(settingKey(insert.id), formatRecord(insert.record));
    await context.sync();
    return false;
  });
}
