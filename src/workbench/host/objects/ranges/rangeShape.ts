import { WHOLE_SHEET } from "../../base/area";
import { type Arguments, type ExcelObject, method, property } from "../../wire/excelType";
import { HostError } from "../../base/hostError";
import { rangeType } from "./range";
import type { RangeTarget } from "../../workbook/cells/rangeTarget";

type Way = "rows" | "columns";

// Whole rows and columns can move in one way only; Excel ignores what the caller chose.
function wayOf({ area }: RangeTarget, isDown: boolean): Way {
  if (area.columnCount === WHOLE_SHEET.columnCount) return "rows";
  if (area.rowCount === WHOLE_SHEET.rowCount) return "columns";
  return isDown ? "rows" : "columns";
}

function insert(target: RangeTarget, args: Arguments): ExcelObject {
  const { sheet, area, book } = target;
  sheet.requireUnprotected();
  const option = args.text(0);
  if (option !== "Down" && option !== "Right") throw new HostError("InvalidArgument", option);
  const way = wayOf(target, option === "Down");
  if (area.columnCount === WHOLE_SHEET.columnCount)
    sheet.facade.insertRows(area.row, area.rowCount);
  else if (area.rowCount === WHOLE_SHEET.rowCount) {
    sheet.facade.insertColumns(area.column, area.columnCount);
  } else {
    const { Dimension } = book.univer;
    const range = sheet.facade.getRange(book.rangeOf(sheet, area).range);
    range.insertCells(way === "rows" ? Dimension.ROWS : Dimension.COLUMNS);
  }
  book.calculation.markAll();
  return rangeType.of(target);
}

function remove(target: RangeTarget, args: Arguments): void {
  const { sheet, area, book } = target;
  sheet.requireUnprotected();
  const option = args.text(0);
  if (option !== "Up" && option !== "Left") throw new HostError("InvalidArgument", option);
  const way = wayOf(target, option === "Up");
  const inside = sheet.clip(area);
  if (area.columnCount === WHOLE_SHEET.columnCount)
    sheet.facade.deleteRows(area.row, inside.rowCount);
  else if (area.rowCount === WHOLE_SHEET.rowCount) {
    sheet.facade.deleteColumns(area.column, inside.columnCount);
  } else {
    const { Dimension } = book.univer;
    const range = sheet.facade.getRange(book.rangeOf(sheet, inside).range);
    range.deleteCells(way === "rows" ? Dimension.ROWS : Dimension.COLUMNS);
  }
  book.calculation.markAll();
}

/** Null where some are and others are not. */
function isHidden({ sheet, area }: RangeTarget, way: Way): boolean | null {
  const data = sheet.facade.getSheet();
  const { row, column, rowCount, columnCount } = sheet.clip(area);
  const hidden =
    way === "rows"
      ? Array.from({ length: rowCount }, (_, i) => !data.getRowVisible(row + i))
      : Array.from({ length: columnCount }, (_, i) => !data.getColVisible(column + i));
  return hidden.every(Boolean) ? true : hidden.some(Boolean) ? null : false;
}

function hide({ sheet, area }: RangeTarget, way: Way, hidden: boolean): void {
  sheet.requireUnprotected();
  const { row, column, rowCount, columnCount } = sheet.clip(area);
  if (way === "rows" && hidden) sheet.facade.hideRows(row, rowCount);
  else if (way === "rows") sheet.facade.showRows(row, rowCount);
  else if (hidden) sheet.facade.hideColumns(column, columnCount);
  else sheet.facade.showColumns(column, columnCount);
}

rangeType.define({
  RowHidden: property(
    (target) => isHidden(target, "rows"),
    (target, value) => {
      hide(target, "rows", value === true);
    },
  ),
  ColumnHidden: property(
    (target) => isHidden(target, "columns"),
    (target, value) => {
      hide(target, "columns", value === true);
    },
  ),
  Hidden: property(
    (target) => isHidden(target, "rows") === true || isHidden(target, "columns") === true,
  ),
  Insert: method(insert),
  Delete: method(remove),
});
