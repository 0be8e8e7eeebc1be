/** A rectangle of cells, counted from zero, ends inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
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

const AREA = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** The area that an address such as "D5" or "$A$1:$C$6" stands for; undefined where it is none. */
export function findArea(address: string): Area | undefined {
  const parts = AREA.exec(address);
  if (!parts) return undefined;
  const [, column = "", row = "", endColumn = column, endRow = row] = parts;
  return {
    top: Number(row) - 1,
    left: columnNumber(column),
    bottom: Number(endRow) - 1,
    right: columnNumber(endColumn),
  };
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

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
