import { cellArea, formatArea } from "../base/area";
import type { SheetOfBook } from "../workbook/book";
import type { Settings } from "../workbook/chart";
import { HostError, required } from "../base/hostError";
import {
  type Arguments,
  type ExcelObject,
  ExcelType,
  link,
  type Members,
  method,
  property,
} from "../wire/excelType";
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

/** Excel keeps at most so many letters of the three parts of a header or footer together. */
const MOST_LETTERS = 255;
const PARTS = ["Left", "Center", "Right"] as const;

function headOrFoot(at: "Header" | "Footer"): Members<Settings> {
  const names = PARTS.map((part) => `${part}${at}`);
  const textOf = (settings: Settings, name: string): string => {
    const text = settings[name];
    return typeof text === "string" ? text : "";
  };
  return Object.fromEntries(
    names.map((name) => [
      name,
      property<Settings>(
        (settings) => textOf(settings, name),
        (settings, given) => {
          if (typeof given !== "string") throw new HostError("InvalidArgument");
          const others = names.filter((other) => other !== name);
          const all = [given, ...others.map((other) => textOf(settings, other))];
          if (all.join("").length > MOST_LETTERS) throw new HostError("InvalidArgument");
          settings[name] = given;
        },
      ),
    ]),
  );
}

const headerFooterType: ExcelType<Settings> = new ExcelType<Settings>("HeaderFooter", {
  members: { ...headOrFoot("Header"), ...headOrFoot("Footer") },
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

/** A break before a row that begins a page. */
interface PageBreakTarget extends SheetOfBook {
  readonly row: number;
}

/** The rows before which somebody has broken the page, in order. */
function breaksOf({ sheet }: SheetOfBook): readonly number[] {
  const rows = sheet.pageLayout["HorizontalPageBreaks"];
  return Array.isArray(rows) ? rows.filter((row) => typeof row === "number") : [];
}

/** Excel refuses more breaks on a sheet. */
const MOST_BREAKS = 1026;

function keepBreaks({ sheet }: SheetOfBook, rows: readonly number[]): void {
  sheet.pageLayout["HorizontalPageBreaks"] = [...new Set(rows)].sort((a, b) => a - b);
}

function add(target: SheetOfBook, args: Arguments): ExcelObject {
  const { sheet } = target;
  sheet.requireUnprotected();
  const { area } = rangeArgument(target, args);
  // No page can begin before the first row.
  if (area.row === 0 || breaksOf(target).length >= MOST_BREAKS)
    throw new HostError("InvalidArgument");
  keepBreaks(target, [...breaksOf(target), area.row]);
  return pageBreakType.of({ ...target, row: area.row });
}

function itemAt(target: SheetOfBook, args: Arguments): ExcelObject {
  const row = required(breaksOf(target)[args.number(0)]);
  return pageBreakType.of({ ...target, row });
}

const pageBreakType: ExcelType<PageBreakTarget> = new ExcelType<PageBreakTarget>("PageBreak", {
  members: {
    RowIndex: property(({ row }) => row),
    ColumnIndex: property(() => 0),
    GetCellAfterBreak: method(({ book, sheet, row }) =>
      rangeType.of({ book, sheet, area: cellArea(row, 0) }),
    ),
    Delete: method((target) => {
      keepBreaks(
        target,
        breaksOf(target).filter((row) => row !== target.row),
      );
    }),
  },
});

/** The rows of a worksheet that begin a page. */
export const pageBreaksType: ExcelType<SheetOfBook> = new ExcelType<SheetOfBook>(
  "PageBreakCollection",
  {
    items: (target) => breaksOf(target).map((row) => pageBreakType.of({ ...target, row })),
    members: {
      Add: method(add),
      GetCount: method((target) => breaksOf(target).length),
      GetItem: method(itemAt),
      GetItemAt: method(itemAt),
      RemovePageBreaks: method((target) => {
        keepBreaks(target, []);
      }),
    },
  },
);
