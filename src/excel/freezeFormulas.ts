import { DATA_AS_OF } from "../dataset/figures";
import { leaveNothing } from "./leaveNothing";
import { callsOurs } from "./ourFormula";
import { runExcel } from "./runExcel";
import { findCells, readScope, type OurCell, type Scope, type SheetCells } from "./sheetCells";

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
  const spills = await readSpills(context, open);
  for (const { sheet, ours } of open) {
    for (const cell of ours) freeze(sheet, cell, { spills, frozen });
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

interface OurCells {
  readonly sheet: SheetCells;
  readonly ours: readonly OurCell[];
}

/** Our functions that fill more than their own cell. */
const SPILLING = /\bIIJ\.(GRID|SERIES|TABLE|METRICS|PERIODS|BOUNDS)\s*\(/i;

/** The ranges that spilling formulas fill, by sheet and cell; no round trip where there are none. */
async function readSpills(
  context: Excel.RequestContext,
  cells: readonly OurCells[],
): Promise<ReadonlyMap<string, Excel.Range>> {
  const queued = cells.flatMap(({ sheet, ours }) =>
    ours
      .filter(({ formula }) => SPILLING.test(formula))
      .map(({ address }) => {
        const range = sheet.sheet.getRange(address).getSpillingToRangeOrNullObject();
        range.load("address,values");
        return [`${sheet.name}!${address}`, range] as const;
      }),
  );
  if (queued.length > 0) await context.sync();
  return new Map(queued.filter(([, range]) => !range.isNullObject));
}

function freeze(
  { sheet, name }: SheetCells,
  { address, formula, value }: OurCell,
  {
    spills,
    frozen,
  }: { readonly spills: ReadonlyMap<string, Excel.Range>; readonly frozen: FrozenCell[] },
): void {
  const spill = spills.get(`${name}!${address}`);
  const filled = spill ? localAddress(spill.address) : address;
  frozen.push({ sheet: name, address, formula, filled });
  if (spill) sheet.getRange(filled).values = spill.values;
  else sheet.getRange(address).values = [[value]];
}

function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
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
