import type { Area } from "../base/area";
import { HostError } from "../base/hostError";
import type { OutlineGroup, Sheet } from "./sheet";

/** Rows or columns, as `group` and its neighbours name them. */
export type OutlineAxis = OutlineGroup["axis"];

/** Excel outlines up to eight levels deep. */
const DEEPEST = 8;

/** What an outline command says: `ByRows` or `ByColumns`. */
export function readOutlineAxis(option: string): OutlineAxis {
  if (option === "ByRows") return "rows";
  if (option === "ByColumns") return "columns";
  throw new HostError("InvalidArgument", option);
}

function spanOf(area: Area, axis: OutlineAxis): { start: number; count: number } {
  return axis === "rows"
    ? { start: area.row, count: area.rowCount }
    : { start: area.column, count: area.columnCount };
}

function covers(group: OutlineGroup, start: number, count: number): boolean {
  return group.start <= start && group.start + group.count >= start + count;
}

/** Outlines the rows or columns of an area together. */
export function group(sheet: Sheet, area: Area, axis: OutlineAxis): void {
  const { start, count } = spanOf(area, axis);
  const depth = sheet.groups.filter((other) => other.axis === axis && covers(other, start, count));
  if (depth.length >= DEEPEST - 1) throw new HostError("InvalidOperation");
  sheet.groups.push({ axis, start, count });
}

/** Takes the innermost outline of an area's rows or columns away. */
export function ungroup(sheet: Sheet, area: Area, axis: OutlineAxis): void {
  const { start, count } = spanOf(area, axis);
  const index = sheet.groups.findLastIndex(
    (other) =>
      other.axis === axis && other.start < start + count && other.start + other.count > start,
  );
  if (index < 0) throw new HostError("InvalidOperation");
  sheet.groups.splice(index, 1);
}

/** Hides or shows the rows or columns of the outlines in an area. */
export function showDetails(
  sheet: Sheet,
  area: Area,
  { axis, visible }: { axis: OutlineAxis; visible: boolean },
): void {
  const { start, count } = spanOf(area, axis);
  const { facade } = sheet;
  for (const inner of sheet.groups) {
    const isIn =
      inner.axis === axis && inner.start >= start && inner.start + inner.count <= start + count;
    if (!isIn) continue;
    if (axis === "rows" && visible) facade.showRows(inner.start, inner.count);
    else if (axis === "rows") facade.hideRows(inner.start, inner.count);
    else if (visible) facade.showColumns(inner.start, inner.count);
    else facade.hideColumns(inner.start, inner.count);
  }
}
