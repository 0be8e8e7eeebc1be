import { leaveNothing } from "./leaveNothing";
import { callsOurs, repairText } from "./ourFormula";
import { runExcel } from "./runExcel";
import { findCells, readScope, type OurCell, type SheetCells } from "./sheetCells";

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
  const entered: EnteredCell[] = [];
  return leaveNothing(
    () => runExcel((context) => findAndEnter(context, entered), { undoable: true }),
    { left: () => entered[0]?.sheet, run: () => enterAsBefore(entered) },
  );
}

interface EnteredCell {
  readonly sheet: string;
  readonly cell: OurCell;
}

async function findAndEnter(
  context: Excel.RequestContext,
  entered: EnteredCell[],
): Promise<Repair> {
  const sheets = (await readScope(context, "workbook")).map((sheet) => ({
    sheet,
    broken: findCells(sheet, callsOurs).filter(isBroken),
  }));
  for (const { sheet, broken } of sheets.filter(({ sheet }) => !sheet.isProtected)) {
    for (const cell of broken) enter(sheet, cell, entered);
  }
  await context.sync();
  return {
    repaired: entered.length,
    protectedSheets: sheets
      .filter(({ sheet, broken }) => sheet.isProtected && broken.length > 0)
      .map(({ sheet }) => sheet.name),
  };
}

function isBroken({ formula, value }: OurCell): boolean {
  return value === "#NAME?" || repairText(formula) !== formula;
}

function enter({ sheet, name }: SheetCells, cell: OurCell, entered: EnteredCell[]): void {
  entered.push({ sheet: name, cell });
  sheet.getRange(cell.address).formulas = [[repairText(cell.formula)]];
}

async function enterAsBefore(entered: readonly EnteredCell[]): Promise<void> {
  await runExcel(async (context) => {
    for (const { sheet, cell } of entered) {
      context.workbook.worksheets.getItem(sheet).getRange(cell.address).formulas = [[cell.formula]];
    }
    await context.sync();
  });
}
