import { readFile } from "node:fs/promises";
import { readSeries, readWorkbook } from "../../workbench/page/download/readWorkbook";
import { describeInChromium } from "../chromium/describeInChromium";
import {
  downloadedBy,
  insertModel,
  openWorkbench,
  type OpenWorkbench,
} from "../chromium/workbenchPage";

// The page runs the library's build for browsers, the other tests the one for Node.
describeInChromium("Download", (browser) => {
  let workbench: OpenWorkbench;
  beforeEach(async () => {
    workbench = await openWorkbench(browser());
  });
  afterEach(async () => {
    await workbench.close();
  });

  test("hands over a file with the figures, their sources and charts of columns and lines", async () => {
    const { page } = workbench;
    await insertModel(workbench, "ATM operation");
    await page.evaluate(() => window.workbench.settled());
    const download = await downloadedBy(page.getByRole("button", { name: "Download" }));
    expect(download.suggestedFilename()).toBe("Book1.xlsx");
    const sheet = (await readWorkbook(await readFile(await download.path()))).getWorksheet(
      "ATM operation",
    );
    if (!sheet) throw new Error("The file has no sheet of the model.");
    expect(sheet.getCell("M7").value).toBe(1324);
    expect(JSON.stringify(sheet.getCell("M7").note)).toContain("=IIJ.VALUE(");
    const types = readSeries(sheet).map((series) => series.map(({ type }) => type));
    expect(types).toEqual([["bar clustered", "bar clustered", "line standard"]]);
  });
});
