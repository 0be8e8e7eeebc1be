import { type Area, cellArea, intersect, unite, WHOLE_SHEET } from "../../base/area";
import {
  GENERAL,
  type Matrix,
  mapArea,
  toMatrix,
  valueTypeOf,
  writeEntries,
} from "../../workbook/cells/cells";
import {
  type Arguments,
  calculated,
  calculatedMethod,
  type ExcelObject,
  ExcelType,
  link,
  method,
  property,
} from "../../wire/excelType";
import type { CellValue } from "../../functions/functionAnswer";
import { jsonEntry, readJson } from "../../workbook/cells/cellJson";
import { type MarkKind, setMark } from "../../workbook/cells/cellMarks";
import { clearConditionalFormats } from "../../workbook/cells/conditionalFormat";
import { boxOf } from "../../workbook/geometry";
import { HostError } from "../../base/hostError";
import { spillAreas } from "../../workbook/cells/spills";
import type { ICellData } from "../../base/univer";
import {
  addressOf,
  rangeAt,
  type RangeTarget,
  readCells,
  readUniform,
  requireRange,
  usedArea,
} from "../../workbook/cells/rangeTarget";
import { rangeFormatType } from "./rangeFormat";

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
      target.book.setStyle(target.sheet, area, { ul: { s: 1 }, cl: { rgb: "#0563C1" } });
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
  const cells: Record<number, Record<number, ICellData>> = {};
  formats.forEach((row, r) => {
    row.forEach((format, c) => {
      if (format === null || format === undefined) return;
      if (typeof format !== "string") throw new HostError("InvalidArgument");
      const columns = (cells[target.area.row + r] ??= {});
      columns[target.area.column + c] = { s: { n: { pattern: format || GENERAL } } };
    });
  });
  target.book.setFormats(target.sheet, cells);
}

function offset({ area }: RangeTarget, args: Arguments): Area {
  return { ...area, row: area.row + args.number(0), column: area.column + args.number(1) };
}

function cellOf(target: RangeTarget, args: Arguments): ExcelObject {
  const { row, column } = target.area;
  const cell = cellArea(row + args.number(0), column + args.number(1));
  return rangeType.of(rangeAt(target, cell));
}

function lastCell({ row, column, rowCount, columnCount }: Area): Area {
  return cellArea(row + rowCount - 1, column + columnCount - 1);
}

function resized({ area }: RangeTarget, args: Arguments): Area {
  return {
    ...area,
    rowCount: area.rowCount + args.numberOr(0, 0),
    columnCount: area.columnCount + args.numberOr(1, 0),
  };
}

function entireRow({ area }: RangeTarget): Area {
  return { ...area, column: 0, columnCount: WHOLE_SHEET.columnCount };
}

function entireColumn({ area }: RangeTarget): Area {
  return { ...area, row: 0, rowCount: WHOLE_SHEET.rowCount };
}

function used(target: RangeTarget, args: Arguments): ExcelObject | null {
  const valuesOnly = args.at(0) === true;
  const area = usedArea(target, { valuesOnly, within: target.area });
  return area ? rangeType.of({ ...target, area }) : null;
}

function intersection(target: RangeTarget, args: Arguments): ExcelObject | null {
  const other = rangeArgument(target, args.at(0));
  const area = other.sheet === target.sheet ? intersect(target.area, other.area) : undefined;
  return area ? rangeType.of({ ...target, area }) : null;
}

function rangeArgument(target: RangeTarget, value: unknown): RangeTarget {
  if (typeof value !== "string") return rangeType.require(value);
  return requireRange(target.book, target.sheet, value);
}

function spilling(target: RangeTarget): ExcelObject | null {
  const { row, column } = target.area;
  const area = spillAreas(target.book, target.sheet).find(
    (a) => a.row === row && a.column === column,
  );
  return area ? rangeType.of({ ...target, area }) : null;
}

/** The cell whose formula fills this one; null where the cell is filled by none, or by its own. */
function spillParent(target: RangeTarget): ExcelObject | null {
  const { row, column, rowCount, columnCount } = target.area;
  if (rowCount > 1 || columnCount > 1) throw new HostError("InvalidArgument");
  const area = spillAreas(target.book, target.sheet).find((a) => intersect(a, target.area));
  if (!area || (area.row === row && area.column === column)) return null;
  return rangeType.of({ ...target, area: cellArea(area.row, area.column) });
}

function required(found: ExcelObject | null): ExcelObject {
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** What each way to clear takes of the marks of cells. */
const CLEARED: Readonly<Record<string, readonly MarkKind[]>> = {
  All: ["protection", "validation", "hyperlink"],
  Formats: ["protection"],
  Hyperlinks: ["hyperlink"],
  RemoveHyperlinks: ["hyperlink"],
};

function clearMarks({ sheet, area }: RangeTarget, applyTo: string): void {
  for (const kind of CLEARED[applyTo] ?? []) setMark(sheet.marks, kind, { area, value: undefined });
  if (applyTo === "All" || applyTo === "Formats")
    clearConditionalFormats(sheet.conditionalFormats, area);
}

function clear(target: RangeTarget, args: Arguments): void {
  target.sheet.requireUnprotected();
  const applyTo = args.optionalText(0) ?? "All";
  clearMarks(target, applyTo);
  const filled = usedArea(target, { valuesOnly: false, within: target.area });
  if (!filled) return;
  if (applyTo === "All" || applyTo === "Contents") {
    writeEntries(
      target,
      filled,
      mapArea(filled, () => ""),
    );
  }
  if (applyTo === "All" || applyTo === "Formats") target.book.clearFormats(target.sheet, filled);
}

/** Cells: their values, formulas and formats. */
export const rangeType: ExcelType<RangeTarget> = new ExcelType<RangeTarget>("Range", {
  members: {
    Address: property(addressOf),
    AddressLocal: property(addressOf),
    CellCount: property(({ area }) => {
      const count = area.rowCount * area.columnCount;
      return count > 2 ** 31 - 1 ? -1 : count;
    }),
    RowIndex: property(({ area }) => area.row),
    ColumnIndex: property(({ area }) => area.column),
    RowCount: property(({ area }) => area.rowCount),
    ColumnCount: property(({ area }) => area.columnCount),
    Left: property(({ sheet, area }) => boxOf(sheet, area).left),
    Top: property(({ sheet, area }) => boxOf(sheet, area).top),
    Width: property(({ sheet, area }) => boxOf(sheet, area).width),
    Height: property(({ sheet, area }) => boxOf(sheet, area).height),
    IsEntireColumn: property(({ area }) => area.rowCount === WHOLE_SHEET.rowCount),
    IsEntireRow: property(({ area }) => area.columnCount === WHOLE_SHEET.columnCount),
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
    HasSpill: calculated((target) => {
      const spills = spillAreas(target.book, target.sheet);
      if (spills.length === 0) return false;
      return readUniform(target, (_reader, row, column) =>
        spills.some((area) => intersect(area, cellArea(row, column)) !== undefined),
      );
    }),
    Format: link((target) => rangeFormatType.of(target)),
    GetCell: method(cellOf),
    GetOffsetRange: method((target, args) => rangeType.of(rangeAt(target, offset(target, args)))),
    GetResizedRange: method((target, args) => rangeType.of(rangeAt(target, resized(target, args)))),
    GetAbsoluteResizedRange: method((target, args) =>
      rangeType.of(
        rangeAt(target, { ...target.area, rowCount: args.number(0), columnCount: args.number(1) }),
      ),
    ),
    GetEntireRow: method((target) => rangeType.of({ ...target, area: entireRow(target) })),
    GetEntireColumn: method((target) => rangeType.of({ ...target, area: entireColumn(target) })),
    GetRow: method((target, args) =>
      rangeType.of(
        rangeAt(target, { ...target.area, row: target.area.row + args.number(0), rowCount: 1 }),
      ),
    ),
    GetColumn: method((target, args) =>
      rangeType.of(
        rangeAt(target, {
          ...target.area,
          column: target.area.column + args.number(0),
          columnCount: 1,
        }),
      ),
    ),
    GetLastCell: method((target) => rangeType.of({ ...target, area: lastCell(target.area) })),
    GetLastRow: method((target) =>
      rangeType.of({
        ...target,
        area: { ...target.area, row: lastCell(target.area).row, rowCount: 1 },
      }),
    ),
    GetLastColumn: method((target) =>
      rangeType.of({
        ...target,
        area: { ...target.area, column: lastCell(target.area).column, columnCount: 1 },
      }),
    ),
    GetUsedRange: calculatedMethod((target, args) => required(used(target, args))),
    GetUsedRangeOrNullObject: calculatedMethod(used),
    GetIntersection: method((target, args) => required(intersection(target, args))),
    GetIntersectionOrNullObject: method(intersection),
    GetBoundingRect: method((target, args) =>
      rangeType.of({ ...target, area: unite(target.area, rangeArgument(target, args.at(0)).area) }),
    ),
    GetSpillingToRange: calculatedMethod((target) => required(spilling(target))),
    GetSpillingToRangeOrNullObject: calculatedMethod(spilling),
    GetSpillParent: calculatedMethod((target) => required(spillParent(target))),
    GetSpillParentOrNullObject: calculatedMethod(spillParent),
    Clear: method(clear),
    Select: method(({ book, sheet, area }) => {
      book.select(sheet, area);
    }),
    Calculate: method(({ book, sheet, area }) => {
      book.calculation.mark([book.rangeOf(sheet, area)]);
    }),
    Untrack: method(() => undefined),
    // The client sends it before it writes a large array in slices.
    _ValidateArraySize: method(({ area }, args) => {
      if (args.number(0) === area.rowCount && args.number(1) === area.columnCount) return undefined;
      throw new HostError("InvalidArgument", "The array does not have the size of the range");
    }),
  },
});
