import {
  cellArea,
  columnNumber,
  fitsSheet,
  formatCell,
  formatColumn,
  readArea,
  type Shift,
} from "./address";

/** A range that a formula refers to; without a sheet, one of the formula's own. */
export interface RangeReference {
  readonly sheet: string | undefined;
  /** Without dollar signs, such as "A1:C6", "A:C" or "4:6". */
  readonly address: string;
}

const TEXT = String.raw`"(?:[^"]|"")*"`;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const LINES = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const REFERENCE = String.raw`(?<![\p{L}\p{N}_.$!])(?:${SHEET})?(${CELL}(?::${CELL})?|${LINES})(?![\p{L}\p{N}_(.!])`;
/** A quoted text, which refers to nothing, or a reference. */
const TOKEN = new RegExp(`${TEXT}|${REFERENCE}`, "gu");

/** The ranges a formula refers to, in the order they stand; quoted texts, names and functions are left out. */
export function referencesIn(formula: string): readonly RangeReference[] {
  return [...formula.matchAll(TOKEN)].flatMap(([, quoted, plain, address]): RangeReference[] =>
    address === undefined
      ? []
      : [
          {
            sheet: quoted?.replaceAll("''", "'") ?? plain,
            address: address.replaceAll("$", ""),
          },
        ],
  );
}

/**
 * A formula after it and all it refers to on its own sheet moved together, with dollar signs or
 * without; references to other sheets stay. What would leave the sheet becomes #REF!.
 */
export function moveFormula(formula: string, shift: Shift): string {
  if (!formula.startsWith("=") || (shift.rows === 0 && shift.columns === 0)) return formula;
  return formula.replace(TOKEN, (token, quoted?: string, plain?: string, address?: string) =>
    address === undefined || quoted !== undefined || plain !== undefined
      ? token
      : moveReference(address, shift),
  );
}

/** An address moved, its dollar signs kept: "$A7", "A1:C6", "D:M", "$4:$6"; #REF! beyond the sheet's edge. */
export function moveReference(address: string, shift: Shift): string {
  const corners = address.split(":").map((corner) => moveCorner(corner, shift));
  return corners.includes(undefined) ? "#REF!" : corners.join(":");
}

const CORNER = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/;

function moveCorner(corner: string, shift: Shift): string | undefined {
  const [, first = "", letters, second = "", row] = CORNER.exec(corner) ?? [];
  const column = letters === undefined ? 0 : columnNumber(letters) + shift.columns;
  const line = row === undefined ? 0 : Number(row) - 1 + shift.rows;
  if (!fitsSheet(cellArea(line, column))) return undefined;
  const moved = letters === undefined ? "" : formatColumn(column);
  return `${first}${moved}${second}${row === undefined ? "" : String(line + 1)}`;
}

/** The addresses of the single cells of a range, row by row, at most so many. */
export function cellsIn(address: string, most: number): readonly string[] {
  const { top, left, bottom, right } = readArea(address);
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (cells.length >= most) return cells;
      cells.push(formatCell(row, column));
    }
  }
  return cells;
}
