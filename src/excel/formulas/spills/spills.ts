import { formatCell } from "../../../plans/sheets/address";
import { findSheetArea } from "../../../plans/sheets/place";
import type { CellLookup } from "../cells/cellLookup";
import type { CellPlace, Spill } from "../cells/places";
import { blocksBySheet, type PlacedFormula } from "../cells/sheetCells";
import type { SheetExtent } from "../cells/sheetExtents";

/** A cell that may be filled by the formula of another. */
export interface SpillSuspect extends CellPlace {
  readonly extent: SheetExtent;
}

/** So many cells are asked in one message, some 600 bytes each. */
const AT_ONCE = 2_000;

/**
 * Finds which of some cells a formula elsewhere fills, and notes it: a round trip for each sheet's
 * blocks of cells, whether any formula does, then one for the cells of those.
 */
export async function findSpills(
  context: Excel.RequestContext,
  suspects: readonly SpillSuspect[],
  cells: CellLookup,
): Promise<void> {
  const unknown = suspects.filter(({ extent }) => extent.maySpill);
  const inSpills = await keepSpilled(context, unknown);
  for (let at = 0; at < inSpills.length; at += AT_ONCE) {
    const left = inSpills.slice(at, at + AT_ONCE).filter((cell) => !cells.spillAt(cell));
    cells.noteSpills(await askForSpills(context, left));
  }
}

/** The cells of blocks that Excel does not say to be free of spills. */
async function keepSpilled<T extends SpillSuspect>(
  context: Excel.RequestContext,
  suspects: readonly T[],
): Promise<readonly T[]> {
  const blocks = blocksBySheet(suspects);
  const kept: T[] = [];
  for (let at = 0; at < blocks.length; at += AT_ONCE) {
    const asked = blocks.slice(at, at + AT_ONCE).map((block) => ({
      block,
      range: block.sheet.sheet.getRange(block.address).load("hasSpill"),
    }));
    // Each message has as many questions as Excel accepts.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { block, range } of asked) {
      if ((range.hasSpill as boolean | null) !== false) kept.push(...block.rows.flat());
    }
  }
  return kept;
}

async function askForSpills(
  context: Excel.RequestContext,
  suspects: readonly SpillSuspect[],
): Promise<readonly Spill[]> {
  const asked = suspects.map(({ extent: { sheet }, row, column }) => {
    const cell = sheet.getRange(formatCell(row, column));
    // Whether Excel shows the formula in the cells it fills too is not documented: both are asked.
    return [cell, cell.getSpillParentOrNullObject()].map((anchor) => {
      const range = anchor.getSpillingToRangeOrNullObject();
      anchor.load("address,formulas");
      range.load("address");
      return { anchor, range };
    });
  });
  if (asked.length > 0) await context.sync();
  const found = asked.flatMap((both): (readonly [string, Spill])[] => {
    const answer = both.find(({ anchor, range }) => !anchor.isNullObject && !range.isNullObject);
    if (!answer) return [];
    const { anchor, range } = answer;
    const [own, all] = [findSheetArea(anchor.address), findSheetArea(range.address)];
    if (own?.sheet === undefined || !all) return [];
    const { top: row, left: column } = own.area;
    const formula = String(anchor.formulas[0]?.[0]);
    const spill = { anchor: { sheet: own.sheet, row, column }, formula, area: all.area };
    return [[anchor.address, spill]];
  });
  return [...new Map(found).values()];
}

/**
 * What formulas fill, by formula; those that fill their own cell alone are left out. A formula that
 * Excel shows in a cell filled by another is none of its own: it is in no spill's anchor.
 */
export async function readSpills(
  context: Excel.RequestContext,
  formulas: readonly PlacedFormula[],
): Promise<ReadonlyMap<PlacedFormula, Spill>> {
  const suspects = formulas.filter(({ extent }) => extent.maySpill);
  const asked = await keepSpilled(context, suspects);
  const spills = new Map<PlacedFormula, Spill>();
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    const ranges = asked.slice(at, at + AT_ONCE).map((cell) => ({
      cell,
      range: cell.extent.sheet
        .getRange(formatCell(cell.row, cell.column))
        .getSpillingToRangeOrNullObject()
        .load("address"),
    }));
    // Each message has as many questions as Excel accepts.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { cell, range } of ranges) {
      const area = range.isNullObject ? undefined : findSheetArea(range.address)?.area;
      if (area) spills.set(cell, { anchor: cell, formula: cell.formula, area });
    }
  }
  return spills;
}
