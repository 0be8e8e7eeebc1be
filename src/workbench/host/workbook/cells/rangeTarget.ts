import {
  type Area,
  cellArea,
  formatArea,
  intersect,
  isInside,
  parseArea,
  splitAddress,
  unite,
  WHOLE_SHEET,
} from "../../base/area";
import type { Book, SheetOfBook } from "../book";
import { CellReader, isFormula, mapArea } from "./cells";
import { HostError } from "../../base/hostError";
import type { Sheet } from "../sheet";
import { spillAreas } from "./spills";

/** The cells that a Range of Excel's stands for. */
export interface RangeTarget extends SheetOfBook {
  readonly area: Area;
}

/** More cells than this are not sent in one answer, as in Excel on the web. */
const MOST_CELLS = 5_000_000;

/** The address with its sheet, as `Range.address` gives it. */
export function addressOf({ sheet, area }: RangeTarget): string {
  return `${sheet.quotedName}!${formatArea(area)}`;
}

/** Calls back for each cell, row by row; null when the range is too large to answer. */
export function readCells<T>(
  target: RangeTarget,
  of: (reader: CellReader, row: number, column: number) => T,
): T[][] | null {
  const { area, book, sheet } = target;
  if (area.rowCount * area.columnCount > MOST_CELLS) return null;
  const reader = new CellReader(book, sheet);
  return mapArea(area, (row, column) => of(reader, row, column));
}

/** The value that all cells share, null when they differ. */
export function readUniform<T>(
  target: RangeTarget,
  of: (reader: CellReader, row: number, column: number) => T,
): T | null {
  const reader = new CellReader(target.book, target.sheet);
  const { row, column, rowCount, columnCount } = target.sheet.clip(target.area);
  const first = of(reader, target.area.row, target.area.column);
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) if (of(reader, r, c) !== first) return null;
  }
  return first;
}

/** The same sheet's range with another area; outside the sheet it is no valid reference. */
export function rangeAt(target: SheetOfBook, area: Area): RangeTarget {
  if (!isInside(area, WHOLE_SHEET)) throw new HostError("InvalidArgument");
  return { book: target.book, sheet: target.sheet, area };
}

/** Finds a range by an address, on the given sheet unless the address names another one. */
export function findRange(book: Book, sheet: Sheet, address: string): RangeTarget | undefined {
  const parts = splitAddress(address.replace(/^=/, ""));
  const on = parts.sheet === undefined ? sheet : book.findSheet(parts.sheet);
  const area = parseArea(parts.area);
  return on && area ? { book, sheet: on, area } : undefined;
}

/** Finds a range by an address; an address that cannot be read is an invalid argument. */
export function requireRange(book: Book, sheet: Sheet, address: string): RangeTarget {
  const found = findRange(book, sheet, address);
  if (!found) throw new HostError("InvalidArgument", address);
  return found;
}

/** The smallest area with all content, or with all content and formats; undefined when there is none. */
export function usedArea(
  { book, sheet }: SheetOfBook,
  { valuesOnly, within = WHOLE_SHEET }: { valuesOnly: boolean; within?: Area },
): Area | undefined {
  const used: { area: Area | undefined } = { area: undefined };
  const include = (area: Area): void => {
    const part = intersect(area, within);
    if (part) used.area = used.area ? unite(used.area, part) : part;
  };
  sheet.facade
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      // What lies between cells that count needs no look.
      if (used.area && isInside(cellArea(row, column), used.area)) return;
      const hasContent = cell && (isFormula(cell) || (cell.v ?? "") !== "");
      if (hasContent || (!valuesOnly && cell?.s)) include(cellArea(row, column));
    });
  spillAreas(book, sheet).forEach(include);
  return used.area;
}
