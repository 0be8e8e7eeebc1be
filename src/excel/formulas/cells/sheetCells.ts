import { cellArea, formatArea, type Area } from "../../../plans/sheets/address";
import type { Progress } from "../../host/progress";
import { readAreas } from "./readAreas";
import type { SheetExtent } from "./sheetExtents";

/** A cell with a formula, as it was found. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Some cells of a sheet. */
export interface CellsOfSheet {
  readonly sheet: SheetExtent;
  /** Row by row. */
  readonly cells: readonly FormulaCell[];
}

/**
 * The cells whose formula satisfies a test, sheet by sheet, each sheet row by row. Only they are
 * kept, however many cells there are; formulas are read in parts that Excel accepts.
 */
export async function findFormulas(
  context: Excel.RequestContext,
  sheets: readonly SheetExtent[],
  { isWanted, progress }: { isWanted: (formula: unknown) => formula is string; progress: Progress },
): Promise<readonly CellsOfSheet[]> {
  const found = new Map(sheets.map((sheet) => [sheet, [] as FormulaCell[]]));
  await readAreas(context, {
    areas: sheets.map((sheet) => ({ sheet, area: sheet.area })),
    properties: ["formulas"],
    progress,
    step: "searching",
    onPart: ({ sheet, area, range }) => {
      const cells = found.get(sheet);
      range.formulas.forEach((row: readonly unknown[], down) => {
        row.forEach((formula, across) => {
          if (isWanted(formula))
            cells?.push({ row: area.top + down, column: area.left + across, formula });
        });
      });
    },
  });
  return sheets.map((sheet) => ({ sheet, cells: found.get(sheet) ?? [] }));
}

/** A formula with its place in the workbook. */
export interface PlacedFormula {
  readonly extent: SheetExtent;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of a sheet with their places. */
export function placedIn({ sheet, cells }: CellsOfSheet): readonly PlacedFormula[] {
  return cells.map((cell) => ({ ...cell, extent: sheet, sheet: sheet.name }));
}

/** Neighbours that fill a rectangle, which one action reads or writes. */
export interface CellBlock<T> {
  readonly area: Area;
  readonly address: string;
  readonly rows: readonly (readonly T[])[];
}

/** What stands in a cell. */
interface Placed {
  readonly row: number;
  readonly column: number;
}

/**
 * Cells that stand row by row, in as few rectangles as neighbours make: an action a cell would be
 * megabytes for a large workbook.
 */
function blocksOf<T extends Placed>(cells: readonly T[]): readonly CellBlock<T>[] {
  const blocks: T[][][] = [];
  const growing = new Map<string, T[][]>();
  for (const run of runsOf(cells)) {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    const key = `${first.column}:${last.column}`;
    const above = growing.get(key);
    if (above?.at(-1)?.[0]?.row === first.row - 1) above.push(run);
    else {
      const block = [run];
      growing.set(key, block);
      blocks.push(block);
    }
  }
  return blocks.map(blockOf);
}

/** Rectangles of cells of several sheets. */
export function blocksBySheet<T extends Placed & { readonly extent: SheetExtent }>(
  cells: readonly T[],
): readonly (CellBlock<T> & { readonly sheet: SheetExtent })[] {
  const bySheet = new Map<SheetExtent, T[]>();
  for (const cell of cells) {
    const known = bySheet.get(cell.extent);
    if (known) known.push(cell);
    else bySheet.set(cell.extent, [cell]);
  }
  return [...bySheet].flatMap(([sheet, ofSheet]) =>
    blocksOf(ofSheet.toSorted((a, b) => a.row - b.row || a.column - b.column)).map((block) => ({
      ...block,
      sheet,
    })),
  );
}

/** Neighbours in a row. */
function runsOf<T extends Placed>(cells: readonly T[]): readonly T[][] {
  const runs: T[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.row === cell.row && last.column === cell.column - 1) run?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Rows of neighbours as a rectangle. */
export function blockOf<T extends Placed>(rows: readonly (readonly T[])[]): CellBlock<T> {
  const { row: top, column: left } = rows[0]?.[0] ?? { row: 0, column: 0 };
  const area: Area = {
    ...cellArea(top, left),
    bottom: top + rows.length - 1,
    right: left + (rows[0]?.length ?? 1) - 1,
  };
  return { area, address: formatArea(area), rows };
}
