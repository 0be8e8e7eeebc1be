import type { SheetSnapshot } from "../../src/workbench/host/workbook/snapshots/snapshot";
import type { OpenExcel } from "../headless/openExcel";

/** Everything in a workbook that a command could have changed, as plain data; cells as one text a row. */
export async function workbookState({ host }: OpenExcel): Promise<unknown> {
  await host.settled();
  const { sheets, names, settings } = host.snapshot();
  const looks = await readLooks(sheets);
  const reports = host.sheets();
  return {
    ...{ names, settings },
    sheets: sheets.map((sheet, index) => ({
      ...reports[index],
      ...pageOf(sheet),
      ...looks[index],
      cells: host
        .read(`'${sheet.name}'!A1:R40`)
        .map((row) => JSON.stringify(row.map(({ value, formula }) => [value, formula]))),
      charts: host.charts(sheet.name),
    })),
  };
}

/** How a sheet is seen and printed, and what of it folds away. */
function pageOf(sheet: SheetSnapshot) {
  const { hiddenRows, hiddenColumns, columnWidths, groups, pageLayout, frozen } = sheet;
  const { showsGridlines, isVeryHidden, conditionalFormats } = sheet;
  return {
    ...{ hiddenRows, hiddenColumns, columnWidths, groups, pageLayout, frozen },
    ...{ showsGridlines, isVeryHidden, conditionalFormats: conditionalFormats?.length ?? 0 },
  };
}

/** How cells look to whoever asks Excel, however it keeps that. */
function readLooks(sheets: readonly SheetSnapshot[]) {
  return Excel.run(async (context) => {
    const loaded = sheets.map(({ name }) => {
      const range = context.workbook.worksheets.getItem(name).getRange("A1:R40");
      range.load("numberFormat,format/horizontalAlignment,format/indentLevel");
      range.load("format/fill/color,format/font/bold,format/font/italic,format/font/color");
      range.load("format/font/size");
      const rule = range.format.borders.getItem("InsideHorizontal").load("style");
      return { range, rule };
    });
    await context.sync();
    return loaded.map(({ range, rule }) => ({
      format: range.format.toJSON(),
      numberFormats: range.numberFormat.map((row) => JSON.stringify(row)),
      rule: rule.style,
    }));
  });
}
