import type { OpenExcel } from "../../headless/openExcel";

/** What a reader sees of a cell. */
export interface SeenCell {
  readonly text: string;
  readonly card: unknown;
  readonly format: unknown;
}

/** What a reader sees of cells of Sheet1: text, number format, card. */
export async function seen(
  { host }: OpenExcel,
  address: string,
): Promise<readonly (readonly SeenCell[])[]> {
  await host.settled();
  const formats = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat;
  });
  return host.read(`Sheet1!${address}`).map((row, r) =>
    row.map(({ text, card }, c) => ({
      text,
      card: card && { ...card, basicType: "Double" },
      format: formats[r]?.[c] as unknown,
    })),
  );
}
