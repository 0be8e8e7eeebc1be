import type { Area } from "../../plans/sheets/address";

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
