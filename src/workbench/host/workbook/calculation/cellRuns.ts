import { type Area, cellArea } from "../../base/area";
import type { CellPlace } from "../../functions/customFunctions";

/** Cells below one another in one column. */
interface Run {
  readonly sheetId: string;
  readonly area: Area;
}

/** Gathers cells into runs down the columns: Univer is slow with thousands of single cells. */
export function toRuns(places: readonly CellPlace[]): readonly Run[] {
  const sorted = places.toSorted(
    (a, b) => compare(a.sheetId, b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const runs: Run[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = runs.at(-1);
    const isSameColumn = last?.sheetId === sheetId && last.area.column === column;
    const next = isSameColumn ? last.area.row + last.area.rowCount : -1;
    if (isSameColumn && row < next) continue;
    if (isSameColumn && row === next) {
      runs[runs.length - 1] = { sheetId, area: { ...last.area, rowCount: last.area.rowCount + 1 } };
    } else runs.push({ sheetId, area: cellArea(row, column) });
  }
  return runs;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
