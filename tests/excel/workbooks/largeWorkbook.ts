import { formatArea, formatCell } from "../../../src/plans/sheets/address";
import type { OpenExcel } from "../../headless/openExcel";

/** How large a workbook is, and what it is full of. */
export interface Size {
  /** Used cells in all sheets together. */
  readonly cells: number;
  /** Letters in each cell that holds no formula; numbers where there are none. */
  readonly letters?: number;
}

const SHEETS = 64;
const COLUMNS = 50;

/** One cell in so many is a formula of ours, and another one rests on it. */
const ONE_IN = 10;

/** Fills 64 sheets, Sheet1 to Sheet64, with formulas of ours, others that rest on them, and plain cells. */
export async function fillLargeWorkbook({ host }: OpenExcel, size: Size): Promise<void> {
  await Excel.run(async (context) => {
    for (let number = 2; number <= SHEETS; number += 1) {
      context.workbook.worksheets.add(`Sheet${number}`);
    }
    await context.sync();
  });
  const rows = Math.ceil(size.cells / SHEETS / COLUMNS);
  const area = { top: 0, left: 0, bottom: rows - 1, right: COLUMNS - 1 };
  const contents = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => contentAt(row, column, size)),
  );
  for (const { name } of host.sheets()) host.write(`${name}!${formatArea(area)}`, contents);
  await host.settled();
}

function contentAt(row: number, column: number, { letters }: Size): string | number {
  switch (column % ONE_IN) {
    case 3:
      return `=IIJ.REVENUE("${(row % 4) + 1}Q11")`;
    case 4:
      return `=${formatCell(row, column - 1)}/1000`;
    default:
      return letters === undefined ? row * COLUMNS + column : "x".repeat(letters);
  }
}
