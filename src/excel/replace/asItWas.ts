import { typedText } from "../host/typedText";
import { cellArea, formatArea, formatCell, readArea, type Area } from "../../plans/sheets/address";
import type { Group } from "../../plans/sheets/sheetPlan";
import { addVerdicts } from "../draw/addVerdicts";
import { applyFormat, type Format } from "../draw/format";
import { runsOfFormats } from "../draw/formatRuns";
import type { PagePart, SheetPage } from "../draw/page";
import { emptyBlock, loadBlock } from "../insert/emptyBlock";
import { isFilledBy, isSameContent } from "../insert/record/fingerprint";
import type { ColumnBefore } from "../insert/record/insertRecord";
import { askLooks, partsOfLooks, rowsOfLooks } from "../insert/record/looks";
import { verdictsOf } from "../remove/appearance";
import { loadSpill, spillOf, type Surroundings } from "../remove/surroundings";
import { cellsTouched, contentByCell, type Change } from "./change";
import { hideAgain, loadColumns, readColumns, type ColumnAsItWas } from "./columnWidths";
import { regroup } from "./groups";
import { loadPage, putPageBack, readPage } from "./page";

/** An insert as it stood before it was laid out anew, but for its charts, which go last. */
export interface AsItWas {
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly Format[])[];
  readonly columns: readonly ColumnAsItWas[];
  /** Of a sheet. */
  readonly page: SheetPage | undefined;
  /** What folds away of it, and whether it is folded; null where some of it is. */
  readonly folds: readonly (readonly [Group, boolean | null])[];
}

/**
 * Reads an insert and its sheet as they are, but for what was asked of its cells already: one round trip, two of
 * a sheet, or more where its cells are to be asked yet.
 */
export async function readAsItWas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { change, cells }: { readonly change: Change } & Pick<Surroundings, "cells">,
): Promise<AsItWas> {
  const { insert, groups } = change;
  const range = sheet.getRange(formatArea(insert.area)).load("numberFormat");
  const columns = loadColumns(sheet, change);
  const folds = groups.map((group) => loadFold(sheet, group));
  const page = insert.block === undefined ? loadPage(sheet) : undefined;
  await context.sync();
  const parts = cells.length > 0 ? [] : partsOfLooks(insert.area);
  const asked = [...cells, ...rowsOfLooks(await askLooks(context, sheet, parts))];
  return {
    numberFormats: range.numberFormat,
    looks: asked.map((row) => row.map(formatOf)),
    columns: readColumns(change, columns),
    page: page && (await readPage(context, page)),
    folds: folds.map(({ group, range: { rowHidden, columnHidden } }) => [
      group,
      group.axis === "rows" ? rowHidden : columnHidden,
    ]),
  };
}

function loadFold(sheet: Excel.Worksheet, group: Group) {
  return { group, range: sheet.getRange(group.range).load("rowHidden,columnHidden") };
}

function formatOf({ format = {} }: Excel.CellProperties): Format {
  const { font, fill, horizontalAlignment: align, indentLevel: indent, borders } = format;
  const { bold, italic, color, size } = font ?? {};
  // Excel says white where nothing is behind a text, which nothing of ours has.
  const isFilled = fill?.color?.toUpperCase() !== "#FFFFFF";
  const said = {
    ...{ bold, italic, color, size, align },
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
interface PuttingBack {
  readonly change: Change;
  readonly surroundings: Surroundings;
  readonly was: AsItWas;
  /** For a block: the columns that it was to stand in. */
  readonly before: readonly ColumnBefore[] | undefined;
  /** The parts of the page that are the reader's own, which nothing has touched. */
  readonly kept: readonly PagePart[];
  /** The groups that were not there any more. */
  readonly cleared: ReadonlySet<Group>;
  /** The groups that have come. */
  readonly grouped: ReadonlySet<Group>;
}

/**
 * Puts back what stood there, in place of whatever of the new one was written: Excel may have been
 * silent for long, and what a reader has typed since then stays.
 */
export async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { change, surroundings, was, before, kept, cleared, grouped }: PuttingBack,
): Promise<void> {
  const { insert } = change;
  const both = cellsTouched(change);
  const cells = sheet.getRange(formatArea(both)).load("formulas");
  const block = before && loadBlock(sheet, change.area, before);
  const filled = change.plan.spills.map((spill) => loadSpill(cornerOf(sheet, spill)));
  await context.sync();
  if (block) emptyBlock(block, { ours: [], charts: [], before });
  else cells.clear("Formats");
  const range = sheet.getRange(formatArea(insert.area));
  range.numberFormat = was.numberFormats.map((row) => [...row]);
  cells.formulas = contentsBack(both, {
    change,
    surroundings,
    now: cells.formulas,
    filled: filled.flatMap(spillOf),
  });
  for (const { address, format } of runsOfFormats(
    formatCell(insert.area.top, insert.area.left),
    was.looks,
  ))
    applyFormat(sheet.getRange(address), format);
  for (const { column, points, isHidden } of was.columns)
    if (points !== undefined && !(isHidden && before))
      sheet.getRange(formatCell(0, column)).format.columnWidth = points;
  await context.sync();
  if (!was.page) return;
  for (const verdicts of verdictsOf(insert)) addVerdicts(sheet, verdicts);
  putPageBack(sheet, was.page, { plan: change.plan, kept });
  await context.sync();
  await regroup(context, sheet, { change, folds: was.folds, cleared, grouped });
  hideAgain(sheet, was.columns);
  await context.sync();
}

/** What cells hold now, and what formulas fill of them. */
interface Now {
  readonly now: readonly unknown[][];
  readonly filled: readonly Area[];
}

/** What each cell is to hold again; null where it holds what is neither of the old insert nor of the new one. */
function contentsBack(
  { top, left }: Area,
  {
    change: { insert, plan },
    surroundings: { contents, spills },
    now,
    filled,
  }: Pick<PuttingBack, "change" | "surroundings"> & Now,
): unknown[][] {
  const planned = contentByCell(plan);
  const isIn = (areas: readonly Area[], cell: Area) => areas.some((one) => isFilledBy(one, cell));
  return now.map((row, down) =>
    row.map((content, across) => {
      const cell = cellArea(top + down, left + across);
      const old = contents[cell.top - insert.area.top]?.[cell.left - insert.area.left] ?? "";
      const isNew = isSameContent(content, planned.get(formatCell(cell.top, cell.left)) ?? "");
      if (isIn(spills, cell)) return isNew ? "" : null;
      const isOurs = isNew || isSameContent(content, old) || isIn(filled, cell);
      if (content !== "" && !isOurs) return null;
      return typeof old === "string" && !old.startsWith("=") ? typedText(old) : old;
    }),
  );
}

function cornerOf(sheet: Excel.Worksheet, area: string): Excel.Range {
  const { top, left } = readArea(area);
  return sheet.getRange(formatCell(top, left));
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
