/** Does something to a sheet as a person would, by hand. */
export function byHand(work: (sheet: Excel.Worksheet) => void, name = "Sheet1"): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** The widths of columns of Sheet1, in points. */
export function widthsOf(columns: readonly string[]): Promise<readonly number[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const ranges = columns.map((column) =>
      sheet.getRange(`${column}:${column}`).load("format/columnWidth"),
    );
    await context.sync();
    return ranges.map(({ format }) => format.columnWidth);
  });
}
