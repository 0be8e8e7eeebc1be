import { formatArea } from "../../plans/sheets/address";
import { areaOf, extentOf } from "../../plans/sheets/movePlan";
import type { Block, Group, SheetPlan } from "../../plans/sheets/sheetPlan";
import { contentOf, numberFormatOf } from "./cellContent";
import { formatRuns } from "./formatRuns";
import { applyFormat } from "./format";

/** Queues what a plan says about a sheet of its own as a whole: widths, groups, panes, print. */
export function applyFrame(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { columns, width } of plan.widths) {
    sheet.getRange(columns).format.columnWidth = pointsOf(width);
  }
  for (const group of plan.groups) applyGroup(sheet, group);
  sheet.freezePanes.freezeAt(sheet.getRange(plan.frozen));
  sheet.showGridlines = false;
  applyPrintSetup(sheet, plan);
}

/** Queues the contents, number formats and looks of a block. */
export function applyBlock(sheet: Excel.Worksheet, block: Block): void {
  const range = sheet.getRange(formatArea(areaOf(block)));
  range.numberFormat = block.rows.map((row) => row.map(numberFormatOf));
  for (const { address, format } of formatRuns(block)) {
    applyFormat(sheet.getRange(address), format);
  }
  range.formulas = block.rows.map((row) => row.map(contentOf));
}

/** A character of the normal font takes 7 pixels, a column 5 around them; Excel is told points, 3 for 4 pixels. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function applyGroup(sheet: Excel.Worksheet, { axis, range, collapsed }: Group): void {
  const option = axis === "columns" ? "ByColumns" : "ByRows";
  const grouped = sheet.getRange(range);
  grouped.group(option);
  if (collapsed) grouped.hideGroupDetails(option);
}

/** As many rows fit on a page in legible print. */
const ROWS_OF_PAGE = 100;

function applyPrintSetup(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const { print } = plan;
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  // Where only the width is said, the height may count as one page too (ECMA-376, fitToHeight).
  const { top, bottom } = extentOf(plan);
  if (bottom - top < ROWS_OF_PAGE) layout.zoom = { horizontalFitToPages: print.pagesWide };
  layout.setPrintTitleRows(print.titleRows);
}
