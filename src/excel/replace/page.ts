import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { findArea, formatCell, LAST_ROW } from "../../plans/sheets/address";
import { changedParts, PAGE_PARTS, pageOfSheet, type PagePart, type SheetPage } from "../draw/page";
import type { FoundInsert } from "../insert/insert";
import { shiftSince } from "../remove/shiftBack";

/** Printed where nothing else is said, which cannot be said again once something was. */
const ALL_CELLS = "A:XFD";

/** Queues the loads that readPage reads. */
export function loadPage(sheet: Excel.Worksheet) {
  const layout = sheet.pageLayout.load("orientation,zoom");
  return {
    sheet: sheet.load("showGridlines"),
    layout,
    frozen: sheet.freezePanes.getLocationOrNullObject().load("address"),
    footer: layout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter"),
    breaks: sheet.horizontalPageBreaks.load("items/rowIndex"),
    printed: layout.getPrintAreaOrNullObject().load("address"),
    titleRows: layout.getPrintTitleRowsOrNullObject().load("address"),
    titleColumns: layout.getPrintTitleColumnsOrNullObject().load("address"),
  };
}

/** How a sheet is seen and printed, once what was queued is there: one round trip. */
export async function readPage(
  context: Excel.RequestContext,
  { sheet, layout, frozen, footer, breaks, ...areas }: ReturnType<typeof loadPage>,
): Promise<SheetPage> {
  const starts = breaks.items.map((one) => one.getCellAfterBreak().load("rowIndex"));
  await context.sync();
  return {
    frozen: addressOf(frozen),
    gridlines: sheet.showGridlines,
    orientation: layout.orientation,
    zoom: layout.zoom,
    printed: addressOf(areas.printed),
    titleRows: addressOf(areas.titleRows),
    titleColumns: addressOf(areas.titleColumns),
    breaks: starts.map(({ rowIndex }) => rowIndex),
    footer: { left: footer.leftFooter, right: footer.rightFooter },
  };
}

/** "Sheet1!$A$1:$B$9,Sheet1!D1:E9" as its own sheet takes it: "A1:B9,D1:E9". */
function addressOf(found: Excel.Range | Excel.RangeAreas): string | undefined {
  if (found.isNullObject) return undefined;
  return found.address.replaceAll(/(?:'(?:[^']|'')*'|[^',!]+)!|\$/g, "");
}

/** The parts of a page that a reader has made otherwise than they were given: where that is not known, what is printed. */
export function keptParts(insert: FoundInsert, now: SheetPage | undefined): readonly PagePart[] {
  const { page } = insert.record;
  if (!now) return [];
  if (page) return changedParts(pageOfSheet(now), page, shiftSince(insert));
  return now.printed === undefined || isPlanned(now.printed, insert) ? [] : ["printed"];
}

/** Whether a plan may have said that this is printed: whole columns from its first one. */
function isPlanned(printed: string, insert: FoundInsert): boolean {
  const area = findArea(printed);
  if (area?.top !== 0 || area.bottom !== LAST_ROW) return false;
  return area.left === 0 || area.left === shiftSince(insert).columns;
}

/** A plan that comes, and the parts of the page that it leaves alone. */
interface Coming {
  readonly plan: SheetPlan;
  readonly kept: readonly PagePart[];
}

/** Queues that what a plan says no more of a page goes, where Excel can take it back: columns of titles stay, on a sheet one page wide unseen. */
export function clearPage(sheet: Excel.Worksheet, was: SheetPage, { plan, kept }: Coming): void {
  if (!kept.includes("breaks")) sheet.horizontalPageBreaks.removePageBreaks();
  const isPrinted = was.printed !== undefined && plan.print.columns === undefined;
  if (isPrinted && !kept.includes("printed")) sheet.pageLayout.setPrintArea(ALL_CELLS);
}

/** Queues that a page is as it was, where a plan that came said something else. */
export function putPageBack(sheet: Excel.Worksheet, was: SheetPage, { plan, kept }: Coming): void {
  for (const part of PAGE_PARTS) if (!kept.includes(part)) BACK[part](sheet, was, plan);
}

const BACK: Readonly<
  Record<PagePart, (sheet: Excel.Worksheet, was: SheetPage, plan: SheetPlan) => void>
> = {
  frozen: (sheet, { frozen }) => {
    // Panes freeze on the sheet in front alone, and no hidden one comes there.
    sheet.visibility = "Visible";
    sheet.activate();
    if (frozen === undefined) sheet.freezePanes.unfreeze();
    else sheet.freezePanes.freezeAt(sheet.getRange(frozen));
  },
  gridlines: (sheet, { gridlines }) => {
    sheet.showGridlines = gridlines;
  },
  breaks: ({ horizontalPageBreaks }, { breaks }) => {
    horizontalPageBreaks.removePageBreaks();
    for (const row of breaks) horizontalPageBreaks.add(formatCell(row, 0));
  },
  orientation: ({ pageLayout }, { orientation }) => {
    pageLayout.orientation = orientation;
  },
  pages: ({ pageLayout }, { zoom }) => {
    pageLayout.zoom = zoom;
  },
  printed: ({ pageLayout }, { printed }, { print }) => {
    const cells = printed ?? (print.columns === undefined ? undefined : ALL_CELLS);
    if (cells !== undefined) pageLayout.setPrintArea(cells);
  },
  titleRows: ({ pageLayout }, { titleRows }) => {
    if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
  },
  titleColumns: ({ pageLayout }, { titleColumns }) => {
    if (titleColumns !== undefined) pageLayout.setPrintTitleColumns(titleColumns);
  },
  footer: ({ pageLayout }, { footer }) => {
    const all = pageLayout.headersFooters.defaultForAllPages;
    [all.leftFooter, all.rightFooter] = [footer.left, footer.right];
  },
};
