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

/** The areas that a sheet's formulas spill over, each with its formula in the top left cell. */
export function spillAreas({ formulas, unitId }: Book, sheet: Sheet): readonly Area[] {
  const rows: Record<number, Record<number, IRange>> = formulas.getArrayFormulaRange()[unitId]?.[
    sheet.id
  ] ?? {};

  return Object.values(rows).flatMap((columns) =>
    Object.values(columns).map(({ startRow, startColumn, endRow, endColumn }) => ({
      row: startRow,
      column: startColumn,
      rowCount: endRow - startRow + 1,
      columnCount: endColumn - startColumn + 1,
    })),
  );
}
