import type { Book, SheetOfBook } from "../workbook/book";
import { type Arguments, type ExcelObject, ExcelType, method } from "../wire/excelType";
import { required } from "../base/hostError";
import type { Sheet } from "../workbook/sheet";
import { freeSheetName, requireSheetName } from "../workbook/sheetName";
import { worksheetType } from "./worksheet";

function find(book: Book, args: Arguments): ExcelObject | null {
  const sheet = book.findSheet(args.text(0));
  return sheet ? worksheetType.of({ book, sheet }) : null;
}

function add(book: Book, args: Arguments): ExcelObject {
  book.requireUnprotected();
  const name = args.optionalText(0) ?? freeSheetName(book);
  requireSheetName(book, name);
  return worksheetType.of({ book, sheet: book.addSheet(name) });
}

function counted(book: Book, args: Arguments): readonly Sheet[] {
  const onlyVisible = args.at(0) === true;
  return book.sheets.filter((sheet) => !onlyVisible || !sheet.facade.isSheetHidden());
}

function at(book: Book, args: Arguments, index: number): ExcelObject {
  const sheet = required(counted(book, args).at(index));
  return worksheetType.of({ book, sheet });
}

function next({ book, sheet }: SheetOfBook, args: Arguments): ExcelObject | null {
  const place = book.sheets.indexOf(sheet);
  const found = counted(book, args).find((other) => book.sheets.indexOf(other) > place);
  return found ? worksheetType.of({ book, sheet: found }) : null;
}

worksheetType.define({ GetNextOrNullObject: method(next) });

/** The sheets of the workbook. */
export const worksheetCollectionType: ExcelType<Book> = new ExcelType<Book>("WorksheetCollection", {
  items: (book) => book.sheets.map((sheet) => worksheetType.of({ book, sheet })),
  members: {
    Add: method(add),
    GetActiveWorksheet: method((book) => worksheetType.of({ book, sheet: book.activeSheet })),
    GetCount: method((book, args) => counted(book, args).length),
    GetFirst: method((book, args) => at(book, args, 0)),
    GetLast: method((book, args) => at(book, args, -1)),
    GetItem: method((book, args) => required(find(book, args), args.text(0))),
    GetItemOrNullObject: method(find),
  },
});
