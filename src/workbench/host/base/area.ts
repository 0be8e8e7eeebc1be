/** A rectangle of cells; row and column count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The rows and columns of an Excel worksheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: 1048576, columnCount: 16384 };

/** The area of a single cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

// 0 is A, 27 is AB.
function formatColumn(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : formatColumn(Math.floor(column / 26) - 1) + letter;
}

function parseColumn(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1
  );
}

function parseCorner(text: string): Corner | undefined {
  const cell = CELL.exec(text);
  if (cell?.[1] && cell[2]) return { column: parseColumn(cell[1]), row: Number(cell[2]) - 1 };
  const column = COLUMN.exec(text)?.[1];
  if (column) return { column: parseColumn(column), row: undefined };
  const row = ROW.exec(text)?.[1];
  return row ? { column: undefined, row: Number(row) - 1 } : undefined;
}

function spanOf(a: number | undefined, b: number | undefined, whole: number): [number, number] {
  if (a === undefined || b === undefined) return [0, whole];
  return [Math.min(a, b), Math.abs(a - b) + 1];
}

/** Reads `B2`, `B2:D4`, `$A$1`, `A:C` or `3:5`; undefined when it is none of them. */
export function parseArea(text: string): Area | undefined {
  const [first = "", last = first, ...rest] = text.trim().split(":");
  const from = parseCorner(first);
  const to = parseCorner(last);
  const sameKind =
    from !== undefined &&
    to !== undefined &&
    (from.row === undefined) === (to.row === undefined) &&
    (from.column === undefined) === (to.column === undefined);
  if (!sameKind || rest.length > 0) return undefined;
  if (!text.includes(":") && (from.row === undefined || from.column === undefined))
    return undefined;
  const [row, rowCount] = spanOf(from.row, to.row, WHOLE_SHEET.rowCount);
  const [column, columnCount] = spanOf(from.column, to.column, WHOLE_SHEET.columnCount);
  const area = { row, column, rowCount, columnCount };
  return isInside(area, WHOLE_SHEET) ? area : undefined;
}

/** The A1 text of an area: `B2:D4`, `B2` for one cell, `A:C` and `3:5` for whole columns and rows. */
export function formatArea({ row, column, rowCount, columnCount }: Area): string {
  const left = formatColumn(column);
  const right = formatColumn(column + columnCount - 1);
  if (rowCount === WHOLE_SHEET.rowCount && columnCount < WHOLE_SHEET.columnCount) {
    return `${left}:${right}`;
  }
  if (columnCount === WHOLE_SHEET.columnCount) return `${row + 1}:${row + rowCount}`;
  const first = `${left}${row + 1}`;
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${right}${row + rowCount}`;
}

/** True when every cell of the first area is in the second. */
export function isInside(inner: Area, outer: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.rowCount > 0 &&
    inner.columnCount > 0 &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

/** The cells in both areas, undefined when there are none. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The parts of an area that another does not cover: above it, below, left and right. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const [below, right] = [cut.row + cut.rowCount, cut.column + cut.columnCount];
  const middle = { row: cut.row, rowCount: cut.rowCount };
  return [
    { ...area, rowCount: cut.row - area.row },
    { ...area, row: below, rowCount: area.row + area.rowCount - below },
    { ...area, ...middle, columnCount: cut.column - area.column },
    { ...area, ...middle, column: right, columnCount: area.column + area.columnCount - right },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** The smallest area that holds both. */
export function unite(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** A sheet's name as Excel writes it in an address: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === undefined;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The address of an area with what keeps it the same in a formula that is copied: $B$2:$D$4. */
export function formatAbsolute(area: Area): string {
  return formatArea(area).replace(/[A-Z]+|\d+/g, "$$$&");
}

/** Splits `'My sheet'!B2:D4` into its sheet name, absent when there is none, and its area's text. */
export function splitAddress(address: string): { sheet?: string; area: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { area: address };
  const sheet = address.slice(0, at);
  const unquoted = /^'(.*)'$/.exec(sheet)?.[1]?.replaceAll("''", "'");
  return { sheet: unquoted ?? sheet, area: address.slice(at + 1) };
}
