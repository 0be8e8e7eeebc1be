import type { Area } from "../base/area";

/** Rows or columns that were inserted (count above 0) or deleted (below 0) at a place. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

function shiftSpan(
  span: { start: number; count: number },
  { at, count }: Shift,
): { start: number; count: number } | undefined {
  const end = span.start + span.count;
  if (count > 0) {
    if (at <= span.start) return { start: span.start + count, count: span.count };
    return at < end ? { start: span.start, count: span.count + count } : span;
  }
  const lastGone = at - count;
  const lost = Math.max(0, Math.min(end, lastGone) - Math.max(span.start, at));
  const before = Math.max(0, Math.min(span.start, lastGone) - at);
  return lost === span.count ? undefined : { start: span.start - before, count: span.count - lost };
}

/** Where a span of rows or columns is after a shift; undefined when it was deleted. */
export function shiftLine(
  span: { start: number; count: number },
  shift: Shift,
): { start: number; count: number } | undefined {
  return shift.count === 0 ? span : shiftSpan(span, shift);
}

/** Where an area is after a shift; undefined when all of it was deleted. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const isRows = shift.axis === "rows";
  const span = isRows
    ? shiftLine({ start: area.row, count: area.rowCount }, shift)
    : shiftLine({ start: area.column, count: area.columnCount }, shift);
  if (!span) return undefined;
  return isRows
    ? { ...area, row: span.start, rowCount: span.count }
    : { ...area, column: span.start, columnCount: span.count };
}
