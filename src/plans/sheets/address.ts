/** A rectangle of cells, counted from zero, ends inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The area of a single cell. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The letters of a column counted from zero: 0 is A, 26 is AA. */
export function formatColumn(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : formatColumn(Math.floor(column / 26) - 1) + last;
}

/** The address of a cell counted from zero: (4, 3) is D5. */
export function formatCell(row: number, column: number): string {
  return `${formatColumn(column)}${row + 1}`;
}

/** The address of an area: A1:C6, or A1 where it is a single cell. */
export function formatArea(area: Area): string {
  const start = formatCell(area.top, area.left);
  const end = formatCell(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** An address that stays the same wherever the formula with it is copied: $A$1:$C$6. */
export function absolute(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, "$$$&");
}

/** The address of an area with whole columns as "A:C" and whole rows as "4:6"; nothing for all cells of a sheet. */
export function formatWhole(area: Area): string {
  const { top, left, bottom, right } = area;
  const isTall = top === 0 && bottom === WHOLE_SHEET.bottom;
  const isWide = left === 0 && right === WHOLE_SHEET.right;
  if (isTall && isWide) return "";
  if (isTall) return `${formatColumn(left)}:${formatColumn(right)}`;
  return isWide ? `${top + 1}:${bottom + 1}` : formatArea(area);
}

/** All the cells a sheet of Excel has. */
const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** The last row of a sheet, counted from zero. */
export const LAST_ROW = WHOLE_SHEET.bottom;

const CELLS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/**
 * The area that an address stands for: "D5", "$A$1:$C$6", whole columns "A:C" or whole rows "4:6";
 * undefined where it is none.
 */
export function findArea(address: string): Area | undefined {
  const cells = CELLS.exec(address);
  if (cells) return areaOfCells(cells);
  const [, first, last = ""] = COLUMNS.exec(address) ?? [];
  if (first !== undefined) return { ...WHOLE_SHEET, ...columnsOf(first, last) };
  const [, top, bottom = ""] = ROWS.exec(address) ?? [];
  return top === undefined ? undefined : { ...WHOLE_SHEET, ...rowsOf(top, bottom) };
}

function areaOfCells([, column = "", row = "", endColumn, endRow]: readonly string[]): Area {
  return { ...columnsOf(column, endColumn ?? column), ...rowsOf(row, endRow ?? row) };
}

function columnsOf(first: string, last: string): Pick<Area, "left" | "right"> {
  return { left: columnNumber(first), right: columnNumber(last) };
}

function rowsOf(first: string, last: string): Pick<Area, "top" | "bottom"> {
  return { top: Number(first) - 1, bottom: Number(last) - 1 };
}

/** The area of an address that a plan wrote; throws where it is not an address. */
export function readArea(address: string): Area {
  const area = findArea(address);
  if (!area) throw new Error(`"${address}" is not an address such as "A1:C6"`);
  return area;
}

/** Whether two areas have a cell in common. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

/** Whether an area lies within the rows and columns that a sheet has. */
export function fitsSheet({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && bottom <= WHOLE_SHEET.bottom && right <= WHOLE_SHEET.right;
}

/** How many cells an area has. */
export function countCells({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The smallest area that holds two others. */
export function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** How far cells move: rows down and columns to the right, negative up and to the left. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** An area moved as a whole. */
export function moveArea({ top, left, bottom, right }: Area, { rows, columns }: Shift): Area {
  return { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
}

/** The number of a column counted from zero: A is 0, AA is 26. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
