import { cellArea } from "../base/area";
import type { Book } from "../workbook/book";
import type { Settings } from "../workbook/chart";
import { ExcelType, link, method, property } from "../wire/excelType";
import { applicationType } from "./application";
import "./ranges/borders";
import "./charts/chartCollection";
import { customXmlPartCollectionType } from "./customXmlParts";
import { namedItemCollectionType } from "./names";
import { notesOf } from "./notes";
import { workbookProtectionType } from "./protection";
import "./ranges/cellProperties";
import "./ranges/cellMarks";
import "./ranges/conditionalFormats";
import { rangeType } from "./ranges/range";
import "./ranges/rangeShape";
import "./ranges/rangeSpecial";
import "./shapes";
import { settingCollectionType } from "./settings";
import { stored } from "./stored";
import { worksheetCollectionType } from "./worksheetCollection";

const documentPropertiesType: ExcelType<Settings> = new ExcelType<Settings>("DocumentProperties", {
  members: stored<Settings>((settings) => settings, {
    Author: "",
    Category: "",
    Comments: "",
    Company: "",
    Keywords: "",
    Manager: "",
    Subject: "",
    Title: "",
  }),
});

/** The workbook, where every batch starts. */
export const workbookType: ExcelType<Book> = new ExcelType<Book>("Workbook", {
  members: {
    Name: property((book) => book.workbook.getName()),
    Use1904DateSystem: property((book) => book.use1904DateSystem),
    Application: link((book) => applicationType.of(book)),
    Worksheets: link((book) => worksheetCollectionType.of(book)),
    Names: link((book) => namedItemCollectionType.of({ book, sheet: undefined })),
    Settings: link((book) => settingCollectionType.of(book)),
    CustomXmlParts: link((book) => customXmlPartCollectionType.of(book)),
    Protection: link((book) => workbookProtectionType.of(book)),
    Properties: link((book) => documentPropertiesType.of(book.properties)),
    Notes: link((book) => notesOf({ book, sheet: undefined, kind: "note" })),
    Comments: link((book) => notesOf({ book, sheet: undefined, kind: "comment" })),
    GetSelectedRange: method((book) => rangeType.of({ book, ...book.selection })),
    GetActiveCell: method((book) => {
      const { sheet, area } = book.selection;
      return rangeType.of({ book, sheet, area: cellArea(area.row, area.column) });
    }),
  },
});
