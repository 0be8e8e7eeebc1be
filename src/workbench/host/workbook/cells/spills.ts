import type { Area } from "../../base/area";
import type { Book } from "../book";
import type { Sheet } from "../sheet";
import type { ICellData, IRange, Nullable } from "../../base/univer";

/** The cells that a sheet's formulas spill into, by row and column. */
export function spilledCells(
  { formulas, unitId }: Book,
  sheet: Sheet,
): Record<number, Record<number, Nullable<ICellData>>> {
  return formulas.getArrayFormulaCellData()[unitId]?.[sheet.id] ?? {};
}

/** What a formula shows that cannot spill. */
export const BLOCKED = "#SPILL!";

/**
 * The areas that a sheet's formulas spill over, each with its formula in the top left cell. One that
 * something is in the way of fills nothing, though Univer goes on listing what it would.
 */
export function spillAreas({ formulas, unitId }: Book, sheet: Sheet): readonly Area[] {
  const rows: Record<number, Record<number, IRange>> = formulas.getArrayFormulaRange()[unitId]?.[
    sheet.id
  ] ?? {};

  const own = sheet.facade.getSheet().getCellMatrix();
  return Object.values(rows)
    .flatMap((columns) => Object.values(columns))
    .filter(({ startRow, startColumn }) => own.getValue(startRow, startColumn)?.v !== BLOCKED)
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rowCount: endRow - startRow + 1,
      columnCount: endColumn - startColumn + 1,
    }));
}
