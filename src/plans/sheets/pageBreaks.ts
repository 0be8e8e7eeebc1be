import { formatCell, readArea } from "./address";
import { areaOf } from "./movePlan";
import { foldedRows } from "./printedSize";
import type { Block, SheetPlan } from "./sheetPlan";

/** What of a sheet stands on its pages. */
export type PagedCells = Pick<SheetPlan, "blocks" | "charts" | "groups">;

/** How much a page holds. */
export interface PageRoom {
  /** Rows on a page. */
  readonly rows: number;
  /** Rows repeated on every page, such as "$4:$6". */
  readonly titleRows: string;
}

/** The cells that begin a page, so that nothing that fits on one is cut, and long tables between their sections. */
export function pageBreaks(plan: PagedCells, { rows, titleRows }: PageRoom): readonly string[] {
  const heads = readArea(titleRows);
  const most = rows - (heads.bottom - heads.top + 1);
  const shown = shownRows(plan);
  const breaks: number[] = [];
  let [start, room] = [0, rows];
  const beginPage = (row: number): void => {
    breaks.push(row);
    [start, room] = [row, most];
  };
  const parts = partsOf(plan, heads.bottom + 1);
  const whole = parts.flatMap((part) =>
    shown(part.top, part.bottom) > most ? dividedAt(part) : [part],
  );
  for (const { top, bottom } of whole) {
    if (shown(start, bottom) > room && top > start) beginPage(top);
    // What is longer than a page goes on where the page ends.
    while (shown(start, bottom) > room) {
      let next = start;
      while (shown(start, next) <= room) next += 1;
      beginPage(next);
    }
  }
  return breaks.map((row) => formatCell(row, 0));
}

/** Rows, counted from zero, that a reader wants on one page, with the blank ones above them. */
interface Rows {
  readonly top: number;
  readonly bottom: number;
  /** The rows, from the top on, before which it may be divided where it is longer than a page. */
  readonly divisions: readonly number[];
}

/** How many rows from one to another are seen. */
function shownRows({ groups }: PagedCells): (from: number, to: number) => number {
  const isFolded = foldedRows(groups);
  return (from, to) => {
    let count = 0;
    for (let row = from; row <= to; row += 1) if (!isFolded(row)) count += 1;
    return count;
  };
}

/** The parts of a sheet from top to bottom: a chart with the rows of its own above it, or a block alone. */
function partsOf({ blocks, charts }: PagedCells, firstLine: number): readonly Rows[] {
  const main = blocks.slice(0, 1).map((block): Rows => ({
    ...areaOf(block),
    divisions: sectionsOf(block).filter((row) => row >= firstLine),
  }));
  const below = [
    ...blocks.slice(1).map((block) => {
      return { ...areaOf(block), isChart: false, divisions: sectionsOf(block) };
    }),
    ...charts.map(({ position }) => ({ ...readArea(position), isChart: true, divisions: [] })),
  ].sort((a, b) => a.top - b.top);
  const parts = below.reduce<readonly Rows[]>((done, part, index) => {
    const above = below[index - 1];
    const { isChart, top, bottom, divisions } = part;
    const isUnderItsTable = isChart && above?.isChart === false;
    if (!isUnderItsTable) return [...done, { top, bottom, divisions }];
    return [...done.slice(0, -1), { top: above.top, bottom, divisions: [above.bottom + 1] }];
  }, main);
  return parts.map((part, index) => {
    const above = parts[index - 1];
    return above ? { ...part, top: above.bottom + 1 } : part;
  });
}

/** The blank rows of a block that a section follows. */
function sectionsOf(block: Block): readonly number[] {
  const { top } = areaOf(block);
  const isBlank = block.rows.map((row) =>
    row.every((cell) => cell.kind === "empty" && cell.style === undefined),
  );
  return isBlank.flatMap((blank, row) => (blank && isBlank[row + 1] === false ? [top + row] : []));
}

function dividedAt({ top, bottom, divisions }: Rows): readonly Rows[] {
  const tops = [top, ...divisions.filter((row) => row > top)];
  return tops.map((from, index) => ({
    ...{ top: from, bottom: (tops[index + 1] ?? bottom + 1) - 1 },
    divisions: [],
  }));
}
