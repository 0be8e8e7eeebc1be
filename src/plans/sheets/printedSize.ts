import { readArea, type Area } from "./address";
import { areaOf } from "./movePlan";
import type { Cell, Group, SheetPlan } from "./sheetPlan";

/** What of a sheet takes room on paper. */
export type PrintedCells = Pick<SheetPlan, "blocks" | "charts" | "groups" | "widths">;

/** The columns of a sheet that are seen on paper, and how wide they are. */
export interface PrintedColumns {
  /** The last one, counted from zero. */
  readonly last: number;
  /** Points of all of them at their own size. */
  readonly width: number;
  /** Whether cells that are folded away reach farther to the right. */
  readonly areFewer: boolean;
}

/** Points of a column that nobody has made wider or narrower. */
const USUAL_WIDTH = 48;

/** Which columns of a sheet are printed: those of cells, texts and charts that are seen. */
export function printedColumns(plan: PrintedCells): PrintedColumns {
  const { blocks, charts } = plan;
  const widthOf = columnWidths(plan);
  const isFolded = foldedRows(plan.groups);
  let last = Math.max(0, ...charts.map(({ position }) => readArea(position).right));
  let all = last;
  for (const block of blocks) {
    const { top, left } = areaOf(block);
    block.rows.forEach((row, down) => {
      const end = left + row.findLastIndex(hasLook);
      all = Math.max(all, end);
      if (!isFolded(top + down)) last = Math.max(last, end, textEnd(row, left, widthOf));
    });
  }
  const columns = Array.from({ length: last + 1 }, (_, column) => widthOf(column));
  return { last, width: columns.reduce((sum, one) => sum + one, 0), areFewer: all > last };
}

/** Whether a row, counted from zero, is folded away. */
export function foldedRows(groups: readonly Group[]): (row: number) => boolean {
  const folded = foldedAlong("rows", groups);
  return (row) => folded.some(({ top, bottom }) => top <= row && row <= bottom);
}

function foldedAlong(along: Group["axis"], groups: readonly Group[]): readonly Area[] {
  return groups
    .filter(({ axis, collapsed }) => axis === along && collapsed)
    .map(({ range }) => readArea(range));
}

/** A character of the normal font takes 7 pixels, a column 5 around them; Excel is told points, 3 for 4 pixels. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Characters of the normal font that a text takes; a Japanese letter is two wide. */
export function charactersOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (letter > "\u2E80" ? 2 : 1), 0);
}

function hasLook(cell: Cell): boolean {
  return cell.kind !== "empty" || cell.style !== undefined;
}

/** Points of a column by its number; none where it is folded away. */
function columnWidths({ widths, groups }: PrintedCells): (column: number) => number {
  const folded = foldedAlong("columns", groups);
  const wide = widths.map(({ columns, width }) => ({ ...readArea(columns), width }));
  return (column) => {
    const isIn = ({ left, right }: { readonly left: number; readonly right: number }) =>
      left <= column && column <= right;
    const own = wide.find(isIn);
    if (folded.some(isIn)) return 0;
    return own ? pointsOf(own.width) : USUAL_WIDTH;
  };
}

/** Points that a letter of a note takes on average: it is nine points high. */
const NOTE_CHARACTER = 4;

/** The column in which the last text of a row ends, which runs on over empty cells; -1 where none does. */
function textEnd(row: readonly Cell[], left: number, widthOf: (column: number) => number): number {
  const at = row.findLastIndex(hasLook);
  const cell = row[at];
  if (cell?.kind !== "text") return -1;
  let [room, column] = [widthOf(left + at), left + at];
  const wanted = charactersOf(cell.text) * NOTE_CHARACTER;
  while (room < wanted) {
    column += 1;
    room += widthOf(column);
  }
  return column;
}
