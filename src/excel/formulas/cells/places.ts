import { formatCell, type Area } from "../../../plans/sheets/address";

/** Cells of a workbook. */
export interface PlacedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** A cell of a workbook, row and column counted from zero. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells that a formula fills, its own included. */
export interface Spill {
  readonly anchor: CellPlace;
  readonly formula: string;
  readonly area: Area;
}

/** A key for the cell of a sheet. */
export function cellKey({ sheet, row, column }: CellPlace): string {
  return `${sheet.toUpperCase()}!${formatCell(row, column)}`;
}

/** The cells of an area, row by row. */
export function cellsIn({
  top,
  left,
  bottom,
  right,
}: Area): readonly { readonly row: number; readonly column: number }[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
  }));
}
