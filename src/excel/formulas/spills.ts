import { formatArea, type Area } from "../../plans/sheets/address";
import { findSheetArea } from "../../plans/sheets/place";
import type { OurCell, SheetCells } from "./sheetCells";

/** The cells that a formula of ours fills, its own included, and what they show. */
export interface Spill {
  readonly sheet: string;
  readonly area: Area;
  readonly address: string;
  readonly anchor: OurCell;
  readonly values: readonly (readonly unknown[])[];
}

/** Some cells of a sheet. */
export interface CellsOfSheet {
  readonly sheet: SheetCells;
  readonly ours: readonly OurCell[];
}

/** A formula that may fill more than its cell, and the range that Excel says it fills. */
export interface QueuedSpill {
  readonly sheet: string;
  readonly anchor: OurCell;
  readonly range: Excel.Range;
}

/** Our functions that fill more than their own cell. */
const SPILLING = /\bIIJ\.(GRID|SERIES|TABLE|METRICS|PERIODS|BOUNDS)\s*\(/i;

/** Queues the question which cells our formulas fill; readSpills has the answer after the next sync. */
export function queueSpills(cells: readonly CellsOfSheet[]): readonly QueuedSpill[] {
  return cells.flatMap(({ sheet: { sheet, name }, ours }) =>
    ours
      .filter(({ formula }) => SPILLING.test(formula))
      .map((anchor) => {
        const range = sheet.getRange(anchor.address).getSpillingToRangeOrNullObject();
        range.load("address,values");
        return { sheet: name, anchor, range };
      }),
  );
}

/** What our formulas fill; those that fill their own cell alone are left out. */
export function readSpills(queued: readonly QueuedSpill[]): readonly Spill[] {
  return queued.flatMap(({ range, ...about }): Spill[] => {
    const area = range.isNullObject ? undefined : findSheetArea(range.address)?.area;
    return area ? [{ ...about, area, address: formatArea(area), values: range.values }] : [];
  });
}
