import { cellArea } from "../../base/area";
import { HostError } from "../../base/hostError";
import type { PlainStyle } from "../../base/univer";
import type { CellValue } from "../../functions/functionAnswer";
import { calculated, type Members, property } from "../../wire/excelType";
import { jsonEntry, readJson } from "../../workbook/cells/cellJson";
import type { ByCell } from "../../workbook/cells/cellStyles";
import {
  GENERAL,
  type Matrix,
  toMatrix,
  valueTypeOf,
  writeEntries,
} from "../../workbook/cells/cells";
import { type RangeTarget, readCells } from "../../workbook/cells/rangeTarget";
import { LINK_LOOK } from "./styleReaders";

function readEntry(value: unknown): CellValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw new HostError("InvalidArgument");
}

/** What arrives of an array where a filter hides rows: its first row, in every row that is seen. */
function asArrived({ book, sheet, area }: RangeTarget, value: unknown): Matrix<unknown> {
  const matrix = toMatrix(value, area);
  if (!book.refusals.filtersRows || area.rowCount === 1) return matrix;
  const data = sheet.facade.getSheet();
  const isSeen = matrix.map((_, row) => data.getRowVisible(area.row + row));
  if (isSeen.every(Boolean)) return matrix;
  return matrix.map((row, at) => (isSeen[at] ? (matrix[0] ?? row) : row.map(() => undefined)));
}

function writeContents(target: RangeTarget, value: unknown): void {
  target.sheet.requireUnprotected();
  const entries = asArrived(target, value).map((row) => row.map(readEntry));
  writeEntries(target, target.area, entries);
  if (target.book.refusals.stylesLinks) styleLinks(target, entries);
}

function styleLinks(target: RangeTarget, entries: Matrix<CellValue | undefined>): void {
  entries.forEach((row, down) => {
    row.forEach((content, across) => {
      if (!String(content).startsWith("=HYPERLINK(")) return;
      const area = cellArea(target.area.row + down, target.area.column + across);
      target.book.setStyle(target.sheet, area, LINK_LOOK);
    });
  });
}

function writeJson(target: RangeTarget, value: unknown): void {
  target.sheet.requireUnprotected();
  const entries = asArrived(target, value).map((row) =>
    row.map((cell) => (cell === undefined ? undefined : jsonEntry(cell))),
  );
  writeEntries(target, target.area, entries);
}

function writeNumberFormats(target: RangeTarget, value: unknown): void {
  target.sheet.requireUnprotected();
  const formats: Matrix<unknown> = asArrived(target, value);
  target.sheet.makeRoomFor(target.area);
  const cells: ByCell<PlainStyle> = {};
  const styles = new Map<string, PlainStyle>();
  formats.forEach((row, r) => {
    row.forEach((format, c) => {
      if (format === null || format === undefined) return;
      if (typeof format !== "string") throw new HostError("InvalidArgument");
      const style = styles.get(format) ?? { n: { pattern: format || GENERAL } };
      styles.set(format, style);
      (cells[target.area.row + r] ??= {})[target.area.column + c] = style;
    });
  });
  target.book.setFormats(target.sheet, cells);
}

/** What stands in the cells of a range, and how its numbers are formatted. */
export const CONTENTS: Members<RangeTarget> = {
  Values: calculated(
    (target) => readCells(target, (reader, row, column) => reader.value(row, column) ?? ""),
    writeContents,
  ),
  ValuesAsJson: calculated(
    (target) => readCells(target, (reader, row, column) => readJson(reader, row, column)),
    writeJson,
  ),
  Formulas: calculated(
    (target) =>
      readCells(
        target,
        (reader, row, column) => reader.formula(row, column) ?? reader.value(row, column) ?? "",
      ),
    writeContents,
  ),
  Text: calculated((target) =>
    readCells(target, (reader, row, column) => reader.text(row, column)),
  ),
  ValueTypes: calculated((target) =>
    readCells(target, (reader, row, column) => valueTypeOf(reader.value(row, column))),
  ),
  NumberFormat: property(
    (target) => readCells(target, (reader, row, column) => reader.numberFormat(row, column)),
    writeNumberFormats,
  ),
};
