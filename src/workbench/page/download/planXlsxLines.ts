import { NEW_SHEET } from "../../host/workbook/newSheet";
import { POINTS_PER_PIXEL } from "../../host/workbook/geometry";
import type { SheetSnapshot } from "../../host/workbook/snapshots/snapshot";
import type { XlsxLine } from "./xlsxPlan";

/** Widths are stored in digits of Calibri 11, 7 pixels each, rounded down to 1/256 as Excel does. */
const PIXELS_PER_DIGIT = 7;

/** The columns of a sheet that differ from new ones. */
export function planXlsxColumns(snapshot: SheetSnapshot): readonly XlsxLine[] {
  return linesOf(snapshot, "columns", (index) => {
    const pixels = snapshot.columnWidths[index] ?? NEW_SHEET.defaultColumnWidth;
    return Math.trunc((pixels / PIXELS_PER_DIGIT) * 256) / 256;
  });
}

/** The rows of a sheet that differ from new ones. */
export function planXlsxRows(snapshot: SheetSnapshot): readonly XlsxLine[] {
  return linesOf(
    snapshot,
    "rows",
    (index) => (snapshot.rowHeights[index] ?? NEW_SHEET.defaultRowHeight) * POINTS_PER_PIXEL,
  );
}

function linesOf(
  snapshot: SheetSnapshot,
  axis: "rows" | "columns",
  sizeOf: (index: number) => number,
): readonly XlsxLine[] {
  const sizes = axis === "rows" ? snapshot.rowHeights : snapshot.columnWidths;
  const hidden = axis === "rows" ? snapshot.hiddenRows : snapshot.hiddenColumns;
  const groups = snapshot.groups.filter((group) => group.axis === axis);
  const grouped = groups.flatMap(({ start, count }) =>
    Array.from({ length: count }, (_, step) => start + step),
  );
  const folds = groups.flatMap(({ start, count }) =>
    hidden.includes(start) ? [start + count] : [],
  );
  const indexes = new Set([...Object.keys(sizes).map(Number), ...hidden, ...grouped, ...folds]);
  return [...indexes].map((index) => ({
    number: index + 1,
    size: sizeOf(index),
    isHidden: hidden.includes(index),
    outlineLevel: grouped.filter((one) => one === index).length,
    isFold: folds.includes(index),
  }));
}
