import type { ColumnDef, WriteSheet } from "hucre/xlsx";
import { POINTS_PER_PIXEL } from "../../host/geometry";
import type { SheetSnapshot } from "../../host/snapshot";

type RowDef = NonNullable<WriteSheet["rowDefs"]> extends Map<number, infer Row> ? Row : never;

/** Widths are stored in digits of Calibri 11, 7 pixels each, rounded down to 1/256 as Excel does. */
const PIXELS_PER_DIGIT = 7;

interface Outline {
  readonly hidden?: true;
  readonly outlineLevel?: number;
  readonly collapsed?: true;
}

/** How a row or column is hidden and outlined; the one after a folded group carries its button. */
function outlineOf(snapshot: SheetSnapshot, axis: "rows" | "columns", index: number): Outline {
  const hidden = axis === "rows" ? snapshot.hiddenRows : snapshot.hiddenColumns;
  const groups = snapshot.groups.filter((group) => group.axis === axis);
  const level = groups.filter(({ start, count }) => index >= start && index < start + count).length;
  const folds = groups.some(
    ({ start, count }) => start + count === index && hidden.includes(start),
  );
  return {
    ...(hidden.includes(index) && { hidden: true }),
    ...(level > 0 && { outlineLevel: level }),
    ...(folds && { collapsed: true }),
  };
}

function lastOf(snapshot: SheetSnapshot, axis: "rows" | "columns"): number {
  const sizes = axis === "rows" ? snapshot.rowHeights : snapshot.columnWidths;
  const hidden = axis === "rows" ? snapshot.hiddenRows : snapshot.hiddenColumns;
  const ends = snapshot.groups
    .filter((group) => group.axis === axis)
    .map(({ start, count }) => start + count);
  return Math.max(-1, ...Object.keys(sizes).map(Number), ...hidden, ...ends);
}

/** The columns of a sheet up to the last that differs from a new one. */
export function planXlsxColumns(snapshot: SheetSnapshot): ColumnDef[] {
  return Array.from({ length: lastOf(snapshot, "columns") + 1 }, (_, index) => {
    const pixels = snapshot.columnWidths[index];
    return {
      ...(pixels !== undefined && {
        width: Math.trunc((pixels / PIXELS_PER_DIGIT) * 256) / 256,
      }),
      ...outlineOf(snapshot, "columns", index),
    };
  });
}

/** The rows of a sheet that differ from new ones; heights in points. */
export function planXlsxRows(snapshot: SheetSnapshot): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (let index = 0; index <= lastOf(snapshot, "rows"); index++) {
    const pixels = snapshot.rowHeights[index];
    const row = {
      ...(pixels !== undefined && { height: pixels * POINTS_PER_PIXEL }),
      ...outlineOf(snapshot, "rows", index),
    };
    if (Object.keys(row).length > 0) rows.set(index, row);
  }
  return rows;
}
