import type { Area } from "../../base/area";
import type { Book } from "../book";
import { CellReader } from "../cells/cells";
import { type Chart, type ChartSeries, type ChartSource, newSeries } from "../chart";
import { isErrorName } from "../cells/entry";
import type { CellValue } from "../../functions/functionAnswer";
import type { Sheet } from "../sheet";

/** The cells of a source in reading order; none when its sheet is gone. */
function cellsOf(book: Book, source: ChartSource | undefined): readonly CellValue[] {
  const sheet = source && book.sheetWithId(source.sheetId);
  if (!source || !sheet) return [];
  const reader = new CellReader(book, sheet);
  const { row, column, rowCount, columnCount } = source.area;
  const cells: CellValue[] = [];
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) cells.push(reader.value(r, c));
  }
  return cells;
}

/** The values of a series; null where a cell holds no number. */
export function valuesOf(book: Book, { values }: ChartSeries): readonly (number | null)[] {
  return cellsOf(book, values).map((value) => (typeof value === "number" ? value : null));
}

/** The categories of a series as its cells show them, 1, 2, 3 … where it has none. */
export function categoriesOf(book: Book, series: ChartSeries): readonly (string | number)[] {
  const { categories } = series;
  const sheet = categories && book.sheetWithId(categories.sheetId);
  if (!categories || !sheet) return valuesOf(book, series).map((_, index) => index + 1);
  const reader = new CellReader(book, sheet);
  const { row, column, rowCount, columnCount } = categories.area;
  // Of several rows (or columns) of categories Excel shows the innermost first; the last one names the point.
  const isAcross = columnCount >= rowCount;
  return Array.from({ length: isAcross ? columnCount : rowCount }, (_, i) =>
    isAcross
      ? reader.text(row + rowCount - 1, column + i)
      : reader.text(row + i, column + columnCount - 1),
  );
}

/** The name of a series: its own, that of its cell, or Series1, Series2 … */
export function seriesName(book: Book, chart: Chart, series: ChartSeries): string {
  if (series.name !== undefined) return series.name;
  const named = cellsOf(book, series.nameSource).filter((value) => value !== null);
  return named.length > 0 ? named.join(" ") : `Series${chart.series.indexOf(series) + 1}`;
}

/** The number format of a series' first cell. */
export function seriesFormat(book: Book, { values }: ChartSeries): string | undefined {
  const sheet = values && book.sheetWithId(values.sheetId);
  if (!values || !sheet) return undefined;
  return new CellReader(book, sheet).numberFormat(values.area.row, values.area.column);
}

function isLabel(value: CellValue): boolean {
  return value === null || (typeof value === "string" && !isErrorName(value));
}

function every(area: Area, of: (row: number, column: number) => boolean): boolean {
  for (let r = area.row; r < area.row + area.rowCount; r++) {
    for (let c = area.column; c < area.column + area.columnCount; c++) if (!of(r, c)) return false;
  }
  return true;
}

/** A line of cells next to others, across or down. */
function lineAt(area: Area, index: number, isAcross: boolean): Area {
  return isAcross
    ? { ...area, row: area.row + index, rowCount: 1 }
    : { ...area, column: area.column + index, columnCount: 1 };
}

/**
 * Splits a range into series as Excel does: a first row and column without numbers are the names
 * and categories, and the longer side runs along the categories unless the caller chooses.
 */
export function splitIntoSeries(
  { book, sheet }: { book: Book; sheet: Sheet },
  area: Area,
  seriesBy: string,
): ChartSeries[] {
  const reader = new CellReader(book, sheet);
  const isText = (row: number, column: number): boolean => isLabel(reader.value(row, column));
  const hasTop = area.rowCount > 1 && every({ ...area, rowCount: 1 }, isText);
  const hasLeft = area.columnCount > 1 && every({ ...area, columnCount: 1 }, isText);
  const top = hasTop ? 1 : 0;
  const left = hasLeft ? 1 : 0;
  const body = {
    row: area.row + top,
    column: area.column + left,
    rowCount: area.rowCount - top,
    columnCount: area.columnCount - left,
  };
  const byRows =
    seriesBy === "Rows" || (seriesBy !== "Columns" && body.columnCount > body.rowCount);
  const source = (part: Area): ChartSource => ({ sheetId: sheet.id, area: part });
  const header = { ...body, row: area.row, rowCount: 1 };
  const labels = { ...body, column: area.column, columnCount: 1 };
  const [hasNames, names, hasCategories, categories] = byRows
    ? [hasLeft, labels, hasTop, header]
    : [hasTop, header, hasLeft, labels];
  return Array.from({ length: byRows ? body.rowCount : body.columnCount }, (_, index) => ({
    ...newSeries(),
    values: source(lineAt(body, index, byRows)),
    nameSource: hasNames ? source(lineAt(names, index, byRows)) : undefined,
    categories: hasCategories ? source(categories) : undefined,
  }));
}
