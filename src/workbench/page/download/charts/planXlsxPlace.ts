import type { AddChartRange } from "@cj-tech-master/excelts/chart";
import type { ChartReport } from "../../../host/workbook/charts/chartReport";
import { POINTS_PER_PIXEL } from "../../../host/workbook/geometry";
import { NEW_SHEET } from "../../../host/workbook/newSheet";
import type { SheetSnapshot } from "../../../host/workbook/snapshots/snapshot";

/** The cells that a chart lies over, between the nearest edges of rows and columns. */
export function planXlsxPlace(
  { left, top, width, height }: ChartReport,
  { columnWidths, hiddenColumns, rowHeights, hiddenRows }: SheetSnapshot,
): AddChartRange {
  const column = (points: number): number =>
    lineAt(points, (index) =>
      hiddenColumns.includes(index) ? 0 : (columnWidths[index] ?? NEW_SHEET.defaultColumnWidth),
    );
  const row = (points: number): number =>
    lineAt(points, (index) =>
      hiddenRows.includes(index) ? 0 : (rowHeights[index] ?? NEW_SHEET.defaultRowHeight),
    );
  return {
    tl: { row: row(top), col: column(left) },
    br: { row: row(top + height), col: column(left + width) },
  };
}

/** The row or column whose start is nearest to a distance from the first one's. */
function lineAt(points: number, pixelsOf: (index: number) => number): number {
  let rest = points / POINTS_PER_PIXEL;
  let index = 0;
  for (;;) {
    const size = pixelsOf(index);
    if (rest < size / 2 || index > NEW_SHEET.rowCount) return index;
    rest -= size;
    index += 1;
  }
}
