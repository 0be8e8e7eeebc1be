import { formatCell, readArea } from "../../plans/sheets/address";
import { pointsOf } from "../../plans/sheets/printedSize";
import { moveReference } from "../../plans/sheets/references";
import type { Group, SheetPlan } from "../../plans/sheets/sheetPlan";
import { isAbout } from "../insert/emptyBlock";
import { widthIn } from "../insert/insertBlock";
import { shiftSince } from "../remove/shiftBack";
import type { Change } from "./change";
import { groupsBeside } from "./groups";

/** A column as it was before a change. */
export interface ColumnAsItWas {
  /** Counted from zero. */
  readonly column: number;
  /** Its width; of a hidden one that which it was given, undefined where that is not known. */
  readonly points: number | undefined;
  readonly isHidden: boolean;
  /** Whether a reader has set the width. */
  readonly isOwn: boolean;
}

/** A column that gets another width. */
interface NewWidth {
  readonly column: number;
  /** Undefined for what is usual on the sheet. */
  readonly points: number | undefined;
  /** Whether it stays hidden: Excel shows a column that is given a width. */
  readonly isHidden: boolean;
}

/** A column, and what its width is read from. */
interface LoadedColumn {
  readonly column: number;
  readonly range: Excel.Range;
}

/** Queues the loads that readColumns reads: the columns of what stands there, and of what comes. */
export function loadColumns(
  sheet: Excel.Worksheet,
  { insert, area, plan }: Change,
): readonly LoadedColumn[] {
  const ends = plan.widths.map(({ columns }) => readArea(columns).right);
  const last = Math.max(area.right, insert.area.right, ...(insert.block ? [] : ends));
  return Array.from({ length: last - area.left + 1 }, (_, index) => {
    const column = area.left + index;
    const range = sheet.getRange(formatCell(0, column)).load("format/columnWidth");
    return { column, range };
  });
}

/** Columns as they are. */
export function readColumns(
  { insert }: Change,
  loaded: readonly LoadedColumn[],
): readonly ColumnAsItWas[] {
  const since = shiftSince(insert);
  const given = (insert.record.widths ?? []).map((one) => ({
    ...one,
    columns: moveReference(one.columns, since),
  }));
  return loaded.map(({ column, range }) => {
    const points = range.format.columnWidth;
    const first = widthOf(given, column);
    // Excel says of a hidden column that it has no width.
    const isHidden = points === 0;
    const isOwn = !isHidden && first !== undefined && !isAbout(points, first);
    return { column, points: isHidden ? first : points, isHidden, isOwn };
  });
}

/** The columns of a sheet that get another width: none that a reader has set. `freed` are those that it leaves. */
export function newWidths(
  { plan, groups }: Change,
  columns: readonly ColumnAsItWas[],
  freed: readonly number[],
): readonly NewWidth[] {
  const shown = groupsBeside(groups, plan.groups);
  return columns.flatMap(({ column, points, isHidden: wasHidden, isOwn }): NewWidth[] => {
    const isHidden = wasHidden && !shown.some((group) => hasColumn(group, column));
    const wanted = widthOf(plan.widths, column);
    if (isOwn) return [];
    if (wanted === undefined)
      return freed.includes(column) && !isHidden ? [{ column, points: undefined, isHidden }] : [];
    return wanted === points ? [] : [{ column, points: wanted, isHidden }];
  });
}

/** Queues that columns are as wide as they are to be. */
export function setWidths(sheet: Excel.Worksheet, widths: readonly NewWidth[]): void {
  for (const { column, points, isHidden } of widths) {
    const range = sheet.getRange(formatCell(0, column));
    if (points === undefined) range.format.useStandardWidth = true;
    else range.format.columnWidth = points;
    if (isHidden) range.columnHidden = true;
  }
}

/** Queues that hidden columns are hidden, which had been shown. */
export function hideAgain(sheet: Excel.Worksheet, columns: readonly ColumnAsItWas[]): void {
  for (const { column, isHidden } of columns)
    if (isHidden) sheet.getRange(formatCell(0, column)).columnHidden = true;
}

/** The points that a column is given; undefined where nothing is said of it. */
function widthOf(widths: SheetPlan["widths"], column: number): number | undefined {
  const width = widthIn({ widths }, column);
  return width === undefined ? undefined : pointsOf(width);
}

function hasColumn({ axis, range }: Group, column: number): boolean {
  const { left, right } = readArea(range);
  return axis === "columns" && left <= column && column <= right;
}
