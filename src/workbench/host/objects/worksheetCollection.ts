import type { Book } from "../book";
import { type Arguments, type ExcelObject, ExcelType, method } from "../excelType";
import { HostError } from "../hostError";
import { freeSheetName, requireSheetName } from "../sheetName";
import { worksheetType } from "./worksheet";

function visibleCount(book: Book, args: Arguments): number {
  const onlyVisible = args.at(0) === true;
  return book.sheets.filter((sheet) => !onlyVisible || !sheet.facade.isSheetHidden()).length;
}

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

function at(book: Book, index: number): ExcelObject {
  const sheet = book.sheets.filter((candidate) => !candidate.facade.isSheetHidden()).at(index);
  if (!sheet) throw new HostError("ItemNotFound");
  return worksheetType.of({ book, sheet });
}

/** The sheets of the workbook. */
export const worksheetCollectionType: ExcelType<Book> = new ExcelType<Book>("WorksheetCollection", {
  items: (book) => book.sheets.map((sheet) => worksheetType.of({ book, sheet })),
  members: {
    Add: method(add),
    GetActiveWorksheet: method((book) => worksheetType.of({ book, sheet: book.activeSheet })),
    GetCount: method(visibleCount),
    GetFirst: method((book) => at(book, 0)),
    GetLast: method((book) => at(book, -1)),
    GetItem: method((book, args) => {
      const found = find(book, args);
      if (!found) throw new HostError("ItemNotFound", args.text(0));
      return found;
    }),
    GetItemOrNullObject: method(find),
  },
});
