import { formatCell } from "../../plans/sheets/address";
import { TargetNotEmptyError } from "../host/hostErrors";
import { finishCleanUps } from "../host/allOrNothing";
import { runExcel } from "../host/runExcel";

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
  await finishCleanUps();
  return runExcel(
    async (context) => {
      const selected = context.workbook.getSelectedRange().getCell(0, 0);
      const target = selected.getResizedRange(rows - 1, columns - 1);
      selected.load("address");
      target.load("address,formulas,rowIndex,columnIndex");
      await context.sync();
      refuseOccupied(target);
      selected.formulas = [[formula]];
      await context.sync();
      return { address: selected.address };
    },
    { undoable: true },
  );
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
