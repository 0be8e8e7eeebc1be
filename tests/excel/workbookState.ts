import type { SheetSnapshot } from "../../src/workbench/host/workbook/snapshots/snapshot";
import type { OpenExcel } from "../headless/openExcel";

const COLUMNS = Array.from({ length: 18 }, (_, column) => column);

/** Everything in a workbook that a command could have changed, as plain data. */
export async function workbookState({ host }: OpenExcel): Promise<unknown> {
  await host.settled();
  const seen = new Map(host.snapshot().sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = host.sheets().map((sheet) => ({
    ...sheet,
    ...lookOf(seen.get(sheet.name)),
    cells: host
      .read(`'${sheet.name}'!A1:R40`)
      .map((row) => row.map(({ value, formula }) => [value, formula])),
    charts: host.charts(sheet.name),
  }));
  return { sheets, ...(await readThroughExcel()) };
}

/** How a sheet is seen and printed, and what of it folds away. */
function lookOf(sheet: SheetSnapshot | undefined) {
  if (!sheet) return undefined;
  const { hiddenRows, hiddenColumns, groups, pageLayout, frozen, showsGridlines } = sheet;
  const { isVisible, isVeryHidden, conditionalFormats } = sheet;
  return {
    ...{ hiddenRows, hiddenColumns, groups, pageLayout, frozen, showsGridlines },
    ...{ isVisible, isVeryHidden, conditionalFormats: conditionalFormats?.length ?? 0 },
  };
}

function readThroughExcel() {
  return Excel.run(async (context) => {
    const { names, settings, worksheets } = context.workbook;
    names.load("items/name,items/formula,items/visible");
    settings.load("items/key,items/value");
    worksheets.load("items/name");
    await context.sync();
    const formats = worksheets.items.map((sheet) => {
      const range = sheet.getRange("A1:R40");
      range.load("numberFormat,format/horizontalAlignment,format/indentLevel");
      range.load("format/fill/color,format/font/bold,format/font/italic,format/font/color");
      range.load("format/font/size");
      return range;
    });
    const rules = formats.map((range) => range.format.borders.getItem("InsideHorizontal"));
    for (const rule of rules) rule.load("style");
    const columns = formats.flatMap((range) => COLUMNS.map((column) => range.getColumn(column)));
    for (const column of columns) column.load("format/columnWidth");
    const frozen = worksheets.items.map((sheet) => sheet.freezePanes.getLocationOrNullObject());
    for (const area of frozen) area.load("address");
    await context.sync();
    return {
      names: names.items.map(({ name, formula, visible }) => ({
        name,
        formula: String(formula),
        visible,
      })),
      settings: settings.items.map(({ key, value }) => ({ key, value: String(value) })),
      formats: formats.map((range) => range.toJSON()),
      rules: rules.map(({ style }) => style),
      widths: columns.map(({ format }) => format.columnWidth),
      frozen: frozen.map((area) => (area.isNullObject ? "" : area.address)),
    };
  });
}
