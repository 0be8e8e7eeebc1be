import { type Area, WHOLE_SHEET } from "../base/area";
import type { SheetOfBook } from "../workbook/book";
import { HostError } from "../base/hostError";
import { type ExcelObject, ExcelType, method } from "../wire/excelType";
import { rangeType } from "./ranges/range";
import { requireRange } from "../workbook/cells/rangeTarget";

/** Freezing a sheet that is not in front brings it there (office-js issue 3148), or fails (2196). */
function freeze({ book, sheet }: SheetOfBook, rows: number, columns: number): void {
  sheet.requireUnprotected();
  if (book.activeSheet !== sheet) {
    if (book.refusals.freezesOnlyInFront) throw new HostError("GeneralException");
    book.workbook.setActiveSheet(sheet.facade);
  }
  sheet.facade.setFreeze({
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}

function areaArgument(target: SheetOfBook, value: unknown): Area {
  return typeof value === "string"
    ? requireRange(target.book, target.sheet, value).area
    : rangeType.require(value).area;
}

function freezeAt(target: SheetOfBook, value: unknown): void {
  const { row, column, rowCount, columnCount } = areaArgument(target, value);
  const rows = rowCount === WHOLE_SHEET.rowCount ? 0 : row + rowCount;
  const columns = columnCount === WHOLE_SHEET.columnCount ? 0 : column + columnCount;
  freeze(target, rows, columns);
}

function frozenArea({ sheet }: Pick<SheetOfBook, "sheet">): Area | undefined {
  const { ySplit: rows, xSplit: columns } = sheet.facade.getFreeze();
  if (rows === 0 && columns === 0) return undefined;
  return {
    row: 0,
    column: 0,
    rowCount: rows === 0 ? WHOLE_SHEET.rowCount : rows,
    columnCount: columns === 0 ? WHOLE_SHEET.columnCount : columns,
  };
}

function location(target: SheetOfBook): ExcelObject | null {
  const area = frozenArea(target);
  return area ? rangeType.of({ ...target, area }) : null;
}

/** The frozen rows and columns of a worksheet. */
export const freezePanesType: ExcelType<SheetOfBook> = new ExcelType<SheetOfBook>(
  "WorksheetFreezePanes",
  {
    members: {
      FreezeAt: method((target, args) => {
        freezeAt(target, args.at(0));
      }),
      FreezeRows: method((target, args) => {
        freeze(target, args.numberOr(0, 1), 0);
      }),
      FreezeColumns: method((target, args) => {
        freeze(target, 0, args.numberOr(0, 1));
      }),
      GetLocation: method((target) => location(target)),
      GetLocationOrNullObject: method((target) => location(target)),
      Unfreeze: method((target) => {
        freeze(target, 0, 0);
      }),
    },
  },
);
