import { formatCell, readArea } from "./address";
import type { Block, Cell } from "./sheetPlan";

/** Bytes that the cells of one part take at most: Excel on the web accepts 5 MB with everything around them. */
const MOST_BYTES = 1_500_000;

/** A plan's blocks in parts small enough to be sent one by one; most plans are a single part. */
export function splitBlocks(
  blocks: readonly Block[],
  most: number = MOST_BYTES,
): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  let left = 0;
  for (const block of blocks.flatMap((one) => slicesOf(one, most))) {
    const size = sizeOf(block.rows);
    if (size > left || parts.length === 0) {
      parts.push([]);
      left = most;
    }
    parts.at(-1)?.push(block);
    left -= size;
  }
  return parts;
}

/** A block cut between rows, each slice as large as may be. */
function slicesOf({ at, rows }: Block, most: number): readonly Block[] {
  const { top, left } = readArea(at);
  const slices: { start: number; rows: (readonly Cell[])[]; size: number }[] = [];
  rows.forEach((row, down) => {
    const size = sizeOf([row]);
    const last = slices.at(-1);
    if (!last || last.size + size > most) slices.push({ start: down, rows: [row], size });
    else {
      last.rows.push(row);
      last.size += size;
    }
  });
  return slices.map(({ start, rows: cut }) => ({ at: formatCell(top + start, left), rows: cut }));
}

/** What a cell takes besides its content: its format, and its share of the looks. */
const CELL_BYTES = 60;

function sizeOf(rows: readonly (readonly Cell[])[]): number {
  return rows.flat().reduce((sum, cell) => sum + CELL_BYTES + bytesOf(cell), 0);
}

function bytesOf(cell: Cell): number {
  switch (cell.kind) {
    case "empty":
      return 0;
    case "text":
      return 3 * cell.text.length;
    case "number":
    case "spilled":
      return cell.format.length;
    case "formula":
      return 3 * cell.formula.length + cell.format.length;
  }
}
