import {
  cellArea,
  formatCell,
  moveArea,
  overlaps,
  readArea,
  type Area,
} from "../../plans/sheets/address";
import { findSheetArea } from "../../plans/sheets/place";
import { readAreas } from "../formulas/cells/readAreas";
import { readExtentsOf } from "../formulas/cells/sheetExtents";
import { callsOurs } from "../formulas/ourFormula";
import { SheetProtectedError } from "../host/hostErrors";
import type { Progress } from "../host/progress";
import { chartsAmong, loadBlock, type LoadedBlock } from "../insert/emptyBlock";
import type { FoundInsert } from "../insert/insert";
import type { ReadCells } from "../insert/record/fingerprint";
import type { ColumnBefore } from "../insert/record/insertRecord";
import { loadAppearance, readAppearance, type Appearance } from "./appearance";
import { columnsBefore, loadNeighbours } from "./columnsBefore";
import { countObjects, hasColouredTab, loadObjects } from "./drawnObjects";
import { loadNames, namesRestingOn, type RestingName } from "./namesRestingOn";
import { cellsRestingOn, type Resting } from "./restsOn";
import { shiftSince } from "./shiftBack";

/** What a workbook holds, as far as it matters to a removal. */
export interface Surroundings extends Appearance {
  /** The cells with formulas that rest on the insert. */
  readonly restingOnIt: readonly Resting[];
  readonly namesOnIt: readonly RestingName[];
  /** What stands in the insert's cells; on its own sheet, in all used cells. */
  readonly own: readonly ReadCells[];
  /** The insert's own cells and charts. */
  readonly block: LoadedBlock;
  /** The formulas and values in those cells when they were read. */
  readonly contents: readonly (readonly unknown[])[];
  /** The cells that formulas of ours among them fill, as Excel says. */
  readonly spills: readonly Area[];
  /** How many of the insert's charts were there. */
  readonly charts: number;
  /** For a block: what its columns go back to. */
  readonly before: readonly ColumnBefore[];
  /** How many comments, notes and shapes, which are never ours, would go with its sheet. */
  readonly others: number;
  /** Whether the colour of a tab would, which is never ours either. */
  readonly hasColouredTab: boolean;
}

/** What is looked for, and what hears of it. */
interface Search {
  /** What rests on any of these cells rests on the insert: its own, or those that it comes to have too. */
  readonly reach?: Area;
  readonly progress: Progress;
}

/**
 * Reads what findObjection needs, in as many messages as the workbook's cells take; which sheets there are is
 * known by findInsert.
 */
export async function loadSurroundings(
  context: Excel.RequestContext,
  insert: FoundInsert,
  { reach = insert.area, progress }: Search,
): Promise<Surroundings> {
  const { extents, ...read } = await readInsert(context, insert);
  const reaching = { ...insert, area: reach };
  const names = loadNames(context.workbook);
  // In a message of their own: one that is too large is asked for again, and only its cells.
  await context.sync();
  const resting: Resting[] = [];
  const ofSheet: ReadCells[] = [];
  await readAreas(context, {
    areas: extents.map((sheet) => ({ sheet, area: sheet.area })),
    properties: ["formulas"],
    progress,
    step: "searching",
    onPart: ({ sheet: { name }, area, range: { formulas } }) => {
      const cells = { at: formatCell(area.top, area.left), formulas };
      if (name === insert.sheet && insert.block === undefined) ofSheet.push(cells);
      else resting.push(...cellsRestingOn(reaching, { ...cells, name }));
    },
  });
  const contents = read.block.range.formulas;
  return {
    restingOnIt: resting,
    namesOnIt: namesRestingOn(reaching, names),
    own: insert.block === undefined ? ofSheet : [{ at: cornerAt(insert), formulas: contents }],
    contents,
    charts: chartsAmong(read.block, insert.record.charts).length,
    ...read,
  };
}

/** The insert itself, the sheets' names and visibility, and where the workbook's cells lie: one round trip. */
async function readInsert(context: Excel.RequestContext, insert: FoundInsert) {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(insert.sheet);
  const before = insert.record.before ?? [];
  const sheets = worksheets.items;
  worksheets.load("items/name,items/visibility");
  const protection = sheet.protection.load("protected");
  const block = loadBlock(sheet, insert.area, before);
  const appearance = loadAppearance(sheet, insert);
  const neighbours = loadNeighbours(sheet, insert.area, before);
  // They stay where a block goes.
  const objects = insert.block === undefined ? loadObjects(sheet) : undefined;
  const spilling = anchorsOf(insert).map((anchor) => loadSpill(sheet.getRange(anchor)));
  const extents = await readExtentsOf(context, sheets);
  if (insert.block !== undefined && protection.protected) {
    throw new SheetProtectedError(`${insert.sheet} is protected`);
  }
  return {
    extents,
    block,
    spills: spilling.flatMap(spillOf),
    ...(await readAppearance(context, sheet, {
      insert,
      loaded: appearance,
      formulas: block.range.formulas,
    })),
    before: columnsBefore(before, neighbours),
    others: objects ? countObjects(objects, block.charts) : 0,
    hasColouredTab: objects !== undefined && hasColouredTab(objects),
  };
}

/** A cell, and what is filled from there. */
interface LoadedSpill {
  readonly cell: Excel.Range;
  readonly filled: Excel.Range;
}

/** Queues the loads that spillOf reads. */
export function loadSpill(cell: Excel.Range): LoadedSpill {
  const filled = cell.load("formulas,values").getSpillingToRangeOrNullObject();
  return { cell, filled: filled.load("address") };
}

/** What a formula of ours fills: one cell or more, or none where something stands in its way. */
export function spillOf({ cell, filled }: LoadedSpill): Area | readonly [] {
  const isBlocked = cell.values[0]?.[0] === "#SPILL!";
  const isOurs = !filled.isNullObject && !isBlocked && callsOurs(cell.formulas[0]?.[0]);
  return (isOurs ? findSheetArea(filled.address)?.area : undefined) ?? [];
}

/**
 * The cells from which formulas of an insert spill. The workbook says which, and may say anything:
 * what is filled from there, Excel itself is asked.
 */
function anchorsOf(insert: FoundInsert): readonly string[] {
  return insert.record.spills
    .map((spill) => moveArea(readArea(spill), shiftSince(insert)))
    .filter(({ top, left }) => overlaps(cellArea(top, left), insert.area))
    .map(({ top, left }) => formatCell(top, left));
}

function cornerAt({ area }: FoundInsert): string {
  return formatCell(area.top, area.left);
}
