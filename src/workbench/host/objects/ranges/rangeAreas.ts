import type { Area } from "../../base/area";
import type { Book, SheetOfBook } from "../../workbook/book";
import { type ExcelObject, ExcelType, link, method, property } from "../../wire/excelType";
import { rangeType } from "./range";
import { addressOf, type RangeTarget } from "../../workbook/cells/rangeTarget";

/** Several areas of one sheet. */
export interface AreasTarget extends SheetOfBook {
  readonly areas: readonly Area[];
}

function rangesOf({ book, sheet, areas }: AreasTarget): readonly RangeTarget[] {
  return areas.map((area) => ({ book, sheet, area }));
}

function addressesOf(target: AreasTarget): string {
  return rangesOf(target).map(addressOf).join(",");
}

const rangeCollectionType: ExcelType<AreasTarget> = new ExcelType<AreasTarget>("RangeCollection", {
  items: (target) => rangesOf(target).map((range) => rangeType.of(range)),
  members: {
    GetCount: method(({ areas }) => areas.length),
    GetItemAt: method((target, args) => {
      const range = rangesOf(target)[args.number(0)];
      return range ? rangeType.of(range) : null;
    }),
  },
});

/** Cells in several rectangles of one sheet. */
export const rangeAreasType: ExcelType<AreasTarget> = new ExcelType<AreasTarget>("RangeAreas", {
  members: {
    Address: property(addressesOf),
    AreaCount: property(({ areas }) => areas.length),
    CellCount: property(({ areas }) =>
      areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0),
    ),
    Areas: link((target) => rangeCollectionType.of(target)),
  },
});

/** Cells in several sheets of a workbook. */
export interface BookAreasTarget {
  readonly book: Book;
  readonly ranges: readonly RangeTarget[];
}

function bySheet({ book, ranges }: BookAreasTarget): readonly AreasTarget[] {
  return [...new Set(ranges.map(({ sheet }) => sheet))].map((sheet) => ({
    book,
    sheet,
    areas: ranges.filter((range) => range.sheet === sheet).map(({ area }) => area),
  }));
}

const areasCollectionType: ExcelType<BookAreasTarget> = new ExcelType<BookAreasTarget>(
  "RangeAreasCollection",
  {
    items: (target): readonly ExcelObject[] =>
      bySheet(target).map((areas) => rangeAreasType.of(areas)),
    members: { GetCount: method((target) => bySheet(target).length) },
  },
);

const bookRangeCollectionType: ExcelType<BookAreasTarget> = new ExcelType<BookAreasTarget>(
  "RangeCollection",
  {
    items: ({ ranges }) => ranges.map((range) => rangeType.of(range)),
    members: { GetCount: method(({ ranges }) => ranges.length) },
  },
);

/** Cells in several sheets, as precedents are given. */
export const workbookRangeAreasType: ExcelType<BookAreasTarget> = new ExcelType<BookAreasTarget>(
  "WorkbookRangeAreas",
  {
    members: {
      Addresses: property((target) => bySheet(target).map(addressesOf)),
      Areas: link((target) => areasCollectionType.of(target)),
      Ranges: link((target) => bookRangeCollectionType.of(target)),
    },
  },
);
