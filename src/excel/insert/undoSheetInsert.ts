import { runExcel } from "../host/runExcel";
import { markerName, settingKey } from "./record/insertRecord";

/** What of a workbook must be known before a sheet is added, to tell afterwards what is ours. */
export interface WorkbookBefore {
  /** Ids of the sheets that were there. */
  readonly sheets: ReadonlySet<string>;
  /** The id of the sheet that was in front. */
  readonly active: string;
}

/** A sheet being inserted. */
export interface SheetInsert {
  readonly id: string;
  /** The name it gets. */
  readonly sheet: string;
  readonly before: WorkbookBefore;
}

/** Takes back what an insert that failed has written; a sheet that anyone else filled stays. */
export async function undoSheetInsert({ id, sheet, before }: SheetInsert): Promise<undefined> {
  await runExcel(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load("items/id,items/name");
    names.load("items/name");
    settings.load("items/key");
    const front = worksheets.getActiveWorksheet().load("id");
    await context.sync();
    const left = worksheets.items.find((one) => one.name === sheet && !before.sheets.has(one.id));
    const marker = names.items.find(({ name }) => name === markerName(id));
    const setting = settings.items.find(({ key }) => key === settingKey(id));
    const isOurs = left !== undefined && (marker !== undefined || (await isBlank(context, left)));
    marker?.delete();
    setting?.delete();
    showAgain(worksheets, { front, active: before.active });
    if (isOurs) left.delete();
    await context.sync();
  });
}

/** The sheet that is in front now, loaded, and the id of the one that was. */
interface Front {
  readonly front: Excel.Worksheet;
  readonly active: string;
}

/** Brings the sheet to the front that was there before, if another is there now and it still exists. */
export function showAgain(worksheets: Excel.WorksheetCollection, { front, active }: Front): void {
  if (front.id === active) return;
  if (worksheets.items.some(({ id }) => id === active)) worksheets.getItem(active).activate();
}

async function isBlank(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  return used.isNullObject;
}
