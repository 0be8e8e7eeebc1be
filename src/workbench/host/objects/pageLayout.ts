import { formatArea } from "../base/area";
import type { SheetOfBook } from "../workbook/book";
import type { Settings } from "../workbook/chart";
import { type Arguments, type ExcelObject, ExcelType, link, method } from "../wire/excelType";
import { rangeType } from "./ranges/range";
import { requireRange, type RangeTarget } from "../workbook/cells/rangeTarget";
import { stored } from "./stored";

function settingsOf({ sheet }: SheetOfBook): Settings {
  return sheet.pageLayout;
}

function rangeArgument({ book, sheet }: SheetOfBook, args: Arguments): RangeTarget {
  const value = args.at(0);
  return typeof value === "string" ? requireRange(book, sheet, value) : rangeType.require(value);
}

function keepArea(name: string): ReturnType<typeof method<SheetOfBook>> {
  return method<SheetOfBook>((target, args) => {
    settingsOf(target)[name] = formatArea(rangeArgument(target, args).area);
  });
}

function keptArea(name: string): ReturnType<typeof method<SheetOfBook>> {
  return method<SheetOfBook>((target): ExcelObject | null => {
    const address = settingsOf(target)[name];
    return typeof address === "string"
      ? rangeType.of(requireRange(target.book, target.sheet, address))
      : null;
  });
}

const headerFooterType: ExcelType<Settings> = new ExcelType<Settings>("HeaderFooter", {
  members: stored<Settings>((settings) => settings, {
    CenterFooter: "",
    CenterHeader: "",
    LeftFooter: "",
    LeftHeader: "",
    RightFooter: "",
    RightHeader: "",
  }),
});

const headersFootersType: ExcelType<SheetOfBook> = new ExcelType<SheetOfBook>("HeaderFooterGroup", {
  members: { DefaultForAllPages: link((target) => headerFooterType.of(settingsOf(target))) },
});

/** How a worksheet is printed. */
export const pageLayoutType: ExcelType<SheetOfBook> = new ExcelType<SheetOfBook>("PageLayout", {
  members: {
    ...stored<SheetOfBook>(settingsOf, {
      BlackAndWhite: false,
      BottomMargin: 54,
      CenterHorizontally: false,
      CenterVertically: false,
      DraftMode: false,
      FirstPageNumber: "",
      FooterMargin: 21.6,
      HeaderMargin: 21.6,
      LeftMargin: 50.4,
      Orientation: "Portrait",
      PaperSize: "A4",
      PrintComments: "NoComments",
      PrintErrors: "AsDisplayed",
      PrintGridlines: false,
      PrintHeadings: false,
      PrintOrder: "DownThenOver",
      RightMargin: 50.4,
      TopMargin: 54,
      Zoom: { scale: 100 },
    }),
    HeadersFooters: link((target) => headersFootersType.of(target)),
    SetPrintArea: keepArea("PrintArea"),
    SetPrintTitleRows: keepArea("PrintTitleRows"),
    SetPrintTitleColumns: keepArea("PrintTitleColumns"),
    GetPrintAreaOrNullObject: keptArea("PrintArea"),
    GetPrintTitleRowsOrNullObject: keptArea("PrintTitleRows"),
    GetPrintTitleColumnsOrNullObject: keptArea("PrintTitleColumns"),
  },
});
