import { type Area, cellArea, intersect, unite, WHOLE_SHEET } from "../../base/area";
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
import { boxOf } from "../../workbook/geometry";
import { HostError, required } from "../../base/hostError";
import { spillAreas } from "../../workbook/cells/spills";
import {
  addressOf,
  rangeAt,
  type RangeTarget,
  readUniform,
  requireRange,
  usedArea,
} from "../../workbook/cells/rangeTarget";
import { clearRange } from "./clearRange";
import { CONTENTS } from "./rangeContents";
import { rangeFormatType } from "./rangeFormat";

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
    ...CONTENTS,
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
    Clear: method(clearRange),
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
