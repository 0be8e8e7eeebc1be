import { describeInChromium } from "../chromium/describeInChromium";
import { cellOf, openWorkbench, shown } from "../chromium/workbenchPage";

function denyInFrames(): void {
  if (window === window.top) return;
  const denied = {
    get() {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  };
  Object.defineProperty(window, "localStorage", denied);
  Object.defineProperty(window, "sessionStorage", denied);
}

describeInChromium("a browser that blocks storage in frames of other sites", (browser) => {
  test("opens the pane, and cells calculate", async () => {
    const { page, pane, close } = await openWorkbench(browser(), {
      prepare: (blank) => blank.addInitScript(denyInFrames),
    });
    await shown(pane.getByRole("tab", { name: "Figures" }));
    await pane.getByRole("tab", { name: "Tools" }).click();
    await shown(pane.getByRole("switch", { name: "Cards with source and arithmetic" }));
    await page.evaluate(() => window.workbench.write("Sheet1!A1", '=IIJ.REVENUE("4Q11")'));
    expect((await cellOf(page, "Sheet1!A1")).value).toBe(26563);
    await close();
  });
});
