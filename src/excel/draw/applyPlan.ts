import { formatArea } from "../../plans/sheets/address";
import { areaOf } from "../../plans/sheets/movePlan";
import type { Block, Group, SheetPlan } from "../../plans/sheets/sheetPlan";
import { addVerdicts } from "./addVerdicts";
import { contentOf, numberFormatOf } from "./cellContent";
import { formatRuns } from "./formatRuns";
import { pointsOf } from "../../plans/sheets/printedSize";
import { applyFormat } from "./format";
import { PAGE_PARTS, type PagePart } from "./page";

/**
 * Queues what a plan says about a sheet of its own as a whole: widths, groups, what is coloured by
 * itself, and how it is seen and printed but for some parts of that.
 */
export function applyFrame(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  but: readonly PagePart[] = [],
): void {
  for (const { columns, width } of plan.widths) {
    sheet.getRange(columns).format.columnWidth = pointsOf(width);
  }
  for (const group of plan.groups) applyGroup(sheet, group);
  for (const part of PAGE_PARTS) if (!but.includes(part)) PAGE[part](sheet, plan);
  for (const verdicts of plan.verdicts ?? []) addVerdicts(sheet, verdicts);
}

const PAGE: Readonly<Record<PagePart, (sheet: Excel.Worksheet, plan: SheetPlan) => void>> = {
  frozen: (sheet, { frozen }) => {
    sheet.freezePanes.freezeAt(sheet.getRange(frozen));
  },
  gridlines: (sheet) => {
    sheet.showGridlines = false;
  },
  breaks: ({ horizontalPageBreaks }, { print }) => {
    for (const cell of print.pageBreaks) horizontalPageBreaks.add(cell);
  },
  orientation: ({ pageLayout }, { print }) => {
    pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  },
  pages: ({ pageLayout }, { print }) => {
    pageLayout.zoom = {
      horizontalFitToPages: print.pagesWide,
      ...(print.mostPagesTall !== undefined && { verticalFitToPages: print.mostPagesTall }),
    };
  },
  printed: ({ pageLayout }, { print }) => {
    if (print.columns !== undefined) pageLayout.setPrintArea(print.columns);
  },
  titleRows: ({ pageLayout }, { print }) => {
    pageLayout.setPrintTitleRows(print.titleRows);
  },
  titleColumns: ({ pageLayout }, { print }) => {
    if (print.titleColumns !== undefined) pageLayout.setPrintTitleColumns(print.titleColumns);
  },
  footer: ({ pageLayout }, { print }) => {
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.leftFooter = print.footer.left;
    footer.rightFooter = print.footer.right;
  },
};

/** Queues the contents, number formats and looks of a block. */
export function applyBlock(sheet: Excel.Worksheet, block: Block): void {
  const range = sheet.getRange(formatArea(areaOf(block)));
  range.numberFormat = block.rows.map((row) => row.map(numberFormatOf));
  range.formulas = block.rows.map((row) => row.map(contentOf));
  // Looks come last: Excel may give a cell with a link the look of one.
  for (const { address, format } of formatRuns(block)) {
    applyFormat(sheet.getRange(address), format);
  }
}

/** Queues that rows or columns fold away. */
export function applyGroup(sheet: Excel.Worksheet, group: Group): void {
  sheet.getRange(group.range).group(optionOf(group));
  foldGroup(sheet, group);
}

/** Queues that rows or columns that are grouped are folded, where they are to be. */
export function foldGroup(sheet: Excel.Worksheet, group: Group): void {
  if (group.collapsed) sheet.getRange(group.range).hideGroupDetails(optionOf(group));
}

/** How Excel calls an axis. */
export function optionOf({ axis }: Group): "ByColumns" | "ByRows" {
  return axis === "columns" ? "ByColumns" : "ByRows";
}
