import { readFile } from "node:fs/promises";
import type { Worksheet } from "@cj-tech-master/excelts";
import { readWorkbook } from "../../workbench/page/download/readWorkbook";
import { describeInChromium } from "../chromium/describeInChromium";
import {
  cellOf,
  cellsOf,
  downloadedBy,
  enterInto,
  openWorkbench,
  shown,
  type OpenWorkbench,
} from "../chromium/workbenchPage";

/** The first sheet of the workbook as it is downloaded. */
async function downloaded({ page }: OpenWorkbench): Promise<Worksheet> {
  const download = await downloadedBy(page.getByRole("button", { name: "Download" }));
  const sheet = (await readWorkbook(await readFile(await download.path()))).getWorksheet("Sheet1");
  if (!sheet) throw new Error("The file has no first sheet.");
  return sheet;
}

/** What a cell of the file shows: the result of its formula, or its value. */
function inFile(sheet: Worksheet, address: string): unknown {
  const { value } = sheet.getCell(address);
  const result: unknown =
    typeof value === "object" && value !== null && "result" in value ? value.result : value;
  return typeof result === "object" && result !== null && "error" in result ? result.error : result;
}

describeInChromium("a formula that spills", (browser) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench(browser());
  });
  beforeEach(async () => {
    await workbench.page.evaluate(() =>
      window.workbench.write("Sheet1!B2:E3", [
        ["1Q11", "2Q11", "1Q99", "4Q11"],
        ["=IIJ.REVENUE(B2:E2)", null, null, null],
      ]),
    );
  });
  afterAll(async () => {
    await workbench.close();
  });

  const values = async (address: string) =>
    (await cellsOf(workbench.page, address)).flat().map(({ value }) => value);

  test("says what is in its way when a cell there is typed into, and spills when it is emptied", async () => {
    const { page } = workbench;
    expect(await values("Sheet1!B3:E3")).toEqual([23_362, 23_845, "#N/A", 26_563]);

    await enterInto(page, "Sheet1!C3", "mine");
    expect((await cellOf(page, "Sheet1!B3")).value).toBe("#SPILL!");
    await page.evaluate(() => {
      window.workbench.select("Sheet1!B3");
    });
    await shown(page.getByRole("tooltip").getByText("Cells that the result needs are not empty."));
    expect(await values("Sheet1!C3:E3")).toEqual(["mine", null, null]);

    await page.evaluate(() => {
      window.workbench.select("Sheet1!C3");
    });
    await page.keyboard.press("Delete");
    await page.waitForFunction(() => window.workbench.read("Sheet1!B3")[0]?.[0]?.value === 23_362);
    expect(await values("Sheet1!B3:E3")).toEqual([23_362, 23_845, "#N/A", 26_563]);
  });

  test("says in each cell that has no figure why", async () => {
    const { page } = workbench;
    const { error, message } = await cellOf(page, "Sheet1!D3");
    expect(error).toBe("#N/A");
    expect(message).toMatch(/^No figure of revenue for 1Q99: our figures begin with 1Q08/);
    await page.evaluate(() => {
      window.workbench.select("Sheet1!D3");
    });
    await shown(page.getByRole("tooltip").getByText(/our figures begin with 1Q08/));
  });

  test("is in the downloaded file as it is on the screen, blocked or not", async () => {
    const cells = ["B3", "C3", "D3", "E3"];
    for (const typed of ["mine", null]) {
      await workbench.page.evaluate((text) => window.workbench.write("Sheet1!C3", text), typed);
      const onScreen = await values("Sheet1!B3:E3");
      expect(onScreen[0]).toBe(typed === null ? 23_362 : "#SPILL!");
      const sheet = await downloaded(workbench);
      // A file has no name for it; Excel finds it again when it calculates.
      const stored = onScreen.map((value) => (value === "#SPILL!" ? "#VALUE!" : value));
      expect(cells.map((cell) => inFile(sheet, cell))).toEqual(stored);
    }
  });
});
