import type { Book, SheetOfBook } from "../workbook/book";
import { ExcelType, method, property } from "../wire/excelType";
import { protect, unprotect } from "../workbook/protection";

/** The protection of a worksheet. */
export const worksheetProtectionType: ExcelType<SheetOfBook> = new ExcelType<SheetOfBook>(
  "WorksheetProtection",
  {
    members: {
      Protected: property(({ sheet }) => sheet.protection.isProtected),
      Options: property(({ sheet }) => sheet.protection.options),
      Protect: method(({ sheet }, args) => {
        protect(sheet.protection, args.optionalText(1), args.at(0));
      }),
      Unprotect: method(({ sheet }, args) => {
        unprotect(sheet.protection, args.optionalText(0));
      }),
    },
  },
);

/** The protection of the workbook's structure: its sheets, their names and order. */
export const workbookProtectionType: ExcelType<Book> = new ExcelType<Book>("WorkbookProtection", {
  members: {
    Protected: property((book) => book.protection.isProtected),
    Protect: method((book, args) => {
      protect(book.protection, args.optionalText(0), null);
    }),
    Unprotect: method((book, args) => {
      unprotect(book.protection, args.optionalText(0));
    }),
  },
});
