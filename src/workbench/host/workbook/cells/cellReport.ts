import type { Book } from "../book";
import { CellReader, mapArea } from "./cells";
import { isErrorName } from "./entry";
import type { CellValue } from "../../functions/functionAnswer";
import type { RangeTarget } from "./rangeTarget";

/** What a cell holds and shows. */
export interface CellReport {
  /** The plain value; null for an empty cell, an error's name for an error. */
  readonly value: CellValue;
  /** The formula with its equals sign; null for a value. */
  readonly formula: string | null;
  /** What the cell shows. */
  readonly text: string;
  /** The cell error, such as `#N/A`; null when there is none. */
  readonly error: string | null;
  /** The sentence that explains the error; null when there is none. */
  readonly message: string | null;
  /** The value with its properties, as the function gave it; null for a plain value. */
  readonly card: Readonly<Record<string, unknown>> | null;
}

/** The cells of a range, row by row. */
export function reportCells(book: Book, { sheet, area }: RangeTarget): CellReport[][] {
  const reader = new CellReader(book, sheet);
  return mapArea(area, (row, column) => reportCell(reader, row, column));
}

function reportCell(reader: CellReader, row: number, column: number): CellReport {
  const value = reader.value(row, column);
  const rich = reader.rich(row, column);
  const error = isErrorName(value) ? value : null;
  return {
    value,
    formula: reader.formula(row, column) ?? null,
    text: reader.text(row, column),
    error,
    message: error === null ? null : (rich?.message ?? null),
    card: rich?.card ?? null,
  };
}
