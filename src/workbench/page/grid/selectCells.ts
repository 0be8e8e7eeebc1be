import type { FRange, FWorksheet } from "../../host/base/univer";
import { splitAddress } from "../../host/base/area";
import type { Spreadsheet } from "./spreadsheet";

/** Selects an address, brings its sheet to the front and its first cell into view. */
export function selectCells({ univerAPI }: Spreadsheet, address: string): void {
  const { sheet: sheetName, area } = splitAddress(address);
  const workbook = univerAPI.getActiveWorkbook();
  const sheet =
    sheetName === undefined ? workbook?.getActiveSheet() : workbook?.getSheetByName(sheetName);
  if (!workbook || !sheet) throw new Error(`There is no sheet ${sheetName ?? ""}.`);
  workbook.setActiveSheet(sheet);
  const range = sheet.getRange(area);
  workbook.setActiveRange(range);
  if (!isInView(sheet, range)) sheet.scrollToCell(range.getRow(), range.getColumn());
}

function isInView(sheet: FWorksheet, range: FRange): boolean {
  // Not there before a sheet is drawn for the first time, as after a reload.
  const seen = sheet.getVisibleRange() as ReturnType<FWorksheet["getVisibleRange"]> | undefined;
  if (!seen) return false;
  const { xSplit, ySplit } = sheet.getFreeze();
  const [row, column] = [range.getRow(), range.getColumn()];
  return (
    (row < ySplit || (seen.startRow <= row && row < seen.endRow)) &&
    (column < xSplit || (seen.startColumn <= column && column < seen.endColumn))
  );
}
