import { formatCell } from "../../plans/sheets/address";
import { allOrNothing } from "../host/allOrNothing";
import { TargetNotEmptyError } from "../host/hostErrors";
import { runExcel } from "../host/runExcel";
import { isSameContent } from "./record/fingerprint";

/** How many cells a formula fills, the one it stands in included. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Writes a formula into the selected cell, the upper left one of several, if it and every cell the
 * formula fills is empty; otherwise nothing is written.
 */
export async function insertFormula(
  formula: string,
  { rows, columns }: Size = { rows: 1, columns: 1 },
): Promise<{ readonly address: string }> {
  return allOrNothing<{ readonly address: string }>((takeBack) =>
    runExcel(
      async (context) => {
        const selected = context.workbook.getSelectedRange().getCell(0, 0);
        const target = selected.getResizedRange(rows - 1, columns - 1);
        selected.load("address");
        selected.worksheet.load("id");
        target.load("address,formulas,rowIndex,columnIndex");
        await context.sync();
        refuseOccupied(target);
        const { address, worksheet } = selected;
        const cell = formatCell(target.rowIndex, target.columnIndex);
        takeBack(address, () => clearFormula(formula, worksheet.id, cell));
        selected.formulas = [[formula]];
        await context.sync();
        return { address };
      },
      { undoable: true },
    ),
  );
}

/** Empties a cell that holds a formula; anything else in it stays. */
async function clearFormula(formula: string, sheetId: string, cell: string): Promise<undefined> {
  await runExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(cell).load("formulas");
    await context.sync();
    const content: unknown = range.formulas[0]?.[0];
    if (isSameContent(content, formula)) range.formulas = [[""]];
    await context.sync();
  });
}

/** Throws where a loaded range holds anything. A spilled value counts: it would be overwritten too. */
export function refuseOccupied(target: Excel.Range): void {
  target.formulas.forEach((row: readonly unknown[], down) => {
    row.forEach((content, across) => {
      if (content === "") return;
      const occupied = formatCell(target.rowIndex + down, target.columnIndex + across);
      throw new TargetNotEmptyError(target.address, occupied);
    });
  });
}
