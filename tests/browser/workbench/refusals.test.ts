import { describeInChromium } from "../chromium/describeInChromium";
import {
  cellOf,
  openWorkbench,
  sheetsOf,
  shown,
  typeInto,
  type OpenWorkbench,
} from "../chromium/workbenchPage";

describeInChromium("what the workbook refuses", (browser) => {
  let workbench: OpenWorkbench;
  // One page for all of them, each with cells of its own.
  beforeAll(async () => {
    workbench = await openWorkbench(browser());
  });
  afterAll(async () => {
    await workbench.close();
  });

  /** Protects the sheet in front by the ribbon, or no longer. */
  const toggleProtection = async (): Promise<void> => {
    const { page } = workbench;
    await page.getByRole("tab", { name: "Review", exact: true }).click();
    await page.getByRole("button", { name: "Protect sheet" }).click();
  };

  test("is told in the pane, leaves the cell as it was, and is done by Retry once it can be", async () => {
    const { page, pane } = workbench;
    await toggleProtection();
    await pane.getByRole("button", { name: "Insert formula" }).click();
    await shown(pane.getByRole("group", { name: "Message" }).getByText(/protected.*as it was/));
    expect((await cellOf(page, "Sheet1!A1")).value).toBeNull();

    await toggleProtection();
    await pane.getByRole("button", { name: "Retry" }).click();
    await shown(pane.getByText("Formula inserted in Sheet1!A1."));
    expect((await cellOf(page, "Sheet1!A1")).formula).toMatch(/^=IIJ\.VALUE\(/);
  });

  test("of what is typed by hand is told above the cells", async () => {
    const { page } = workbench;
    await toggleProtection();
    await typeInto(page, "Sheet1!C2", "5");
    await page.keyboard.press("Enter");
    await shown(page.getByRole("alert").getByText(/protected, so nothing was changed/));
    expect((await cellOf(page, "Sheet1!C2")).value).toBeNull();
    await toggleProtection();
  });

  test("while a cell is edited waits for its end, and says so", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("tab", { name: "Models" }).click();
    await typeInto(page, "Sheet1!B2", "42");
    await pane.getByRole("button", { name: "Insert ATM operation", exact: true }).click();
    await shown(pane.getByText(/If a cell is being edited/).last());
    expect(await page.evaluate(() => window.workbench.sheets())).toEqual(["Sheet1"]);

    await page.evaluate(() => {
      window.workbench.select("Sheet1!B3");
    });
    await shown(pane.getByText("Sheet “ATM operation” inserted."));
    expect(await sheetsOf(page)).toEqual(["Sheet1", "ATM operation"]);
    expect((await cellOf(page, "Sheet1!B2")).value).toBe(42);
  });
});
