import { DATA_AS_OF } from "../../dataset/figures";
import { allOrNothing, type TakeBack } from "../host/allOrNothing";
import { callsOurs } from "./ourFormula";
import { runExcel } from "../host/runExcel";
import { findCells, readScope, runsOf, type CellRun, type OurCell, type Scope } from "./sheetCells";
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

/** Neighbouring formulas that became values: their own cells and those that one of them had filled. */
interface FrozenRun extends CellRun {
  readonly sheet: string;
  readonly filled: string;
}

/**
 * Turns our formulas in a scope into the values they show, spilled ones into all the cells they
 * fill. Nothing else changes; formulas that show an error stay formulas.
 */
export async function freezeFormulas(scope: Scope): Promise<Freeze> {
  return allOrNothing<Freeze>((takeBack) =>
    runExcel((context) => readAndFreeze(context, scope, takeBack), { undoable: true }),
  );
}

async function readAndFreeze(
  context: Excel.RequestContext,
  scope: Scope,
  takeBack: TakeBack<never>,
): Promise<Freeze> {
  const sheets = (await readScope(context, scope)).map((sheet) => ({
    sheet,
    ours: findCells(sheet, callsOurs).filter(showsAnswer),
  }));
  const open = sheets.filter(({ sheet }) => !sheet.isProtected);
  const spills = await spillsBy(context, open);
  const frozen = open.flatMap((cells) => freeze(cells, spills));
  const [first] = frozen;
  if (first) takeBack(first.sheet, () => thaw(frozen));
  await context.sync();
  return {
    frozen: frozen.reduce((sum, { cells }) => sum + cells.length, 0),
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

/** Queues that formulas become values: neighbours together, each that spills with all it fills. */
function freeze(
  { sheet: { sheet, name }, ours }: CellsOfSheet,
  spills: ReadonlyMap<OurCell, Spill>,
): readonly FrozenRun[] {
  const alone = runsOf(ours.filter((cell) => !spills.has(cell)));
  return [
    ...alone.map((run): FrozenRun => {
      sheet.getRange(run.address).values = [run.cells.map(({ value }) => value)];
      return { ...run, sheet: name, filled: run.address };
    }),
    ...ours.flatMap((cell): FrozenRun[] => {
      const spill = spills.get(cell);
      if (!spill) return [];
      sheet.getRange(spill.address).values = spill.values.map((row) => [...row]);
      return [{ address: cell.address, cells: [cell], sheet: name, filled: spill.address }];
    }),
  ];
}

/** What may become a value: an error may be cured later, and #BUSY! is on its way. */
function showsAnswer({ value }: OurCell): boolean {
  return !(typeof value === "string" && value.startsWith("#"));
}

async function thaw(frozen: readonly FrozenRun[]): Promise<undefined> {
  await runExcel(async (context) => {
    for (const { sheet, address, cells, filled } of frozen) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      if (filled !== address) worksheet.getRange(filled).clear("Contents");
      worksheet.getRange(address).formulas = [cells.map(({ formula }) => formula)];
    }
    await context.sync();
  });
}
