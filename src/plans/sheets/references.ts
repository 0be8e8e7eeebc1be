import { cellArea, columnNumber, fitsSheet, formatColumn, type Shift } from "./address";
import { tokensOf, type FormulaToken } from "./formulaTokens";

/** A range that a formula refers to; without a sheet, one of the formula's own. */
export interface RangeReference {
  readonly sheet: string | undefined;
  /** Without dollar signs, such as "A1:C6", "A:C" or "4:6". */
  readonly address: string;
}

/** A part of a formula: a reference, or what stands between two. */
interface Part {
  readonly text: string;
  /** As it is written, dollar signs and all; undefined where the part refers to nothing. */
  readonly address?: string;
  /** The sheet that is named with it. */
  readonly sheet?: string | undefined;
}

const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/;
const COLUMN = /^\$?[A-Z]{1,3}$/;
const ROW = /^\$?\d{1,7}$/;

/** Cells, columns or rows: what may stand on both sides of a colon. */
const CORNERS = [CELL, COLUMN, ROW];

/** The parts of a formula, which are the formula together; linear in its length. */
function partsOf(formula: string): readonly Part[] {
  const tokens = tokensOf(formula);
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = partAt(tokens, at);
    parts.push(found.part);
    at += found.length;
  }
  return parts;
}

function partAt(tokens: readonly FormulaToken[], at: number): { part: Part; length: number } {
  const first = tokens[at];
  const named = first?.kind === "sheet" ? 1 : 0;
  const length = addressLength(tokens, at + named);
  const taken = tokens.slice(at, at + Math.max(1, named + length));
  const text = textOf(taken);
  // What is in another file, as [2]Sheet1!A1, is nothing of this workbook.
  const isOutside = named > 0 && tokens[at - 1]?.kind === "bracket";
  if (length === 0 || isOutside) return { part: { text }, length: taken.length };
  const sheet = named > 0 ? sheetOf(first?.text ?? "") : undefined;
  return { part: { text, sheet, address: textOf(taken.slice(named)) }, length: taken.length };
}

/** How many tokens from one on are an address: a cell, or two corners of a kind; 0 where they are none. */
function addressLength(tokens: readonly FormulaToken[], at: number): number {
  const [first, colon, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== "word" || tokens[at - 1]?.text === "!") return 0;
  const isRange =
    colon?.text === ":" &&
    last?.kind === "word" &&
    CORNERS.some((corner) => corner.test(first.text) && corner.test(last.text));
  const length = isRange ? 3 : Number(CELL.test(first.text));
  return tokens[at + length]?.text === "(" ? 0 : length;
}

function textOf(tokens: readonly FormulaToken[]): string {
  return tokens.map(({ text }) => text).join("");
}

/** The name of a sheet from "Sheet1!" or "'My ''s'!". */
function sheetOf(written: string): string {
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The ranges a formula refers to, in the order they stand; quoted texts, names and functions are left out. */
export function referencesIn(formula: string): readonly RangeReference[] {
  return partsOf(formula).flatMap(({ address, sheet }): RangeReference[] =>
    address === undefined ? [] : [{ sheet, address: address.replaceAll("$", "") }],
  );
}

/**
 * Whether a formula has a range of which a corner is found when it is calculated, by a name or a function:
 * "D7:INDEX(L:L,7)"; or which names its sheet twice. Columns of a table, "[[a]:[b]]", are none.
 */
export function hasFoundCorner(formula: string): boolean {
  const parts = partsOf(formula);
  return parts.some(({ text }, at) => text === ":" && !parts[at - 1]?.text.startsWith("["));
}

/** A formula without the texts that say where a HYPERLINK leads: it shows nothing of what is there. */
export function withoutLinks(formula: string): string {
  const tokens = tokensOf(formula);
  const isLink = ({ kind }: FormulaToken, at: number) =>
    kind === "text" &&
    tokens[at - 1]?.text === "(" &&
    tokens[at - 2]?.text.toUpperCase() === "HYPERLINK";
  return textOf(tokens.filter((token, at) => !isLink(token, at)));
}

/**
 * A formula after it and all it refers to on its own sheet moved together, with dollar signs or
 * without; references to other sheets stay. What would leave the sheet becomes #REF!.
 */
export function moveFormula(formula: string, shift: Shift): string {
  if (!formula.startsWith("=") || (shift.rows === 0 && shift.columns === 0)) return formula;
  return partsOf(formula)
    .map(({ text, address, sheet }) =>
      address === undefined || sheet !== undefined ? text : moveReference(address, shift),
    )
    .join("");
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
