import type { Page } from "playwright-core";
import { reportZip } from "../filings/fixture";
import { describeInChromium } from "./describeInChromium";
import { cellOf, openWorkbench, reloadedBy, shown, type OpenWorkbench } from "./workbenchPage";

/** A quarter so far off that no bundled document has it. */
const LATE_QUARTER = {
  year: 2095,
  quarter: 3,
  filed: "2096年2月10日",
  lines: [
    ["SalesIFRS", "251,234"],
    ["OperatingIncomeIFRS", "25,432"],
  ],
} as const;

describeInChromium("a filing dropped on the page", (browser) => {
  let workbench: OpenWorkbench;
  beforeEach(async () => {
    workbench = await openWorkbench(browser());
  });
  afterEach(async () => {
    await workbench.close();
  });

  /** Drops a file on the grid, as a person drags it there. */
  async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
    await page.getByRole("main").evaluate(
      (target, [file, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([Uint8Array.from(content)], file));
        for (const kind of ["dragover", "drop"])
          target.dispatchEvent(
            new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }),
          );
      },
      [name, [...bytes]] as const,
    );
  }

  test("is looked at, added, answers in cells, travels with the workbook and is taken away again", async () => {
    const { page, pane } = workbench;
    await page.evaluate(() => window.workbench.write("Sheet1!A1", '=IIJ.REVENUE("9M95")'));
    expect((await cellOf(page, "Sheet1!A1")).error).toBe("#N/A");
    await drop(page, "report.zip", reportZip(LATE_QUARTER));
    await pane.getByRole("button", { name: /^Add / }).click();
    await shown(pane.getByRole("list", { name: "Added to this workbook" }));
    expect((await cellOf(page, "Sheet1!A1")).value).toBe(251_234);
    await shown(page.getByText("Saved in this browser"));
    await reloadedBy(page, () => page.reload());
    // Cells that were calculated before the filing was read are calculated again.
    await page.waitForFunction(() => window.workbench.read("Sheet1!A1")[0]?.[0]?.value === 251_234);
    await pane.getByRole("tab", { name: "Tools" }).click();
    await pane.getByRole("button", { name: /^Remove:/ }).click();
    await page.waitForFunction(() => window.workbench.read("Sheet1!A1")[0]?.[0]?.error === "#N/A");
  });

  test("that is none says why, and the page stays", async () => {
    const { page, pane } = workbench;
    await drop(page, "holiday.zip", new TextEncoder().encode("no zip at all"));
    await shown(pane.getByRole("alert").getByText(/holiday\.zip/));
    expect(await page.getByRole("main").isVisible()).toBe(true);
  });
});
