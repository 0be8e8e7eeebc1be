import type { Page } from "playwright-core";
import { reportZip } from "../../filings/fixture";
import { million } from "../../filings/iijFixtures";
import { describeInChromium } from "../chromium/describeInChromium";
import {
  cellOf,
  cellsOf,
  insertModel,
  openWorkbench,
  reloadedBy,
  shown,
  type OpenWorkbench,
} from "../chromium/workbenchPage";

/** The quarter after the last that is bundled. */
const NEXT_QUARTER = {
  year: 2025,
  quarter: 3,
  filed: "2026年2月10日",
  lines: [
    ["SalesIFRS", "251,234"],
    ["OperatingIncomeIFRS", "25,432"],
  ],
} as const;

const THIRD_QUARTER = 251_234 - Number(million("revenue", "1H25").replaceAll(",", ""));

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

  test("is looked at, added, answers in cells and models, travels with the workbook and is taken away again", async () => {
    const { page, pane } = workbench;
    await drop(page, "holiday.zip", new TextEncoder().encode("no zip at all"));
    await shown(pane.getByRole("alert").getByText(/holiday\.zip/));

    await page.evaluate(() =>
      window.workbench.write("Sheet1!A1:A2", [
        ['=IIJ.REVENUE("9M25")'],
        ['=IIJ.REVENUE("LATEST")'],
      ]),
    );
    const before = await cellsOf(page, "Sheet1!A1:A2");
    expect(before[0]?.[0]?.error).toBe("#N/A");

    await drop(page, "report.zip", reportZip(NEXT_QUARTER));
    await pane.getByRole("button", { name: /^Add / }).click();
    await shown(pane.getByRole("list", { name: "Added to this workbook" }));
    expect((await cellOf(page, "Sheet1!A1")).value).toBe(251_234);
    // The quarter follows from what is printed: it is the latest one, and a model's last.
    expect((await cellOf(page, "Sheet1!A2")).value).toBe(THIRD_QUARTER);
    await pane.getByRole("tab", { name: "Models" }).click();
    await pane.getByText("Options", { exact: true }).click();
    for (const [name, choice] of [
      ["Columns", "quarters"],
      ["From", "1Q25"],
      ["To", "3Q25"],
    ] as const)
      await pane.getByRole("combobox", { name, exact: true }).selectOption(choice);
    await insertModel(workbench, "Income statement");
    const model = (await cellsOf(page, "'Income statement'!A1:Z20")).flat();
    expect(model.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["3Q25", THIRD_QUARTER]),
    );

    await shown(page.getByText("Saved in this browser"));
    await reloadedBy(page, () => page.reload());
    // Cells that were calculated before the filing was read are calculated again.
    await page.waitForFunction(() => window.workbench.read("Sheet1!A1")[0]?.[0]?.value === 251_234);
    expect((await cellOf(page, "Sheet1!A2")).value).toBe(THIRD_QUARTER);

    await pane.getByRole("tab", { name: "Tools" }).click();
    await pane.getByRole("button", { name: /^Remove IIJ/ }).click();
    await page.waitForFunction(() => window.workbench.read("Sheet1!A1")[0]?.[0]?.error === "#N/A");
    expect(await cellsOf(page, "Sheet1!A1:A2")).toEqual(before);
  });
});
