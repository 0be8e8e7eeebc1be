import { markerName, settingKey } from "./insertRecord";
import { runExcel } from "../host/runExcel";

/** What an insert that failed may have left, and how to tell it from what is not ours. */
export interface SheetTraces {
  readonly id: string;
  /** Ids of the sheets that were there before. */
  existing: ReadonlySet<string>;
  /** The id of the sheet that was shown before. */
  active?: string;
  /** The name of the sheet being inserted; absent until something may have been written. */
  sheet?: string;
}

/** Takes back what an insert that failed has written; a sheet that anyone else filled stays. */
export async function removeTraces(traces: SheetTraces): Promise<void> {
  await runExcel(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load("items/id,items/name");
    names.load("items/name");
    settings.load("items/key");
    await context.sync();
    const left = worksheets.items.find(
      ({ id, name }) => name === traces.sheet && !traces.existing.has(id),
    );
    const marker = names.items.find(({ name }) => name === markerName(traces.id));
    const setting = settings.items.find(({ key }) => key === settingKey(traces.id));
    const isOurs = left !== undefined && (marker !== undefined || (await isBlank(context, left)));
    marker?.delete();
    setting?.delete();
    showAgain(worksheets, traces);
    if (isOurs) left.delete();
    await context.sync();
  });
}

/** Brings the sheet to the front that was there before, if it still exists. */
export function showAgain(
  worksheets: Excel.WorksheetCollection,
  { active }: Pick<SheetTraces, "active">,
): void {
  if (worksheets.items.some(({ id }) => id === active)) worksheets.getItem(active ?? "").activate();
}

async function isBlank(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  await context.sync();
  return used.isNullObject;
}
