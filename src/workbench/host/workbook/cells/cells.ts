import { type Area, cellArea, isInside } from "../../base/area";
import type { Book, SheetOfBook } from "../book";
import { type Entry, isErrorName, parseEntry } from "./entry";
import { type CellValue, readRichValue, type RichCell } from "../../functions/functionAnswer";
import { isRecord } from "../../base/record";
import { HostError } from "../../base/hostError";
import type { Sheet } from "../sheet";
import { isSingleCall } from "../../functions/singleCall";
import { spillAreas, spilledCells } from "./spills";
import {
  type ICellData,
  type Nullable,
  type PlainStyle,
  toPlainStyle,
  type Univer,
} from "../../base/univer";

/** Excel's name for cells without a number format of their own. */
export const GENERAL = "General";

type Row<T> = readonly T[];

/** A value for each cell of an area, row by row. */
export type Matrix<T> = readonly Row<T>[];

/** Calls back for every cell of an area and gathers the results row by row. */
export function mapArea<T>(area: Area, of: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_r, row) =>
    Array.from({ length: area.columnCount }, (_c, column) =>
      of(area.row + row, area.column + column),
    ),
  );
}

/** Reads one sheet's cells; made anew for each question, since Univer replaces what it holds. */
export class CellReader {
  private readonly matrix;
  private readonly spilled: Record<number, Record<number, Nullable<ICellData>>>;
  private readonly styles;
  private spills: readonly Area[] | undefined;

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    this.matrix = sheet.facade.getSheet().getCellMatrix();
    this.spilled = spilledCells(book, sheet);
    this.styles = book.workbook.getWorkbook().getStyles();
  }

  /** The plain value; null for an empty cell. */
  value(row: number, column: number): CellValue {
    return this.read(this.content(row, column));
  }

  /** The value in the cell itself; null where it only receives a spill. */
  ownValue(row: number, column: number): CellValue {
    return this.read(this.matrix.getValue(row, column));
  }

  /** The formula with its equals sign; undefined for a value or a cell that only receives a spill. */
  formula(row: number, column: number): string | undefined {
    const cell = this.matrix.getValue(row, column);
    if (cell?.f) return cell.f;
    if (!cell?.si) return undefined;
    const { formulas, unitId } = this.book;
    return formulas.getFormulaStringByCell(row, column, this.sheet.id, unitId) ?? undefined;
  }

  /** The cell's own style, resolved from Univer's table of styles. */
  style(row: number, column: number): PlainStyle | undefined {
    const given = this.matrix.getValue(row, column)?.s;
    const style = typeof given === "string" ? this.styles.get(given) : given;
    return style ? toPlainStyle(style) : undefined;
  }

  /** The cell's own number format. */
  numberFormat(row: number, column: number): string {
    return this.style(row, column)?.n?.pattern ?? GENERAL;
  }

  /** What the cell shows. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === null) return "";
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    const own = this.numberFormat(row, column);
    const pattern = own === GENERAL ? (this.rich(row, column)?.numberFormat ?? own) : own;
    const { numfmt } = this.book.univer;
    const shown = typeof value === "number" ? value + daysLater(this.book, pattern) : value;
    return numfmt.format(pattern, shown, { throws: false });
  }

  /** The custom function's answer that the cell shows, or the data type that was written; undefined for other cells. */
  rich(row: number, column: number): RichCell | undefined {
    const written = this.writtenType(row, column);
    if (written) return readRichValue(written);
    this.spills ??= spillAreas(this.book, this.sheet);
    const origin = this.spills.find((area) => isInside(cellArea(row, column), area)) ?? {
      row,
      column,
    };
    const place = { sheetId: this.sheet.id, row: origin.row, column: origin.column };
    const { functions, namespace } = this.book;
    const formula = this.formula(origin.row, origin.column) ?? "";
    return isSingleCall(formula, namespace)
      ? functions.shownAt(place)[row - origin.row]?.[column - origin.column]
      : functions
          .answersAt(place)
          .map(({ rows }) => rows[0]?.[0])
          .find((cell) => cell?.error !== undefined);
  }

  /** The value with its properties that was written into the cell. */
  writtenType(row: number, column: number): Readonly<Record<string, unknown>> | undefined {
    const custom: unknown = this.matrix.getValue(row, column)?.custom;
    const written = isRecord(custom) ? custom[WRITTEN_TYPE] : undefined;
    return isRecord(written) ? written : undefined;
  }

  /** True when neither a value, nor a formula, nor a spill is in the cell. */
  isEmpty(row: number, column: number): boolean {
    return this.value(row, column) === null && this.formula(row, column) === undefined;
  }

  /** True when nothing is in the cell itself, though a spill may show there. */
  holdsNothing(row: number, column: number): boolean {
    const cell = this.matrix.getValue(row, column);
    if (!cell) return true;
    return (
      !isFormula(cell) && [cell.v, cell.p, cell.custom].every((part) => (part ?? null) === null)
    );
  }

  private read(cell: Nullable<ICellData>): CellValue {
    const value = cell?.v ?? null;
    if (cell?.t === this.book.univer.CellValueType.BOOLEAN) {
      return value === 1 || value === true || value === "1";
    }
    return value;
  }

  private content(row: number, column: number): Nullable<ICellData> {
    const own = this.matrix.getValue(row, column);
    const isOwn = own && (isFormula(own) || (own.v ?? null) !== null);
    return isOwn ? own : (this.spilled[row]?.[column] ?? own);
  }
}

/** How many days before the number of a date from 1900 the workbook's own is. */
function daysLater({ use1904DateSystem, univer: { numfmt } }: Book, pattern: string): number {
  return use1904DateSystem && numfmt.isDateFormat(pattern) ? 1462 : 0;
}

/** A typed entry as the workbook counts its days. */
function asCounted(entry: Entry, book: Book): Entry {
  if (entry.kind === "formula" || typeof entry.value !== "number") return entry;
  return { ...entry, value: entry.value - daysLater(book, entry.numberFormat ?? GENERAL) };
}

/** True when Univer's cell holds a formula, its own or one that it shares with others. */
export function isFormula(cell: ICellData): boolean {
  return Boolean(cell.f) || Boolean(cell.si);
}

/** Excel's name for the kind of a value. */
export function valueTypeOf(value: CellValue): string {
  if (value === null) return "Empty";
  if (isErrorName(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** Where Univer's cell keeps a value with properties that was written. */
const WRITTEN_TYPE = "dataType";

/** A value with properties as Univer's cell keeps it; null takes it away. */
export function customOf(written: Readonly<Record<string, unknown>> | null): ICellData["custom"] {
  return written && { [WRITTEN_TYPE]: written };
}

function cellDataOf(entry: Entry, { CellValueType }: Univer): ICellData {
  if (entry.kind === "formula") {
    return { f: entry.formula, v: null, t: null, si: null, p: null, custom: null };
  }
  const { value, numberFormat } = entry;
  const style = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
  const empty = { f: null, si: null, p: null, custom: customOf(entry.dataType ?? null) };
  if (value === null) return { ...empty, v: null, t: null };
  if (typeof value === "number") return { ...empty, ...style, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") {
    return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return { ...empty, v: value, t: CellValueType.STRING };
}

function withoutDefaultFormat(entry: Entry, current: string): Entry {
  return entry.kind === "value" && entry.numberFormat !== undefined && current !== GENERAL
    ? { kind: "value", value: entry.value }
    : entry;
}

/**
 * Writes entries as if typed. `undefined` leaves a cell as it is, and so does nothing where nothing is.
 * The whole block is one edit in Univer, however many cells it has.
 */
export function writeEntries(
  { book, sheet }: SheetOfBook,
  area: Area,
  contents: Matrix<CellValue | Entry | undefined>,
): void {
  sheet.makeRoomFor(area);
  const reader = new CellReader(book, sheet);
  const { numfmt } = book.univer;
  const value: Record<number, Record<number, ICellData>> = {};
  contents.forEach((row, r) => {
    row.forEach((content, c) => {
      if (content === undefined) return;
      const at = { row: area.row + r, column: area.column + c };
      const current = reader.numberFormat(at.row, at.column);
      const entry =
        typeof content === "object" && content !== null
          ? content
          : asCounted(parseEntry(content, { numfmt, isTextCell: current === "@" }), book);
      const isErasing = entry.kind === "value" && entry.value === null;
      if (isErasing && reader.holdsNothing(at.row, at.column)) return;
      const cell = cellDataOf(withoutDefaultFormat(entry, current), book.univer);
      (value[at.row] ??= {})[at.column] = cell;
    });
  });
  if (Object.keys(value).length > 0) book.setCells(sheet, value);
  book.stats.cellsWritten += contents.reduce((sum, row) => sum + row.length, 0);
}

/** Brings a wire value to an area's shape: one value for all cells, or exactly one for each. */
export function toMatrix(value: unknown, area: Area): Matrix<unknown> {
  if (!Array.isArray(value)) return mapArea(area, () => value);
  const rows = value.filter((row): row is readonly unknown[] => Array.isArray(row));
  const fits =
    rows.length === value.length &&
    rows.length === area.rowCount &&
    rows.every((row) => row.length === area.columnCount);
  if (!fits) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows;
}
