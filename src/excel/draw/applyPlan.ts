import { formatArea } from "../../plans/sheets/address";
import { areaOf } from "../../plans/sheets/movePlan";
import type { Block, Group, SheetPlan } from "../../plans/sheets/sheetPlan";
import { addVerdicts } from "./addVerdicts";
import { contentOf, numberFormatOf } from "./cellContent";
import { formatRuns } from "./formatRuns";
import { pointsOf } from "../../plans/sheets/printedSize";
import { applyFormat } from "./format";

/** Queues what a plan says about a sheet of its own as a whole: widths, groups, panes, print, what is coloured by itself. */
export function applyFrame(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { columns, width } of plan.widths) {
    sheet.getRange(columns).format.columnWidth = pointsOf(width);
  }
  for (const group of plan.groups) applyGroup(sheet, group);
  sheet.freezePanes.freezeAt(sheet.getRange(plan.frozen));
  sheet.showGridlines = false;
  applyPrintSetup(sheet, plan);
  for (const verdicts of plan.verdicts ?? []) addVerdicts(sheet, verdicts);
}

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
export function applyGroup(sheet: Excel.Worksheet, { axis, range, collapsed }: Group): void {
  const option = axis === "columns" ? "ByColumns" : "ByRows";
  const grouped = sheet.getRange(range);
  grouped.group(option);
  if (collapsed) grouped.hideGroupDetails(option);
}

function applyPrintSetup(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { print } = plan;
  for (const cell of print.pageBreaks) sheet.horizontalPageBreaks.add(cell);
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.zoom = {
    horizontalFitToPages: print.pagesWide,
    ...(print.mostPagesTall !== undefined && { verticalFitToPages: print.mostPagesTall }),
  };
  if (print.columns !== undefined) layout.setPrintArea(print.columns);
  layout.setPrintTitleRows(print.titleRows);
  if (print.titleColumns !== undefined) layout.setPrintTitleColumns(print.titleColumns);
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.left;
  footer.rightFooter = print.footer.right;
}
