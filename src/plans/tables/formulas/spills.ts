import type { Area } from "../../sheets/address";
import { FIRST_FIGURE_COLUMN } from "../cells";
import { isOutflow } from "../row";
import { isLine, type Line, type LineTable, type PlacedRow } from "../lineTable";

/** Which cells of a table are filled by spilling formulas. */
export interface Spills {
  /** The area that the formula in the first figure of a row fills; undefined where none starts. */
  readonly runFrom: (row: number) => Area | undefined;
  /** Whether a cell is filled by a formula standing elsewhere. Column counts figures from zero. */
  readonly covers: (row: number, column: number) => boolean;
  readonly areas: readonly Area[];
}

/** No formula spills. */
export const NO_SPILLS: Spills = { runFrom: () => undefined, covers: () => false, areas: [] };

/**
 * One area for each run of neighbouring reported lines without gaps. Targets and figures of other
 * dates stay outside: a grid has a single scenario, and one period for each column.
 */
export function planSpills(placed: readonly PlacedRow[], table: LineTable): Spills {
  const actual = table.columns.filter(({ scenario }) => scenario === "actual").length;
  const areas = runsOf(placed, table).map(([top, bottom]) => ({
    top,
    bottom,
    left: FIRST_FIGURE_COLUMN,
    right: FIRST_FIGURE_COLUMN + actual - 1,
  }));
  return {
    areas,
    runFrom: (row) => areas.find(({ top }) => top === row),
    covers: (row, column) =>
      column < actual &&
      areas.some(
        ({ top, bottom }) => top <= row && row <= bottom && !(row === top && column === 0),
      ),
  };
}

function runsOf(placed: readonly PlacedRow[], table: LineTable): readonly [number, number][] {
  const runs: [number, number][] = [];
  for (const { row, at } of placed) {
    if (!isLine(row) || !isFull(row, table)) continue;
    const run = runs.at(-1);
    if (run?.[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

/** Whether a line has a figure of its own in every actual column: a grid shows #N/A for a gap. */
function isFull(line: Line, table: LineTable): boolean {
  if (line.kind === "formula" || table.isSum(line)) return false;
  if (isOutflow(line) || (line.kind === "reported" && line.dates)) return false;
  return table.columns.every(
    ({ scenario }, column) => scenario !== "actual" || table.isKnown(line, column),
  );
}
