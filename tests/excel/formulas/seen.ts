import type { OpenExcel } from "../../headless/openExcel";

/** What a reader sees of cells of Sheet1, a text a row: each cell's text, card and number format. */
export async function seen({ host }: OpenExcel, address: string): Promise<readonly string[]> {
  await host.settled();
  const formats = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat;
  });
  return host
    .read(`Sheet1!${address}`)
    .map((row, r) =>
      JSON.stringify(
        row.map(({ text, card }, c) => [
          text,
          card && { ...card, basicType: "Double" },
          formats[r]?.[c] as unknown,
        ]),
      ),
    );
}
