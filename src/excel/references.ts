import { formatCell, readArea } from "../plans/address";

/** A range that a formula refers to; without a sheet, one of the formula's own. */
export interface RangeReference {
  readonly sheet: string | undefined;
  /** Without dollar signs, such as "A1:C6". */
  readonly address: string;
}

const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$"])(?:${SHEET})?(${CELL}(?::${CELL})?)(?![\p{L}\p{N}_(.])`,
  "gu",
);

/** The ranges a formula refers to, in the order they stand; quoted texts, names and functions are left out. */
export function referencesIn(formula: string): readonly RangeReference[] {
  const outside = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [...outside.matchAll(REFERENCE)].map(([, quoted, plain, address = ""]) => ({
    sheet: quoted?.replaceAll("''", "'") ?? plain,
    address: address.replaceAll("$", ""),
  }));
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
