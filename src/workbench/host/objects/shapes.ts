import type { SheetOfBook } from "../workbook/book";
import { type ExcelObject, ExcelType, link, method, property } from "../wire/excelType";
import { worksheetType } from "./worksheet";

const shapeType: ExcelType<{ readonly name: string }> = new ExcelType<{ readonly name: string }>(
  "Shape",
  { members: { Name: property(({ name }) => name), Type: property(() => "Unsupported") } },
);

/** Nothing here draws a shape or a picture; charts are shapes where Excel is one that counts them so. */
function shapesOn({ book, sheet }: SheetOfBook): readonly ExcelObject[] {
  return book.refusals.countsCharts ? sheet.charts.map((chart) => shapeType.of(chart)) : [];
}

/** Shapes and pictures on a sheet. */
const shapeCollectionType: ExcelType<SheetOfBook> = new ExcelType<SheetOfBook>("ShapeCollection", {
  items: shapesOn,
  members: { GetCount: method((target) => shapesOn(target).length) },
});

worksheetType.define({ Shapes: link((target) => shapeCollectionType.of(target)) });
