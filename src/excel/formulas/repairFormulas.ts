import { allOrNothing, type TakeBack } from "../host/allOrNothing";
import { callsOurs, repairText } from "./ourFormula";
import { runExcel } from "../host/runExcel";
import {
  findCells,
  readScope,
  runsOf,
  type CellRun,
  type OurCell,
  type SheetCells,
} from "./sheetCells";

/** What a repair has done. */
export interface Repair {
  /** How many formulas were entered again. */
  readonly repaired: number;
  /** Names of protected sheets with broken formulas, left as they are. */
  readonly protectedSheets: readonly string[];
}

/**
 * Enters our broken formulas again: those that show #NAME? or carry the names Excel writes while the
 * add-in is missing. Entering them again is what cures them (office-js issues 6611 and 3558).
 */
export async function repairFormulas(): Promise<Repair> {
  return allOrNothing<Repair>((takeBack) =>
    runExcel((context) => findAndEnter(context, takeBack), { undoable: true }),
  );
}

/** Neighbouring formulas that were entered again. */
interface EnteredRun extends CellRun {
  readonly sheet: string;
}

async function findAndEnter(
  context: Excel.RequestContext,
  takeBack: TakeBack<never>,
): Promise<Repair> {
  const sheets = (await readScope(context, "workbook")).map((sheet) => ({
    sheet,
    broken: findCells(sheet, callsOurs).filter(isBroken),
  }));
  const entered = sheets
    .filter(({ sheet }) => !sheet.isProtected)
    .flatMap(({ sheet, broken }) => runsOf(broken).map((run) => enter(sheet, run)));
  const [first] = entered;
  if (first) takeBack(first.sheet, () => enterAsBefore(entered));
  await context.sync();
  return {
    repaired: entered.reduce((sum, { cells }) => sum + cells.length, 0),
    protectedSheets: sheets
      .filter(({ sheet, broken }) => sheet.isProtected && broken.length > 0)
      .map(({ sheet }) => sheet.name),
  };
}

function isBroken({ formula, value }: OurCell): boolean {
  return value === "#NAME?" || repairText(formula) !== formula;
}

function enter({ sheet, name }: SheetCells, run: CellRun): EnteredRun {
  sheet.getRange(run.address).formulas = [run.cells.map(({ formula }) => repairText(formula))];
  return { ...run, sheet: name };
}

async function enterAsBefore(entered: readonly EnteredRun[]): Promise<undefined> {
  await runExcel(async (context) => {
    for (const { sheet, address, cells } of entered) {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.formulas = [cells.map(({ formula }) => formula)];
    }
    await context.sync();
  });
}
