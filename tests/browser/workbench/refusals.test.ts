import { describeInChromium } from "../chromium/describeInChromium";
import { cellOf, openWorkbench, sheetsOf, shown, typeInto } from "../chromium/workbenchPage";

describeInChromium("what the workbook refuses", (browser) => {
  test("is told in the pane, leaves the cell as it was, and is done by Retry once it can be", async () => {
    const { page, pane, close } = await openWorkbench(browser());
    await page.getByRole("tab", { name: "Review", exact: true }).click();
    const protect = page.getByRole("button", { name: "Protect sheet" });
    await protect.click();
    await pane.getByRole("button", { name: "Insert formula" }).click();
    await shown(pane.getByRole("group", { name: "Message" }).getByText(/protected.*as it was/));
    expect((await cellOf(page, "Sheet1!A1")).value).toBeNull();

    await protect.click();
    await pane.getByRole("button", { name: "Retry" }).click();
    await shown(pane.getByText("Formula inserted in Sheet1!A1."));
    expect((await cellOf(page, "Sheet1!A1")).formula).toMatch(/^=IIJ\.VALUE\(/);
    await close();
  });

  test("of what is typed by hand is told above the cells", async () => {
    const { page, close } = await openWorkbench(browser());
    await page.getByRole("tab", { name: "Review", exact: true }).click();
    await page.getByRole("button", { name: "Protect sheet" }).click();
    await typeInto(page, "Sheet1!B2", "5");
    await page.keyboard.press("Enter");
    await shown(page.getByRole("alert").getByText(/protected, so nothing was changed/));
    expect((await cellOf(page, "Sheet1!B2")).value).toBeNull();
    await close();
  });

  test("while a cell is edited waits for its end, and says so", async () => {
    const { page, pane, close } = await openWorkbench(browser());
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
    await close();
  });
});
