import { describeInChromium } from "../chromium/describeInChromium";
import {
  cellOf,
  enterInto,
  openWorkbench,
  ready,
  reloadedBy,
  sheetsOf,
  shown,
  VIEWPORT,
  type OpenWorkbench,
} from "../chromium/workbenchPage";

describeInChromium("the workbench for different people", (browser) => {
  let workbench: OpenWorkbench;
  // One page for all of them, as if they sat down at it one after the other.
  beforeAll(async () => {
    workbench = await openWorkbench(browser());
  });
  afterAll(async () => {
    await workbench.close();
  });

  /** Turns the page to a language; it is opened anew where it spoke another. */
  const speak = async (language: string): Promise<void> => {
    const { page } = workbench;
    const languages = page.getByRole("combobox", { name: /Language|言語/ });
    if ((await languages.inputValue()) === language) return;
    await reloadedBy(page, () => languages.selectOption(language));
  };

  test("opens with grid, formula bar, sheet tab, ribbon and pane", async () => {
    const { page, pane } = workbench;
    await shown(page.getByRole("tab", { name: "IIJ", exact: true }));
    await shown(page.getByRole("button", { name: /Insert model/ }));
    await shown(page.getByRole("main"));
    await shown(page.getByText("Sheet1"));
    await shown(pane.getByRole("tab", { name: "Figures" }));
  });

  test("is usable by keyboard alone: a formula, the pane, a model", async () => {
    const { page, pane } = workbench;
    await enterInto(page, "Sheet1!A1", '=IIJ.REVENUE("4Q11")');
    expect((await cellOf(page, "Sheet1!A1")).value).toBe(26563);

    const figures = pane.getByRole("tab", { name: "Figures" });
    for (let presses = 0; presses < 8; presses += 1) {
      await page.keyboard.press("F6");
      if (await page.evaluate(() => document.activeElement?.tagName === "IFRAME")) break;
    }
    for (let presses = 0; presses < 5; presses += 1) {
      if (await figures.evaluate((tab) => tab === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("ArrowRight");
    const insert = pane.getByRole("button", { name: "Insert ATM operation", exact: true });
    await shown(insert);
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press("Tab");
      if (await insert.evaluate((button) => button === document.activeElement)) break;
    }
    await page.keyboard.press("Enter");
    await shown(pane.getByText("Sheet “ATM operation” inserted."));
    expect(await sheetsOf(page)).toContain("ATM operation");
  });

  test("keeps its pane usable at 350 by 378 pixels", async () => {
    const { page, pane } = workbench;
    await page.setViewportSize({ width: 1000, height: 620 });
    await pane.getByRole("tab", { name: "Figures" }).click();
    const wider = await pane
      .locator("body")
      .evaluate((body) => body.scrollWidth > body.clientWidth + 1);
    expect(wider).toBe(false);
    await shown(pane.getByRole("button", { name: "Insert formula" }));
    await page.setViewportSize(VIEWPORT);
  });

  test.each([
    ["en-US", ["Figures", "Models", "Compare", "Trace", "Tools"]],
    ["ja-JP", ["数値", "モデル", "比較", "出典", "ツール"]],
  ])("scrolls no part of its pane sideways at 350 pixels, in %s", async (language, tabs) => {
    const { pane } = workbench;
    await speak(language);
    for (const tab of tabs) {
      await pane.getByRole("tab", { name: tab }).click();
      await shown(pane.getByRole("tabpanel").locator("*"));
      const sideways = await pane.locator("*").evaluateAll((all) =>
        (all as Element[])
          .filter((part) => /auto|scroll/.test(getComputedStyle(part).overflowX))
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
          .map((part) => part.getAttribute("class")),
      );
      expect([tab, sideways]).toEqual([tab, []]);
    }
  });

  test("speaks Japanese when asked to", async () => {
    const { page, pane } = workbench;
    await speak("ja-JP");
    await shown(pane.getByRole("tab", { name: "モデル" }));
    await page.evaluate(async () => {
      await window.workbench.write("Sheet1!A1", '=IIJ.VALUE("売上高","4Q11")');
    });
    expect((await cellOf(page, "Sheet1!A1")).value).toBe(26563);
  });

  test("turns dark with its pane", async () => {
    const { page, pane } = workbench;
    const lightness = (): Promise<number> =>
      pane.locator(".pane").evaluate((element) => {
        const [red = 0] = getComputedStyle(element).backgroundColor.match(/\d+/g) ?? [];
        return Number(red);
      });
    expect(await lightness()).toBeGreaterThan(200);

    await page.getByRole("switch", { name: /Dark theme|ダーク/ }).click();
    await ready(page);
    await shown(pane.getByRole("tab").first());
    expect(await lightness()).toBeLessThan(80);
  });
});
