import { cellArea, WHOLE_SHEET } from "../base/area";
import type { SheetOfBook } from "../workbook/book";
import { markMentions } from "../workbook/sheetMentions";
import {
  type Arguments,
  calculatedMethod,
  type ExcelObject,
  ExcelType,
  link,
  method,
  property,
} from "../wire/excelType";
import { HostError } from "../base/hostError";
import { requireSheetName } from "../workbook/sheetName";
import { freezePanesType } from "./freezePanes";
import { pageBreaksType, pageLayoutType } from "./pageLayout";
import { worksheetProtectionType } from "./protection";
import { rangeType } from "./ranges/range";
import { rangeAt, requireRange, usedArea } from "../workbook/cells/rangeTarget";

function range(target: SheetOfBook, args: Arguments): ExcelObject {
  const address = args.optionalText(0);
  if (address === undefined || address === "")
    return rangeType.of({ ...target, area: WHOLE_SHEET });
  return rangeType.of(requireRange(target.book, target.sheet, address));
}

function rangeByIndexes(target: SheetOfBook, args: Arguments): ExcelObject {
  const area = {
    row: args.number(0),
    column: args.number(1),
    rowCount: args.number(2),
    columnCount: args.number(3),
  };
  return rangeType.of(rangeAt(target, area));
}

function used(target: SheetOfBook, args: Arguments): ExcelObject | null {
  const area = usedArea(target, { valuesOnly: args.at(0) === true });
  return area ? rangeType.of({ ...target, area }) : null;
}

function rename({ book, sheet }: SheetOfBook, value: unknown): void {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  if (value === sheet.name) return;
  book.requireUnprotected();
  requireSheetName(book, value, sheet);
  markMentions(book, sheet.name);
  sheet.facade.setName(value);
  markMentions(book, value);
}

function visibilityOf({ sheet }: SheetOfBook): string {
  if (!sheet.facade.isSheetHidden()) return "Visible";
  return sheet.isVeryHidden ? "VeryHidden" : "Hidden";
}

function writeVisibility({ book, sheet }: SheetOfBook, value: unknown): void {
  book.requireUnprotected();
  const isHidden = value === "Hidden" || value === "VeryHidden";
  if (!isHidden && value !== "Visible") throw new HostError("InvalidArgument");
  if (!isHidden) sheet.facade.showSheet();
  else if (!sheet.facade.isSheetHidden()) sheet.facade.hideSheet();
  sheet.isVeryHidden = value === "VeryHidden";
}

function showsGridlines({ sheet }: SheetOfBook): boolean {
  return !sheet.facade.hasHiddenGridLines();
}

function showGridlines({ sheet }: SheetOfBook, value: unknown): void {
  sheet.facade.setHiddenGridlines(value !== true);
}

function remove({ book, sheet }: SheetOfBook): void {
  book.requireUnprotected();
  const others = book.sheets.filter((other) => other !== sheet && !other.facade.isSheetHidden());
  // Excel keeps at least one visible sheet, and those that only code can show.
  if (others.length === 0 || sheet.isVeryHidden) throw new HostError("InvalidOperation");
  book.workbook.deleteSheet(sheet.facade);
}

/** A worksheet. */
export const worksheetType: ExcelType<SheetOfBook> = new ExcelType<SheetOfBook>("Worksheet", {
  id: ({ sheet }) => sheet.id,
  members: {
    Id: property(({ sheet }) => sheet.id),
    Name: property(({ sheet }) => sheet.name, rename),
    Position: property(
      ({ sheet }) => sheet.facade.getIndex(),
      ({ book, sheet }, value) => {
        if (typeof value !== "number") throw new HostError("InvalidArgument");
        book.workbook.moveSheet(sheet.facade, value);
      },
    ),
    Visibility: property(visibilityOf, writeVisibility),
    ShowGridlines: property(showsGridlines, showGridlines),
    // The client reads ShowGridlines and writes Gridlines.
    Gridlines: { kind: "property", write: showGridlines },
    TabColor: property(
      ({ sheet }) => (sheet.facade.isSheetHidden() ? null : (sheet.facade.getTabColor() ?? "")),
      ({ sheet }, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument");
        sheet.facade.setTabColor(value);
      },
    ),
    FreezePanes: link((target) => freezePanesType.of(target)),
    PageLayout: link((target) => pageLayoutType.of(target)),
    HorizontalPageBreaks: link((target) => pageBreaksType.of(target)),
    Protection: link((target) => worksheetProtectionType.of(target)),
    GetRange: method(range),
    GetRangeByIndexes: method(rangeByIndexes),
    GetCell: method((target, args) =>
      rangeType.of(rangeAt(target, cellArea(args.number(0), args.number(1)))),
    ),
    GetUsedRange: calculatedMethod(
      (target, args) => used(target, args) ?? rangeType.of({ ...target, area: cellArea(0, 0) }),
    ),
    GetUsedRangeOrNullObject: calculatedMethod(used),
    Activate: method(({ book, sheet }) => {
      book.workbook.setActiveSheet(sheet.facade);
    }),
    Delete: method(remove),
    Calculate: method(({ book }, args) => {
      if (args.at(0) === true) book.calculation.markAll();
    }),
  },
});

rangeType.define({
  Worksheet: link(({ book, sheet }) => worksheetType.of({ book, sheet })),
});
