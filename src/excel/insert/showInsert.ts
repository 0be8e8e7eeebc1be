import { formatCell } from "../../plans/sheets/address";
import { finishCleanUps } from "../host/allOrNothing";
import { runExcel } from "../host/runExcel";
import { findInserts, loadInserts } from "./insert";

/** Brings an insert into view, also on a hidden sheet, and selects its upper left cell; false where it is not there any more. */
export async function showInsert(id: string): Promise<boolean> {
  await finishCleanUps();
  return runExcel(async (context) => {
    loadInserts(context.workbook);
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    const insert = findInserts(context.workbook).find((one) => one.id === id);
    if (!insert) return false;
    const sheet = context.workbook.worksheets.getItem(insert.sheet);
    const shown = sheets.items.find(({ name }) => name === insert.sheet);
    // Excel brings no hidden sheet to the front.
    if (shown && shown.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    sheet.getRange(formatCell(insert.area.top, insert.area.left)).select();
    await context.sync();
    return true;
  });
}
