import { fitsSheet, formatArea, formatCell, moveArea, type Area } from "../../plans/sheets/address";
import { extentOf } from "../../plans/sheets/movePlan";
import { findSheetArea, type Place } from "../../plans/sheets/place";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { isOver, loadCharts } from "../draw/box";
import { codeOf, PlaceError, SheetProtectedError, TargetNotPlainError } from "../host/hostErrors";
import { refuseOccupied } from "./insertFormula";
import { groundOf, loadGround, type Ground, type LoadedGround } from "./record/ground";
import { findPlainFormat, FORMAT_PROPERTIES, type PlainFormat } from "./record/plainFormat";
import { hasHiddenRows } from "../host/hiddenRows";
import { offers, runExcel } from "../host/runExcel";

/** Where a block goes that is not on a sheet of its own. */
export type BlockPlace = Exclude<Place, { readonly kind: "new-sheet" }>;

/** Empty cells for a block, and what they were like. */
export interface Target {
  readonly sheetId: string;
  readonly sheet: string;
  /** With the sheet, as Excel writes it. */
  readonly address: string;
  readonly area: Area;
  /** The id of the sheet that is in front. */
  readonly active: string;
  /** One for each column of the area. */
  readonly columns: readonly TargetColumn[];
  readonly ground: Ground;
}

/** A column of the target. */
export interface TargetColumn {
  readonly format: PlainFormat;
  /** In points. */
  readonly width: number;
  /** Nothing else stands in the column, and no chart would be moved or stretched with it. */
  readonly mayBeWidened: boolean;
}

/**
 * Makes sure that a plan's cells can be written from a place on, in runs of its own: one round trip,
 * and one more that asks for merged cells where nothing else is in the way, because asking costs
 * the reader's undo stack (office-js issue 5918). Throws what is in the way.
 */
export async function checkTarget(plan: SheetPlan, place: BlockPlace): Promise<Target> {
  const target = await runExcel((context) => readTarget(context, plan, place));
  if (offers("1.13")) await runExcel((context) => refuseMerged(context, target));
  return target;
}

async function refuseMerged(
  context: Excel.RequestContext,
  { sheetId, area, address }: Target,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRange(formatArea(area));
  const merged = range.getMergedAreasOrNullObject().load("address");
  await context.sync();
  if (!merged.isNullObject) throw new TargetNotPlainError(address, { kind: "formats" });
}

async function readTarget(
  context: Excel.RequestContext,
  plan: SheetPlan,
  place: BlockPlace,
): Promise<Target> {
  const { bottom, right } = extentFromCorner(plan);
  const start = findStart(context.workbook, place, { bottom, right });
  const target = queueTarget(start.getResizedRange(bottom, right), right + 1);
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  await syncOrExplain(context, place);
  const { range, sheet } = target;
  if (sheet.protection.protected) throw new SheetProtectedError(`${sheet.name} is protected`);
  refuseOccupied(range);
  refuseCovered(target);
  refuseHidden(range);
  const { rowIndex: top, columnIndex: left } = range;
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    address: range.address,
    active: active.id,
    area: moveArea({ top: 0, left: 0, bottom, right }, { rows: top, columns: left }),
    columns: readColumns(target),
    ground: groundOf(target.ground),
  };
}

function extentFromCorner(plan: SheetPlan): Area {
  const extent = extentOf(plan);
  return moveArea(extent, { rows: -extent.top, columns: -extent.left });
}

function findStart(
  workbook: Excel.Workbook,
  place: BlockPlace,
  size: Pick<Area, "bottom" | "right">,
): Excel.Range {
  if (place.kind === "selection") return workbook.getSelectedRange().getCell(0, 0);
  const wanted = findSheetArea(place.address);
  if (!wanted) throw new PlaceError("unreadable", place.address);
  const { top, left } = wanted.area;
  if (!fitsSheet({ top, left, bottom: top + size.bottom, right: left + size.right })) {
    throw new PlaceError("beyond-edge", place.address);
  }
  const { worksheets } = workbook;
  const sheet =
    wanted.sheet === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(wanted.sheet);
  return sheet.getRange(formatCell(top, left));
}

interface LoadedTarget {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly rules: Excel.RangeBorder;
  /** Tables that reach into it. */
  readonly tables: Excel.TableScopedCollection;
  readonly columns: readonly LoadedColumn[];
  readonly ground: LoadedGround;
}

interface LoadedColumn {
  readonly cells: Excel.Range;
  /** Everything in the whole column. */
  readonly used: Excel.Range;
}

function queueTarget(range: Excel.Range, columnCount: number): LoadedTarget {
  const sheet = range.worksheet;
  const rules = range.format.borders.getItem("InsideHorizontal");
  range.load("address,formulas,rowIndex,columnIndex,rowCount,rowHidden,left,top,width,height");
  sheet.load("id,name");
  sheet.protection.load("protected");
  loadCharts(sheet);
  rules.load("style");
  const tables = range.getTables(false).load("items/name");
  const columns = Array.from({ length: columnCount }, (_, index): LoadedColumn => {
    const cells = range.getColumn(index);
    const used = cells.getEntireColumn().getUsedRangeOrNullObject(true);
    cells.load([...FORMAT_PROPERTIES, "left", "format/columnWidth"]);
    used.load("address");
    return { cells, used };
  });
  return { range, sheet, rules, tables, columns, ground: loadGround(range) };
}

/** A range beyond the sheet's edge, or on a sheet that is not there, fails with the round trip. */
async function syncOrExplain(context: Excel.RequestContext, place: BlockPlace): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const code = codeOf(error);
    const asked = place.kind === "address" ? place.address : "";
    if (code === "ItemNotFound") throw new PlaceError("no-sheet", asked);
    if (code === "InvalidArgument") throw new PlaceError("beyond-edge", asked);
    throw error;
  }
}

/** A chart over the cells would hide the block; a table would take its rows for its own. */
function refuseCovered({ range, sheet, tables }: LoadedTarget): void {
  const chart = sheet.charts.items.find((one) => isOver(one, range));
  const name = (chart ?? tables.items[0])?.name;
  if (name !== undefined) throw new TargetNotPlainError(range.address, { kind: "covered", name });
}

/** What is written over rows that a filter hides goes astray, and nobody would see it. */
function refuseHidden(range: Excel.Range): void {
  if (hasHiddenRows(range)) throw new TargetNotPlainError(range.address, { kind: "hidden-rows" });
}

function readColumns(target: LoadedTarget): readonly TargetColumn[] {
  const { range, sheet, columns } = target;
  const { items: charts } = sheet.charts;
  // Of a single row, which has no lines between rows, Excel may say anything.
  const isRuled = range.rowCount > 1 && target.rules.style !== "None";
  return columns.map(({ cells, used }): TargetColumn => {
    const format = findPlainFormat(cells);
    if (!format || isRuled) {
      throw new TargetNotPlainError(range.address, { kind: "formats" });
    }
    const width = cells.format.columnWidth;
    const moves = charts.some((chart) => chart.left + chart.width > cells.left);
    return { format, width, mayBeWidened: used.isNullObject && width > 0 && !moves };
  });
}
