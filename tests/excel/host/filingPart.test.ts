import { keepFilingPart } from "../../../src/excel/host/filingPart";
import { openExcel } from "../../headless/openExcel";

/** What the parts of a workbook hold, as XML. */
async function partsOf(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.load("items/id");
    await context.sync();
    const texts = parts.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

test("filings take the place of those before, which stay where Excel refuses", async () => {
  const excel = openExcel();
  await keepFilingPart("the first");
  for (const afterActions of [0, 1, 2, 3]) {
    excel.faults.inject({ sync: 2, kind: "GeneralException", afterActions });
    await expect(keepFilingPart("the second")).rejects.toBeDefined();
    excel.faults.clear();
    expect((await partsOf()).join()).toMatch(/the first|the second/);
  }
  await keepFilingPart("the third");
  expect(await partsOf()).toEqual([expect.stringContaining("the third")]);
  excel.close();
});
