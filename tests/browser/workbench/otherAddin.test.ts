import { describeInChromium } from "../chromium/describeInChromium";
import { runServer, type RunningServer } from "../chromium/server";
import {
  cellOf,
  enterInto,
  openWorkbench,
  shown,
  type OpenWorkbench,
} from "../chromium/workbenchPage";

describeInChromium("somebody else's add-in on the page", (browser) => {
  let server: RunningServer;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    server = await runServer("tests/otherAddin");
    workbench = await openWorkbench(browser(), { address: server.address });
  });
  afterAll(async () => {
    await workbench.close();
    server.stop();
  });

  test("goes by its own name, and its pane is shown", async () => {
    const { page, pane } = workbench;
    expect(await page.title()).toContain("Twice");
    expect(await page.getByText("IIJ").count()).toBe(0);
    await shown(pane.getByRole("heading", { name: "Twice" }));
  });

  test("is called by its function under its namespace", async () => {
    const { page } = workbench;
    await enterInto(page, "Sheet1!B1", "=OTHER.TWICE(21)");
    expect((await cellOf(page, "Sheet1!B1")).value).toBe(42);
  });

  test("does what its button says, with what is selected", async () => {
    const { page } = workbench;
    await enterInto(page, "Sheet1!A1", "4");
    await page.evaluate(() => {
      window.workbench.select("Sheet1!A1");
    });
    await page.getByRole("button", { name: "Double the selection" }).click();
    await page.waitForFunction(() => window.workbench.read("Sheet1!A1")[0]?.[0]?.value === 8);
  });
});
