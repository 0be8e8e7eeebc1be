import { DATA_AS_OF } from "../dataset/figures";
import { leaveNothing } from "./leaveNothing";
import { callsOurs } from "./ourFormula";
import { runExcel } from "./runExcel";
import { findCells, readScope, type OurCell, type Scope, type SheetCells } from "./sheetCells";
import { queueSpills, readSpills, type CellsOfSheet, type Spill } from "./spills";

/** What a freeze has done. */
export interface Freeze {
  /** How many formulas of ours became values. */
  readonly frozen: number;
  /** Names of protected sheets with formulas of ours, left as they are. */
  readonly protectedSheets: readonly string[];
  /** The data's date, to be told with the values. */
  readonly asOf: string;
}

/** A formula that became values: its own cell and those it had filled. */
interface FrozenCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly filled: string;
}

/**
 * Turns our formulas in a scope into the values they show, spilled ones into all the cells they
 * fill. Nothing else changes; formulas that show an error stay formulas.
 */
export async function freezeFormulas(scope: Scope): Promise<Freeze> {
  const frozen: FrozenCell[] = [];
  return leaveNothing(
    () => runExcel((context) => readAndFreeze(context, scope, frozen), { undoable: true }),
    { left: () => frozen[0]?.sheet, run: () => thaw(frozen) },
  );
}

async function readAndFreeze(
  context: Excel.RequestContext,
  scope: Scope,
  frozen: FrozenCell[],
): Promise<Freeze> {
  const sheets = (await readScope(context, scope)).map((sheet) => ({
    sheet,
    ours: findCells(sheet, callsOurs).filter(showsAnswer),
  }));
  const open = sheets.filter(({ sheet }) => !sheet.isProtected);
  const spills = await spillsBy(context, open);
  for (const { sheet, ours } of open) {
    for (const cell of ours) frozen.push(freeze(sheet, cell, spills.get(cell)));
  }
  await context.sync();
  return {
    frozen: frozen.length,
    protectedSheets: sheets
      .filter(({ sheet, ours }) => sheet.isProtected && ours.length > 0)
      .map(({ sheet }) => sheet.name),
    asOf: DATA_AS_OF,
  };
}

/** What our formulas fill, by the formula's cell; no round trip where none fills more than its own. */
async function spillsBy(
  context: Excel.RequestContext,
  cells: readonly CellsOfSheet[],
): Promise<ReadonlyMap<OurCell, Spill>> {
  const queued = queueSpills(cells);
  if (queued.length > 0) await context.sync();
  return new Map(readSpills(queued).map((spill) => [spill.anchor, spill]));
}

function freeze({ sheet, name }: SheetCells, cell: OurCell, spill: Spill | undefined): FrozenCell {
  const { address, formula, value } = cell;
  const filled = spill?.address ?? address;
  const values = spill?.values ?? [[value]];
  sheet.getRange(filled).values = values.map((row) => [...row]);
  return { sheet: name, address, formula, filled };
}

/** What may become a value: an error may be cured later, and #BUSY! is on its way. */
function showsAnswer({ value }: OurCell): boolean {
  return !(typeof value === "string" && value.startsWith("#"));
}

async function thaw(frozen: readonly FrozenCell[]): Promise<void> {
  await runExcel(async (context) => {
    for (const { sheet, address, formula, filled } of frozen) {
      const cells = context.workbook.worksheets.getItem(sheet);
      if (filled !== address) cells.getRange(filled).clear("Contents");
      cells.getRange(address).formulas = [[formula]];
    }
    await context.sync();
  });
}
