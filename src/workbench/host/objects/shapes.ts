import type { SheetOfBook } from "../workbook/book";
import { ExcelType, link, method } from "../wire/excelType";
import { worksheetType } from "./worksheet";

/** Shapes and pictures on a sheet: there are none, since nothing here draws any. */
const shapeCollectionType: ExcelType<SheetOfBook> = new ExcelType<SheetOfBook>("ShapeCollection", {
  items: () => [],
  members: { GetCount: method(() => 0) },
});

worksheetType.define({ Shapes: link((target) => shapeCollectionType.of(target)) });
