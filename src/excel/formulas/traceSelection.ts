import { findArea, formatArea } from "../../plans/sheets/address";
import { findSheetArea } from "../../plans/sheets/place";
import { cellsIn, referencesIn } from "../../plans/sheets/references";
import { readCalls, withoutCalls, type CallArgument } from "./callArguments";
import { CellLookup, type CellPlace } from "./cellLookup";
import { finishCleanUps } from "../host/allOrNothing";
import { callsOurs } from "./ourFormula";
import { runExcel } from "../host/runExcel";
import { findCells, readScope } from "./sheetCells";
import { queueSpills, readSpills, type Spill } from "./spills";

/** A cell that shows what one of our formulas gives, its own or one that spills into it. */
export interface TracedFormula {
  readonly sheet: string;
  readonly address: string;
  /** The call that gives it, or the whole formula where that spills or cannot be read. */
  readonly formula: string;
  /** What the cell shows. */
  readonly value: unknown;
  /** The call's arguments as they are now. */
  readonly arguments: readonly CallArgument[];
  /** Where the cell stands in what the formula fills; absent where that is the formula's cell alone. */
  readonly spilled?: SpilledCell;
}

/** A cell of several that a formula fills. */
export interface SpilledCell {
  /** Counted from zero. */
  readonly row: number;
  readonly column: number;
  /** What all the cells show, row by row. */
  readonly values: readonly (readonly unknown[])[];
}

/** What the selected cell is, and the figures of ours it rests on. */
export interface Trace {
  readonly sheet: string;
  readonly address: string;
  /** The formula that gives the cell's value; undefined for a plain value or an empty cell. */
  readonly formula: string | undefined;
  readonly value: unknown;
  readonly figures: readonly TracedFormula[];
}

/** Cells followed at most: enough for any sheet of ours, and no freeze on a range of whole columns. */
const MOST_CELLS = 5000;

/** Follows the selected cell's formula down to the figures of ours that it rests on: two round trips. */
export async function traceSelection(): Promise<Trace> {
  await finishCleanUps();
  return runExcel(async (context) => {
    const sheets = await readScope(context, "workbook");
    const selected = context.workbook.getSelectedRange().getCell(0, 0);
    selected.load("address");
    const queued = queueSpills(
      sheets.map((sheet) => ({ sheet, ours: findCells(sheet, callsOurs) })),
    );
    await context.sync();
    const cells = new CellLookup(sheets, readSpills(queued));
    return traceFrom(placeOf(selected.address), cells);
  });
}

/** The cell of an address that Excel gave: D7 of ATM operation for 'ATM operation'!D7. */
function placeOf(address: string): CellPlace {
  const found = findSheetArea(address);
  if (found?.sheet === undefined) throw new Error(`"${address}" names no cell of a sheet`);
  return { sheet: found.sheet, address: formatArea(found.area) };
}

function traceFrom(place: CellPlace, cells: CellLookup): Trace {
  const { formula, value, spill } = cells.at(place);
  const giving = typeof formula === "string" && formula.startsWith("=") ? formula : undefined;
  return {
    ...place,
    formula: giving ?? spill?.anchor.formula,
    value,
    figures: follow(place, cells),
  };
}

/** The figures of ours under a cell, nearest first, each once. */
function follow(start: CellPlace, cells: CellLookup): readonly TracedFormula[] {
  const seen = new Set<string>();
  const found: TracedFormula[] = [];
  const waiting = [start];
  for (let place = waiting.shift(); place; place = waiting.shift()) {
    const key = `${place.sheet.toUpperCase()}!${place.address}`;
    if (seen.has(key) || seen.size > MOST_CELLS) continue;
    seen.add(key);
    const { formula } = cells.at(place);
    found.push(...findFigures(place, cells));
    if (typeof formula === "string" && formula.startsWith("=")) {
      waiting.push(...precedentsOf(place, withoutCalls(formula)));
    }
  }
  return found;
}

/** The figures that a cell's own formula calls for, or the one that spills into it. */
function findFigures(place: CellPlace, cells: CellLookup): readonly TracedFormula[] {
  const { formula: own, value, spill } = cells.at(place);
  const formula = spill?.anchor.formula ?? own;
  if (!callsOurs(formula)) return [];
  const calls = readCalls(place, formula, cells);
  const [first = { formula, arguments: [] }] = calls;
  if (!spill)
    return (calls.length > 0 ? calls : [first]).map((call) => ({ ...place, value, ...call }));
  return [{ ...place, value, ...first, formula, spilled: cellIn(spill, place) }];
}

function cellIn({ area, values }: Spill, { address }: CellPlace): SpilledCell {
  const { top, left } = findArea(address) ?? area;
  return { row: top - area.top, column: left - area.left, values };
}

function precedentsOf({ sheet }: CellPlace, formula: string): readonly CellPlace[] {
  return referencesIn(formula).flatMap((reference) =>
    cellsIn(reference.address, MOST_CELLS).map((address) => ({
      sheet: reference.sheet ?? sheet,
      address,
    })),
  );
}
