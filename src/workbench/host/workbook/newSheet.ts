/** Excel's measures and font for a new sheet: rows of 15 points, columns of 8.43 letters, Calibri 11. */
export const NEW_SHEET = {
  rowCount: 1000,
  columnCount: 100,
  /** In pixels, as Univer counts. */
  defaultRowHeight: 20,
  defaultColumnWidth: 64,
  /** Carlito has Calibri's widths; the others are near it where a system has neither. */
  defaultStyle: {
    ff: "Calibri, Carlito, Segoe UI, Helvetica Neue, Arial, Liberation Sans, DejaVu Sans Condensed",
    fs: 11,
  },
};

/** A workbook with one empty sheet, as Univer opens it. */
export function newWorkbook(name: string): object {
  const id = "sheet-1";
  return { name, sheetOrder: [id], sheets: { [id]: { ...NEW_SHEET, id, name: "Sheet1" } } };
}
