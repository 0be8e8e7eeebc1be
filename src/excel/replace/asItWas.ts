import { typedText } from "../host/typedText";
import {
  cellArea,
  formatArea,
  formatCell,
  readArea,
  union,
  type Area,
} from "../../plans/sheets/address";
import type { Group } from "../../plans/sheets/sheetPlan";
import { addVerdicts } from "../draw/addVerdicts";
import { applyGroup } from "../draw/applyPlan";
import { applyFormat, type Format } from "../draw/format";
import { runsOfFormats } from "../draw/formatRuns";
import { codeOf } from "../host/hostErrors";
import { emptyBlock, loadBlock } from "../insert/emptyBlock";
import { isFilledBy, isSameContent } from "../insert/record/fingerprint";
import type { ColumnBefore } from "../insert/record/insertRecord";
import type { Surroundings } from "../remove/surroundings";
import { verdictsOf } from "../remove/appearance";
import { plannedContents, type Change } from "./change";

/** An insert as it stood before it was laid out anew, but for its charts, which go last. */
export interface AsItWas {
  readonly area: Area;
  readonly contents: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly Format[])[];
  readonly spills: readonly Area[];
  /** Columns by number, with their widths in points; hidden ones are left out. */
  readonly widths: readonly (readonly [column: number, points: number])[];
  readonly page: PageAsItWas;
}

interface PageAsItWas {
  readonly orientation: Excel.PageLayout["orientation"];
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly footer: readonly [left: string, right: string];
  /** Rows that begin a page, counted from zero. */
  readonly breaks: readonly number[];
  /** The cells that are printed; undefined where all are. */
  readonly printed: string | undefined;
}

/** Printed where nothing else is said, which cannot be said again once something was. */
export const ALL_CELLS = "A:XFD";

/** Reads an insert and its sheet as they are: two round trips, the first with whatever else is queued. */
export async function readAsItWas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { change: { insert, area }, surroundings }: { change: Change; surroundings: Surroundings },
): Promise<AsItWas> {
  const range = sheet.getRange(formatArea(insert.area)).load("numberFormat");
  const font = { bold: true, italic: true, color: true, size: true };
  const fill = { color: true };
  const placed = { horizontalAlignment: true, indentLevel: true };
  const properties = range.getCellProperties({
    format: { font, fill, borders: { style: true }, ...placed },
  });
  const last = Math.max(area.right, insert.area.right);
  const columns = Array.from({ length: last - area.left + 1 }, (_, index) =>
    sheet.getRange(formatCell(0, area.left + index)).load("format/columnWidth"),
  );
  const layout = sheet.pageLayout.load("orientation,zoom");
  const footer = layout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
  const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
  const printed = layout.getPrintAreaOrNullObject().load("address");
  await context.sync();
  const starts = breaks.items.map((one) => one.getCellAfterBreak().load("rowIndex"));
  await context.sync();
  const { orientation, zoom } = layout;
  return {
    area: insert.area,
    contents: surroundings.contents,
    numberFormats: range.numberFormat,
    looks: properties.value.map((row) => row.map(formatOf)),
    spills: surroundings.spills,
    widths: columns.flatMap(({ format: { columnWidth } }, index) =>
      columnWidth > 0 ? [[area.left + index, columnWidth] as const] : [],
    ),
    page: {
      ...{ orientation, zoom, footer: [footer.leftFooter, footer.rightFooter] },
      breaks: starts.map(({ rowIndex }) => rowIndex),
      printed: printed.isNullObject ? undefined : withoutSheets(printed.address),
    },
  };
}

/** "Sheet1!A1:B9,Sheet1!D1:E9" as its own sheet takes it: "A1:B9,D1:E9". */
function withoutSheets(addresses: string): string {
  return addresses.replaceAll(/(?:'(?:[^']|'')*'|[^',!]+)!/g, "");
}

function formatOf({ format = {} }: Excel.CellProperties): Format {
  const { font, fill, horizontalAlignment: align, indentLevel: indent, borders } = format;
  // Excel says white where nothing is behind a text, which nothing of ours has.
  const isFilled = fill?.color?.toUpperCase() !== "#FFFFFF";
  const said = {
    ...font,
    align,
    ...(isFilled && { fill: fill?.color }),
    ...(borders?.top?.style === "Continuous" && { ruled: true }),
    // An indent aligns to the left by itself.
    ...(indent !== 0 && { indent }),
  };
  return Object.fromEntries(Object.entries(said).filter(([, part]) => part !== undefined));
}

/** Queues that all cells of an insert go, as they are loaded: those of a block look as before it came. */
export function emptyInsert(
  sheet: Excel.Worksheet,
  { change: { insert }, surroundings }: { change: Change; surroundings: Surroundings },
): void {
  if (insert.block === undefined) {
    sheet.getRange(formatArea(insert.area)).clear();
    return;
  }
  const { block, contents, spills, before } = surroundings;
  emptyBlock(block, { ours: withoutSpilled(insert.area, contents, spills), charts: [], before });
}

/** What it takes to put an insert back. */
export interface PuttingBack {
  readonly change: Change;
  readonly was: AsItWas;
  /** For a block: the columns that it was to stand in. */
  readonly before: readonly ColumnBefore[] | undefined;
}

/**
 * Puts back what stood there, in place of whatever of the new one was written: Excel may have been
 * silent for long, and what a reader has typed since then stays.
 */
export async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { change, was, before }: PuttingBack,
): Promise<void> {
  const both = union(change.area, was.area);
  const cells = sheet.getRange(formatArea(both)).load("formulas");
  const block = before && loadBlock(sheet, change.area, before);
  await context.sync();
  if (block) emptyBlock(block, { ours: [], charts: [], before });
  else cells.clear("Formats");
  const range = sheet.getRange(formatArea(was.area));
  range.numberFormat = was.numberFormats.map((row) => [...row]);
  cells.formulas = contentsBack(both, { change, was, now: cells.formulas });
  for (const { address, format } of runsOfFormats(
    formatCell(was.area.top, was.area.left),
    was.looks,
  ))
    applyFormat(sheet.getRange(address), format);
  for (const [column, points] of was.widths)
    sheet.getRange(formatCell(0, column)).format.columnWidth = points;
  await context.sync();
  const { insert } = change;
  if (insert.block !== undefined) return;
  for (const verdicts of verdictsOf(insert)) addVerdicts(sheet, verdicts);
  putPageBack(sheet, was.page, change.plan.print.columns === undefined ? undefined : ALL_CELLS);
  await context.sync();
  await regroup(context, sheet, { gone: change.plan.groups, wanted: change.groups });
}

/** What each cell is to hold again; null where it holds what is neither of the old insert nor of the new one. */
function contentsBack(
  { top, left }: Area,
  { change, was, now }: Pick<PuttingBack, "change" | "was"> & { now: readonly unknown[][] },
): unknown[][] {
  const planned = new Map(
    plannedContents(change.plan).map(({ area, content }) => [keyOf(area), content]),
  );
  const fills = (spills: readonly Area[], cell: Area) =>
    spills.some((one) => isFilledBy(one, cell));
  const newSpills = change.plan.spills.map(readArea);
  return now.map((row, down) =>
    row.map((content, across) => {
      const cell = cellArea(top + down, left + across);
      const old = was.contents[cell.top - was.area.top]?.[cell.left - was.area.left] ?? "";
      const isNew = isSameContent(content, planned.get(keyOf(cell)) ?? "");
      if (fills(was.spills, cell)) return isNew ? "" : null;
      const isOurs = isNew || isSameContent(content, old) || fills(newSpills, cell);
      if (content !== "" && !isOurs) return null;
      return typeof old === "string" && !old.startsWith("=") ? typedText(old) : old;
    }),
  );
}

function keyOf({ top, left }: Area): string {
  return formatCell(top, left);
}

function putPageBack(
  sheet: Excel.Worksheet,
  { orientation, zoom, footer, breaks, printed }: PageAsItWas,
  otherwise: string | undefined,
): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(formatCell(row, 0));
  sheet.pageLayout.orientation = orientation;
  sheet.pageLayout.zoom = zoom;
  const cells = printed ?? otherwise;
  if (cells !== undefined) sheet.pageLayout.setPrintArea(cells);
  const all = sheet.pageLayout.headersFooters.defaultForAllPages;
  [all.leftFooter, all.rightFooter] = footer;
}

/** Contents without those of cells that a formula spills into, which fill by themselves. */
function withoutSpilled(
  { top, left }: Area,
  contents: readonly (readonly unknown[])[],
  spills: readonly Area[],
): readonly (readonly unknown[])[] {
  return contents.map((row, down) =>
    row.map((content, across) => {
      const cell = cellArea(top + down, left + across);
      return spills.some((spill) => isFilledBy(spill, cell)) ? null : content;
    }),
  );
}

/** The groups of one list that another has not. */
export function groupsBeside(groups: readonly Group[], others: readonly Group[]): readonly Group[] {
  return groups.filter(
    ({ axis, range }) => !others.some((other) => other.axis === axis && other.range === range),
  );
}

/** Queues that what folds away is shown, and folds no more. */
export function ungroup(sheet: Excel.Worksheet, { axis, range }: Group): void {
  const option = axis === "columns" ? "ByColumns" : "ByRows";
  // What is folded stays hidden where only its group goes.
  sheet.getRange(range).showGroupDetails(option);
  sheet.getRange(range).ungroup(option);
}

/** What Excel answers where rows or columns are not grouped: it cannot be asked whether they are. */
const NOT_GROUPED: readonly string[] = ["InvalidOperation", "InvalidArgument", "GeneralException"];

/** Groups as they are wanted, whichever of the two there are now. */
async function regroup(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { gone, wanted }: { gone: readonly Group[]; wanted: readonly Group[] },
): Promise<void> {
  const changed = [...groupsBeside(gone, wanted), ...groupsBeside(wanted, gone)];
  for (const group of changed) {
    ungroup(sheet, group);
    // Each by itself: one that is not there ends its round trip only.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync().catch((error: unknown) => {
      if (!NOT_GROUPED.includes(codeOf(error))) throw error;
    });
  }
  for (const group of groupsBeside(wanted, gone)) applyGroup(sheet, group);
  await context.sync();
}
