import { formatArea, type Area } from "../../plans/sheets/address";
import { pointsOf } from "../../plans/sheets/printedSize";
import { OwnContentError } from "../host/hostErrors";
import type { ColumnBefore } from "../insert/record/insertRecord";
import { widthIn } from "../insert/insertBlock";
import {
  findPlainFormat,
  FORMAT_PROPERTIES,
  isSameFormat,
  type PlainFormat,
} from "../insert/record/plainFormat";
import { isAbout } from "../insert/emptyBlock";
import type { Surroundings } from "../remove/surroundings";
import type { Change } from "./change";
import { isOver, loadCharts } from "../draw/box";
import { firstOf } from "./ownContent";

/** Cells that an insert needs beside those that it has: those of a column. */
interface GrownColumn {
  readonly area: Area;
  readonly cells: Excel.Range;
  /** Everything in the whole column. */
  readonly used: Excel.Range;
  /** The lines between its rows. */
  readonly rules: Excel.RangeBorder;
  readonly tables: Excel.TableScopedCollection;
  /** Whether the insert has cells of the column already. */
  readonly isOld: boolean;
}

/** What refuseGrown reads. */
export interface LoadedGrown {
  readonly columns: readonly GrownColumn[];
  /** A cell that nobody writes into: what is usual on the sheet. */
  readonly usual: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** The cells beside the old ones, column by column: below them, and right of them. */
function grownAreas({ insert: { area: old }, area }: Change): readonly Area[] {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  return columns.flatMap((column): Area[] => {
    const top = column > old.right ? area.top : old.bottom + 1;
    return top > area.bottom ? [] : [{ top, bottom: area.bottom, left: column, right: column }];
  });
}

/** Queues the loads that refuseGrown reads; refuses cells beyond the edge of a sheet with the round trip. */
export function loadGrown(sheet: Excel.Worksheet, change: Change): LoadedGrown {
  const columns = grownAreas(change).map((area): GrownColumn => {
    const cells = sheet.getRange(formatArea(area));
    cells.load([...FORMAT_PROPERTIES, "formulas", "format/columnWidth", "left"]);
    cells.load("top,width,height");
    const used = cells.getEntireColumn().getUsedRangeOrNullObject(true).load("address");
    const rules = cells.format.borders.getItem("InsideHorizontal").load("style");
    const tables = cells.getTables(false).load("items/name");
    return { area, cells, used, rules, tables, isOld: area.left <= change.insert.area.right };
  });
  const usual = sheet.getRange("XFD1048576").load([...FORMAT_PROPERTIES]);
  loadCharts(sheet);
  return { columns, usual, sheet };
}

/**
 * Throws where the cells that an insert would grow into are not empty and plain, or something lies over
 * them; gives the columns that a block grows into as they are.
 */
export function refuseGrown(
  { insert, plan, area }: Change,
  { columns, usual, sheet }: LoadedGrown,
  before: readonly ColumnBefore[],
): readonly ColumnBefore[] {
  const { record } = insert;
  const refuse = (places: readonly string[]): never => {
    throw new OwnContentError(insert.sheet, { kind: "beside", places: firstOf(places) });
  };
  const charts = sheet.charts.items.filter(({ name }) => !record.charts.includes(name));
  const isBlock = insert.block !== undefined;
  const usualFormat = isBlock ? undefined : findPlainFormat(usual);
  const grown = columns.map((column) => {
    const { area: own, cells, isOld } = column;
    const format = findPlainFormat(cells);
    const known = isOld && isBlock ? before[own.left - area.left]?.format : usualFormat;
    if (!format || !isAs(format, known) || isTaken(column, charts))
      return refuse([formatArea(own)]);
    return { isOld, column: { format, ...widened(plan, column, charts) } };
  });
  return grown.flatMap(({ isOld, column }) => (isOld ? [] : column));
}

/** Whether an insert needs cells beside those that it has. */
export function grows(change: Change): boolean {
  return grownAreas(change).length > 0;
}

/** Cells that are merged; asking costs the reader's undo stack (office-js issue 5918), so by itself. */
export async function refuseMerged(context: Excel.RequestContext, change: Change): Promise<void> {
  const areas = grownAreas(change);
  const sheet = context.workbook.worksheets.getItem(change.insert.sheet);
  const merged = areas.map((area) =>
    sheet.getRange(formatArea(area)).getMergedAreasOrNullObject().load("address"),
  );
  await context.sync();
  const places = areas.filter((_, index) => merged[index]?.isNullObject === false);
  if (places.length === 0) return;
  throw new OwnContentError(change.insert.sheet, {
    kind: "beside",
    places: firstOf(places.map(formatArea)),
  });
}

function isTaken(column: GrownColumn, charts: readonly Excel.Chart[]): boolean {
  const { cells, tables } = column;
  return (
    isRuled(column) ||
    tables.items.length > 0 ||
    charts.some((one) => isOver(one, cells)) ||
    !isEmpty(cells)
  );
}

/** Whether there are lines between rows; of a single row Excel may say anything. */
function isRuled({ area, rules }: GrownColumn): boolean {
  return area.bottom > area.top && rules.style !== "None";
}

function isAs(format: PlainFormat, wanted: PlainFormat | undefined): boolean {
  return wanted === undefined || isSameFormat(format, wanted);
}

function isEmpty({ formulas }: Excel.Range): boolean {
  return formulas.flat().every((content) => content === "");
}

/** The width that a column of a block gets, where it is too narrow and nothing else stands in it. */
function widened(
  plan: Change["plan"],
  { area, cells, used }: GrownColumn,
  charts: readonly Excel.Chart[],
): Pick<ColumnBefore, "width"> {
  const width = cells.format.columnWidth;
  const wanted = widthIn(plan, area.left);
  const points = wanted === undefined ? 0 : pointsOf(wanted);
  const moves = charts.some((chart) => chart.left + chart.width > cells.left);
  const isFree = used.isNullObject && width > 0 && !moves;
  return isFree && points > width ? { width: [width, points] } : {};
}

/** The columns that a block has and keeps, as wide as they come to be: what the reader made of a width stays. */
export function keptColumns(
  { plan, area, insert }: Change,
  { before, block }: Pick<Surroundings, "before" | "block">,
): readonly ColumnBefore[] {
  const kept = before.slice(0, Math.min(area.right, insert.area.right) - area.left + 1);
  return kept.map(({ format, width }, index): ColumnBefore => {
    if (!width) return { format };
    const [first, given] = width;
    if (!isAbout(block.columns[index]?.format.columnWidth ?? 0, given)) return { format };
    const wanted = pointsOf(widthIn(plan, area.left + index) ?? 0);
    return wanted > first ? { format, width: [first, wanted] } : { format };
  });
}
