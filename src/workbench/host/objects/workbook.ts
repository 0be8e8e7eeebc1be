import type { Book } from "../book";
import { ExcelType, link, method, property } from "../excelType";
import { applicationType } from "./application";
import { rangeType } from "./range";
import { worksheetCollectionType } from "./worksheetCollection";

/** The workbook, where every batch starts. */
export const workbookType: ExcelType<Book> = new ExcelType<Book>("Workbook", {
  members: {
    Name: property((book) => book.workbook.getName()),
    Application: link((book) => applicationType.of(book)),
    Worksheets: link((book) => worksheetCollectionType.of(book)),
    GetSelectedRange: method((book) => rangeType.of({ book, ...book.selection })),
    GetActiveCell: method((book) => {
      const { sheet, area } = book.selection;
      return rangeType.of({ book, sheet, area: { ...area, rowCount: 1, columnCount: 1 } });
    }),
  },
});
