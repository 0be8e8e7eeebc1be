import { cellArea, findArea, formatCell } from "../../plans/sheets/address";
import { findSheetArea } from "../../plans/sheets/place";
import { finishCleanUps } from "../host/allOrNothing";
import { stopIfCancelled, type Progress } from "../host/progress";
import { runExcel } from "../host/runExcel";
import {
  argumentReferences,
  readCall,
  readFormula,
  type CallArgument,
  type WrittenCall,
} from "./callArguments";
import { CellLookup } from "./cells/cellLookup";
import { callsOurs } from "./ourFormula";
import type { CellPlace, PlacedArea, Spill } from "./cells/places";
import { SeenCells } from "./cells/seenCells";
import { readExtents } from "./cells/sheetExtents";
import { findSpills, type SpillSuspect } from "./spills/spills";

/** A cell that shows what one of our formulas gives, its own or one that spills into it. */
export interface TracedFormula {
  readonly sheet: string;
  readonly address: string;
  /** The function that is called, such as "REVENUE"; empty where the formula cannot be read. */
  readonly id: string;
  /** The call that gives it, or the whole formula where that alone spills, or cannot be read. */
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
  /** Whether functions that are not ours stand around the call: they may have moved what it fills. */
  readonly isMoved: boolean;
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
  /** How many cells were looked at where that was not all the cell rests on. */
  readonly stoppedAt?: number;
}

/** Cells looked at, at most: enough for any sheet of ours, a second or two of a reader's patience. */
const MOST_CELLS = 20_000;

/**
 * Follows the selected cell's formula down to the figures of ours that it rests on. Cells are read a
 * band of rows at a time, so a formula's own neighbourhood is one round trip, and cells seen before
 * cost nothing: time grows with the cells looked at alone.
 */
export async function traceSelection(progress: Progress = {}): Promise<Trace> {
  await finishCleanUps();
  return runExcel(async (context) => {
    const selected = context.workbook.getSelectedRange().getCell(0, 0);
    selected.load("address,formulas,values");
    await context.sync();
    const cells = new CellLookup(context, await readExtents(context, "workbook"), progress);
    const start = placeOf(selected.address);
    const { found, stopped } = await follow(context, start, { cells, progress });
    const own: unknown = selected.formulas[0]?.[0];
    const trace = {
      sheet: start.sheet,
      address: formatCell(start.row, start.column),
      formula: isFormula(own) ? own : cells.spillAt(start)?.formula,
      value: selected.values[0]?.[0] as unknown,
      figures: await readFigures(found, cells),
    };
    return stopped ? { ...trace, stoppedAt: MOST_CELLS } : trace;
  });
}

/** The cell of an address that Excel gave: D7 of ATM operation for 'ATM operation'!D7. */
function placeOf(address: string): CellPlace {
  const found = findSheetArea(address);
  if (found?.sheet === undefined) throw new Error(`"${address}" names no cell of a sheet`);
  return { sheet: found.sheet, row: found.area.top, column: found.area.left };
}

function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}

/** A cell that shows a figure of ours, the calls it is the answer to not read yet. */
interface FoundFigure {
  readonly place: CellPlace;
  /** The whole formula, of the cell or of the one that spills into it. */
  readonly formula: string;
  readonly calls: readonly WrittenCall[];
  readonly isWrapped: boolean;
  readonly spill: Spill | undefined;
}

interface Followed {
  readonly found: readonly FoundFigure[];
  readonly stopped: boolean;
}

/** The figures of ours under a cell, nearest first, each once. */
async function follow(
  context: Excel.RequestContext,
  start: CellPlace,
  { cells, progress }: { readonly cells: CellLookup; readonly progress: Progress },
): Promise<Followed> {
  const seen = new SeenCells(MOST_CELLS);
  const found: FoundFigure[] = [];
  for (let level: readonly PlacedArea[] = [areaOf(start)]; level.length > 0;) {
    const fresh = level
      .flatMap((area) => cells.used(area) ?? [])
      .flatMap(({ sheet, area }) =>
        seen.take(sheet.name, area).map((at) => ({ ...at, sheet: sheet.name, extent: sheet })),
      );
    await cells.load(fresh.map(areaOf));
    await findSpills(
      context,
      fresh.filter((place) => mayBeFilled(place, cells)),
      cells,
    );
    const looked = fresh.map((place) => lookAt(place, cells));
    found.push(...looked.flatMap(({ figure }) => figure ?? []));
    level = looked.flatMap(({ next }) => next);
    progress.onProgress?.({ step: "tracing", done: seen.count });
    stopIfCancelled(progress);
  }
  return { found, stopped: seen.isCut };
}

function areaOf({ sheet, row, column }: CellPlace): PlacedArea {
  return { sheet, area: cellArea(row, column) };
}

/** A cell without a formula may be filled by another's; one of ours may fill others. */
function mayBeFilled(place: SpillSuspect, cells: CellLookup): boolean {
  const { formula } = cells.at(place);
  return formula !== "" && (!isFormula(formula) || callsOurs(formula));
}

/** The figure that a cell shows, if it is one of ours, and where to look next. */
function lookAt(
  place: CellPlace,
  cells: CellLookup,
): { readonly figure?: FoundFigure; readonly next: readonly PlacedArea[] } {
  const spill = cells.spillAt(place);
  const formula = spill?.formula ?? cells.at(place).formula;
  if (!isFormula(formula)) return { next: [] };
  const { calls, isWrapped, references } = readFormula(formula);
  const next = references.flatMap(({ sheet = spill?.anchor.sheet ?? place.sheet, address }) => {
    const area = findArea(address);
    return area ? [{ sheet, area }] : [];
  });
  return callsOurs(formula)
    ? { figure: { place, formula, calls, isWrapped, spill }, next }
    : { next };
}

/** Reads the arguments of the calls that were found. */
async function readFigures(
  found: readonly FoundFigure[],
  cells: CellLookup,
): Promise<readonly TracedFormula[]> {
  await cells.load(found.flatMap(cellsBehind));
  return found.flatMap((figure) => tracedOf(figure, cells));
}

/** What has to be known of a figure's cells: its arguments, and all that its formula fills. */
function cellsBehind({ place, calls, spill }: FoundFigure): readonly PlacedArea[] {
  const filled = spill ? [{ sheet: spill.anchor.sheet, area: spill.area }] : [];
  // What the calls among their arguments name, they name too.
  const outer = calls.filter(({ depth }) => depth === 0);
  const given = outer.flatMap(argumentReferences).flatMap(({ sheet = place.sheet, address }) => {
    const area = findArea(address);
    return area ? [{ sheet, area }] : [];
  });
  return [...filled, ...given];
}

function tracedOf(
  { place, formula, calls, isWrapped, spill }: FoundFigure,
  cells: CellLookup,
): readonly TracedFormula[] {
  const { value } = cells.at(place);
  const about = { sheet: place.sheet, address: formatCell(place.row, place.column), value };
  const read = calls.map((call) => readCall(call, place, cells));
  if (read.length === 0) return [{ ...about, id: "", formula, arguments: [] }];
  if (!spill) return read.map((call) => ({ ...about, ...call }));
  const { area, anchor } = spill;
  const spilled = {
    row: place.row - area.top,
    column: place.column - area.left,
    isMoved: isWrapped,
    values: cells.valuesIn(anchor.sheet, area),
  };
  const isAlone = read.length === 1;
  return read.map((call) => ({ ...about, ...call, ...(isAlone && { formula }), spilled }));
}
