import type { OpenExcel } from "../headless/openExcel";

/** Everything in a workbook that a command could have changed, as plain data. */
export async function workbookState({ host }: OpenExcel): Promise<unknown> {
  await host.settled();
  const sheets = host.sheets().map((sheet) => ({
    ...sheet,
    cells: host
      .read(`'${sheet.name}'!A1:R40`)
      .map((row) => row.map(({ value, formula }) => [value, formula])),
    charts: host.charts(sheet.name),
  }));
  return { sheets, ...(await readThroughExcel()) };
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
      range.load("numberFormat,format/fill/color,format/font/bold,format/font/color");
      return range;
    });
    await context.sync();
    return {
      names: names.items.map(({ name, formula, visible }) => ({
        name,
        formula: String(formula),
        visible,
      })),
      settings: settings.items.map(({ key, value }) => ({ key, value: String(value) })),
      formats: formats.map((range) => range.toJSON()),
    };
  });
}
