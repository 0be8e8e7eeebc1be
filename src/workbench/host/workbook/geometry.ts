import type { Area } from "../base/area";
import type { Sheet } from "./sheet";

/** A screen pixel in points. */
export const POINTS_PER_PIXEL = 0.75;

/** Where something lies on a sheet, in points from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function sum(start: number, count: number, of: (index: number) => number): number {
  let total = 0;
  for (let index = start; index < start + count; index++) total += of(index);
  return total;
}

/** Where the cells of an area lie. */
export function boxOf(sheet: Sheet, area: Area): Box {
  const { facade } = sheet;
  const sheetData = facade.getSheet();
  const width = (column: number): number =>
    sheetData.getColVisible(column) ? facade.getColumnWidth(column) * POINTS_PER_PIXEL : 0;
  const height = (row: number): number =>
    sheetData.getRowVisible(row) ? facade.getRowHeight(row) * POINTS_PER_PIXEL : 0;
  const { row, column, rowCount, columnCount } = sheet.clip(area);
  return {
    left: sum(0, column, width),
    top: sum(0, row, height),
    width: sum(column, columnCount, width),
    height: sum(row, rowCount, height),
  };
}
