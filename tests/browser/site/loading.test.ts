import type { Browser } from "playwright-core";
import { describeInChromium } from "../chromium/describeInChromium";
import { block, hasten } from "../chromium/network";
import {
  beginWorkbench,
  cellOf,
  downloadedBy,
  insertModel,
  openWorkbench,
  sheetsOf,
  shown,
  type OpenWorkbench,
} from "../chromium/workbenchPage";

const REASON =
  "This part of the add-in could not be loaded. Check the network, then try again; if it happens again, restart Excel. The workbook is as it was.";

/** Opens the workbench where scripts cannot be fetched; `restore` lets one through. */
async function openWithoutAny(
  browser: Browser,
  scripts: readonly string[],
): Promise<OpenWorkbench & { readonly restore: (script: string) => Promise<unknown> }> {
  const patternOf = (script: string) => `*/${script}.*.js`;
  let allow: Awaited<ReturnType<typeof block>> | undefined;
  const workbench = await openWorkbench(browser, {
    prepare: async (page) => {
      allow = await block(page, ...scripts.map(patternOf));
    },
  });
  return { ...workbench, restore: async (script) => allow?.(patternOf(script)) };
}

describeInChromium("what a page opens with", (browser) => {
  let workbench: OpenWorkbench;
  afterEach(async () => {
    await workbench.close();
  });

  /** Opens the workbench where a script cannot be fetched; `restore` lets it through. */
  async function openWithout(
    script: string,
  ): Promise<OpenWorkbench & { readonly restore: () => Promise<unknown> }> {
    const { restore, ...opened } = await openWithoutAny(browser(), [script]);
    workbench = opened;
    return { ...opened, restore: () => restore(script) };
  }

  test("cells calculate with nothing but the functions' script and the pane's opening", async () => {
    const asked: string[] = [];
    workbench = await openWorkbench(browser(), {
      prepare: (blank) =>
        blank.route(/\.js(\?|$)/, (route) => {
          const file = new URL(route.request().url()).pathname.slice(1);
          const isOpening =
            /^parts\/(presses|functions|refusals|sources|commands|taskpane)\.[0-9a-f]+\.js$/.test(
              file,
            );
          if (isOpening || /^(workbench|office-js)\//.test(file)) return route.continue();
          asked.push(file);
          return route.abort();
        }),
    });
    const { page } = workbench;
    await page.evaluate(async () => {
      await window.workbench.write("Sheet1!A1", '=IIJ.REVENUE("4Q11")');
    });
    expect((await cellOf(page, "Sheet1!A1")).value).toBe(26563);
    expect(asked).not.toEqual([]);
  });

  test("a pane whose script cannot be loaded says so in both languages, in a while", async () => {
    workbench = await beginWorkbench(browser(), {
      prepare: async (page) => {
        await block(page, "*/taskpane.*.js");
        // Five seconds are a while; they need not be waited for.
        await hasten(page, 5);
      },
    });
    const { pane } = workbench;
    const line = pane.getByText("IIJ for Excel has not opened yet.");
    await line.waitFor({ state: "attached" });
    expect(await line.isVisible()).toBe(false);
    await shown(line);
    await shown(pane.getByText("IIJ for Excelはまだ開いていません。"));
  });

  test("a button whose script could not be loaded leaves the workbook alone, and Excel does not wait for it", async () => {
    const { page } = await openWithout("commands");
    await page.evaluate(() => window.workbench.runCommand("insertModel.atm"));
    expect(await sheetsOf(page)).toEqual(["Sheet1"]);
  });

  test.each(["plans", "excel"])(
    "a ribbon button without %s.js leaves the workbook alone, and inserts its model on Retry",
    async (script) => {
      const { page, pane, restore } = await openWithout(script);
      await page.getByRole("button", { name: /Insert model/ }).click();
      await page.getByRole("menuitem", { name: "ATM operation" }).click();
      await shown(pane.getByRole("group", { name: "Message" }).getByText(REASON));
      expect(await sheetsOf(page)).toEqual(["Sheet1"]);
      await restore();
      await pane.getByRole("button", { name: "Retry" }).click();
      await page.waitForFunction(() => window.workbench.sheets().includes("ATM operation"));
    },
  );
});

describeInChromium("what is loaded on demand", (browser) => {
  let workbench: Awaited<ReturnType<typeof openWithoutAny>>;
  beforeAll(async () => {
    workbench = await openWithoutAny(browser(), ["compare-tab", "tools-tab", "xlsx", "charts"]);
  });
  afterAll(async () => {
    await workbench.close();
  });

  test("a pane that opens takes the place of what would have been said", async () => {
    const { pane } = workbench;
    await shown(pane.getByRole("tab", { name: "Figures" }));
    expect(await pane.getByText("IIJ for Excel has not opened yet.").count()).toBe(0);
  });

  test("a tab that cannot be loaded says so, and opens on Retry", async () => {
    const { pane, restore } = workbench;
    await pane.getByRole("tab", { name: "Compare" }).click();
    await shown(pane.getByRole("group", { name: "Message" }).getByText(REASON));
    await restore("compare-tab");
    await pane.getByRole("button", { name: "Retry" }).click();
    await shown(pane.getByRole("combobox", { name: "Question" }));
    expect(await pane.getByRole("group", { name: "Message" }).count()).toBe(0);
  });

  test("a tab that could not be loaded is asked for again when it is picked again", async () => {
    const { pane, restore } = workbench;
    await pane.getByRole("tab", { name: "Tools" }).click();
    await shown(pane.getByRole("group", { name: "Message" }).getByText(REASON));
    await restore("tools-tab");
    await pane.getByRole("tab", { name: "Figures" }).click();
    await pane.getByRole("tab", { name: "Tools" }).click();
    await shown(pane.getByRole("button", { name: "Recalculate" }));
    expect(await pane.getByRole("group", { name: "Message" }).count()).toBe(0);
  });

  test("what writes .xlsx is loaded when it is asked for, and asked for again where it failed", async () => {
    const { page, restore } = workbench;
    const control = page.getByRole("button", { name: "Download" });
    await control.click();
    await shown(page.getByRole("alert").getByText(/^A part of this page could not be loaded/));
    await restore("xlsx");
    expect((await downloadedBy(control)).suggestedFilename()).toMatch(/\.xlsx$/);
    expect(await page.getByText(/^A part of this page could not be loaded/).count()).toBe(0);
  });

  test("a chart that cannot be drawn says so, and is drawn once its part can be loaded", async () => {
    const { page, restore } = workbench;
    await insertModel(workbench, "ATM operation");
    await shown(page.getByRole("alert").getByText(/^A part of this page could not be loaded/));
    await restore("charts");
    await page.evaluate(() => window.workbench.write("Sheet1!A1", "a change draws anew"));
    await shown(page.getByRole("img", { name: /ATM/ }).first());
    expect(await page.getByText(/^A part of this page could not be loaded/).count()).toBe(0);
  });
});
