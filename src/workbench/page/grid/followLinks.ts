import { selectCells } from "./selectCells";
import type { Spreadsheet } from "./spreadsheet";

/**
 * A click on a cell that leads into the workbook, such as `#$A$3`, goes there. What leads out of it, or
 * nowhere, is not followed: a workbook can come from anybody.
 */
export function followLinks(
  spreadsheet: Spreadsheet,
  linkAt: (row: number, column: number) => string | undefined,
): void {
  const { univerAPI } = spreadsheet;
  univerAPI.addEvent(univerAPI.Event.CellClicked, ({ row, column }) => {
    const place = /^#(.+)$/.exec(linkAt(row, column) ?? "")?.[1];
    if (place === undefined) return;
    // Univer selects the clicked cell itself once the event is over.
    setTimeout(() => {
      try {
        selectCells(spreadsheet, place.replaceAll("$", ""));
      } catch {
        // There are no such cells.
      }
    });
  });
}
