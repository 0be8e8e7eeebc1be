import {
  findArea,
  formatCell,
  formatWhole,
  readArea,
  type Shift,
} from "../../plans/sheets/address";
import { moveReference } from "../../plans/sheets/references";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";

/**
 * What a plan says of how its sheet is seen and printed, and a reader may say otherwise, in the order in which it is
 * set: pages are fitted once they are broken.
 */
export const PAGE_PARTS = [
  "frozen",
  "gridlines",
  "breaks",
  "orientation",
  "pages",
  "printed",
  "titleRows",
  "titleColumns",
  "footer",
] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** Each part as a text: equal texts look alike. */
export type Page = Readonly<Record<PagePart, string>>;

/** What a plan says. */
export function pageOfPlan({ print, frozen }: Pick<SheetPlan, "print" | "frozen">): Page {
  return {
    frozen: cornerOf(frozen),
    gridlines: "false",
    orientation: print.orientation,
    pages: pagesOf(print.pagesWide, print.mostPagesTall),
    printed: linesOf(print.columns),
    titleRows: linesOf(print.titleRows),
    titleColumns: linesOf(print.titleColumns),
    breaks: breaksOf(print.pageBreaks.map((cell) => readArea(cell).top)),
    footer: footerOf(print.footer),
  };
}

/** A sheet's page as Excel has it, which can be set again. */
export interface SheetPage {
  /** The cells that stay in view; undefined where none do, as for the other addresses. */
  readonly frozen: string | undefined;
  readonly gridlines: boolean;
  readonly orientation: Excel.PageLayout["orientation"];
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly printed: string | undefined;
  readonly titleRows: string | undefined;
  readonly titleColumns: string | undefined;
  /** Rows that begin a page, counted from zero. */
  readonly breaks: readonly number[];
  readonly footer: { readonly left: string; readonly right: string };
}

/** The same of a sheet. */
export function pageOfSheet(page: SheetPage): Page {
  const { zoom } = page;
  const scale = zoom.scale === undefined ? "" : `${zoom.scale}%`;
  return {
    frozen: page.frozen === undefined ? "" : cornerOf(page.frozen),
    gridlines: String(page.gridlines),
    orientation: page.orientation.toLowerCase(),
    pages: zoom.horizontalFitToPages
      ? pagesOf(zoom.horizontalFitToPages, zoom.verticalFitToPages)
      : scale,
    printed: linesOf(page.printed),
    titleRows: linesOf(page.titleRows),
    titleColumns: linesOf(page.titleColumns),
    breaks: breaksOf(page.breaks),
    footer: footerOf(page.footer),
  };
}

/** The parts of a page that are not as they were given, where the sheet is and where it was. */
export function changedParts(now: Page, given: Page, since: Shift): readonly PagePart[] {
  return PAGE_PARTS.filter((part) => {
    const shift = part === "breaks" ? { ...since, columns: 0 } : since;
    const moved = given[part]
      .split(",")
      .map((one) => (ADDRESSES.includes(part) ? moveReference(one, shift) : one))
      .join(",");
    return now[part] !== given[part] && now[part] !== moved;
  });
}

const ADDRESSES: readonly PagePart[] = ["frozen", "printed", "titleRows", "titleColumns", "breaks"];

/** Whether a value read from a workbook is what pageOfPlan gives. */
export function isPage(value: unknown): value is Page {
  if (typeof value !== "object" || value === null) return false;
  return PAGE_PARTS.every((part) => typeof Reflect.get(value, part) === "string");
}

/** The rows that begin a page, each by its first cell. */
function breaksOf(rows: readonly number[]): string {
  return rows.map((row) => formatCell(row, 0)).join(",");
}

/** Excel may say that a height of no number of pages is one page, or none. */
function pagesOf(wide: number, tall: number | undefined): string {
  return tall !== undefined && tall > 1 ? `${wide} ${tall}` : String(wide);
}

/** The cell in whose lower right corner the panes meet. */
function cornerOf(address: string): string {
  const area = findArea(address);
  return area ? formatCell(area.bottom, area.right) : "";
}

/** Excel may say whole rows or columns by their cells. */
function linesOf(addresses: string | undefined): string {
  return (addresses ?? "").split(",").map(formatLines).join(",");
}

function formatLines(address: string): string {
  const area = findArea(address);
  return area ? formatWhole(area) : address;
}

function footerOf({ left, right }: SheetPlan["print"]["footer"]): string {
  return [left, right].map((text) => text.replaceAll(/\s+/g, " ")).join("|");
}
