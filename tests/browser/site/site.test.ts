import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { measureNetwork } from "../../bench/hosting/networkSizes";
import { describeInChromium } from "../chromium/describeInChromium";
import { OFFICE_JS, routeOfficeJs } from "../chromium/officeJs";
import { serveBuiltSite, type ServedSite } from "../chromium/servedSite";
import {
  cellOf,
  downloadedBy,
  enterInto,
  ready,
  reloadedBy,
  sheetsOf,
  shown,
  VIEWPORT,
} from "../chromium/workbenchPage";

/** A name inside office.js that only it has. */
const OFFICE_JS_SIGN = "OSF.OUtil";

describeInChromium("the built site on a plain host, with its policy", (browser) => {
  let site: ServedSite & { readonly folder: string };
  let page: Page;
  const foreign: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    site = await serveBuiltSite("9.8.7");
    const context = await browser().newContext({
      viewport: VIEWPORT,
      ignoreHTTPSErrors: true,
    });
    page = await context.newPage();
    // Nobody else is asked.
    await routeOfficeJs(context);
    page.on("request", (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url) && !url.startsWith(site.address) && !url.startsWith(OFFICE_JS))
        foreign.push(url);
    });
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
  });
  afterAll(async () => {
    await page.context().close();
    site.stop();
  });

  /** Nobody else was asked, and nothing complained, since this was looked at last. */
  const expectQuiet = (): void => {
    expect(foreign.splice(0)).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  };

  test("no copy of office.js is in it, nor in the add-in that it holds, under its name or another", () => {
    const microsofts = new Set(readdirSync("node_modules/@microsoft/office-js/dist"));
    const scripts = readdirSync(site.folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".js"))
      .map((file) => join(site.folder, file));
    expect(scripts.filter((file) => microsofts.has(basename(file)))).toEqual([]);
    const copies = scripts.filter((file) => readFileSync(file).includes(OFFICE_JS_SIGN));
    expect(copies).toEqual([]);
    const original = "node_modules/@microsoft/office-js/dist/office.js";
    expect(readFileSync(original, "utf8")).toContain(OFFICE_JS_SIGN);
  });

  test("docs/deploy.md counts the requests and weighs the files as they are, within 3 %", () => {
    const rows = readFileSync("docs/deploy.md", "utf8").split("\n");
    for (const { who, requests, kB } of measureNetwork()) {
      const row = rows.find((line) => line.startsWith(`| ${who} `));
      const [count, weight] = (row ?? "")
        .split("|")
        .slice(2, 4)
        .map((cell) => cell.replace(",", ""));
      expect(`${who}: ${Number(count)}`).toBe(`${who}: ${requests}`);
      expect(Math.abs(Number(weight) / kB - 1)).toBeLessThan(0.03);
    }
  });

  test("a first visit: what it is, the manifest for this address, and that Excel can reach it", async () => {
    await page.goto(`${site.address}/`);
    await shown(page.getByRole("heading", { level: 1, name: "IIJ for Excel" }));
    await shown(page.getByText("Excel can reach this site: yes."));
    await page.getByRole("radio", { name: "Excel on the web" }).check();
    await shown(page.getByText(/Upload My Add-in/));
    expect(await page.getByText(/Trusted Add-in Catalogs/).isVisible()).toBe(false);
    const download = await downloadedBy(page.getByRole("link", { name: "Download the manifest" }));
    expect(download.suggestedFilename()).toBe("iij-for-excel-manifest.xml");
    expectQuiet();
  });

  test("privacy, support and terms are one click away, and lead back", async () => {
    await page.goto(`${site.address}/ja/`);
    for (const name of ["プライバシー", "サポート", "利用条件"]) {
      await page.getByRole("link", { name }).click();
      await shown(page.getByRole("heading", { level: 1, name }));
      await page.getByRole("link", { name: "トップページ" }).click();
    }
    expectQuiet();
  });

  describe("the worksheet, one click away", () => {
    beforeAll(async () => {
      await page.goto(`${site.address}/`);
      await page.getByRole("link", { name: "Try it here" }).click();
      await page.waitForURL(/workbench/);
      await page.waitForFunction(() => "workbench" in window);
      await ready(page);
    });

    test("in it one types, inserts a model, sees its chart and downloads", async () => {
      await enterInto(page, "Sheet1!A1", '=IIJ.REVENUE("4Q11")');
      expect((await cellOf(page, "Sheet1!A1")).value).toBe(26563);
      await page.getByRole("button", { name: /Insert model/ }).click();
      await page.getByRole("menuitem", { name: "ATM operation" }).click();
      await shown(page.getByRole("img", { name: /ATM/ }));
      await ready(page);
      expect(await sheetsOf(page)).toContain("ATM operation");
      expect(await page.evaluate(() => window.workbench.charts().length)).toBeGreaterThan(0);
      const download = await downloadedBy(page.getByRole("button", { name: "Download" }));
      expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
      expectQuiet();
    });

    test("what has been loaded goes on without the network: cells, the pane, another model", async () => {
      await page.evaluate(() => window.workbench.runCommand("insertModel.atm"));
      const before = await sheetsOf(page);
      await page.context().setOffline(true);
      await page.evaluate(() => window.workbench.write("Sheet1!A2", '=IIJ.REVENUE("4Q11")'));
      expect((await cellOf(page, "Sheet1!A2")).value).toBe(26563);
      await page.evaluate(() => window.workbench.runCommand("insertModel.revenue"));
      expect(await sheetsOf(page)).toHaveLength(before.length + 1);
      await page.context().setOffline(false);
      expectQuiet();
    });

    test("it speaks Japanese and turns dark, and keeps both", async () => {
      await page.getByRole("switch", { name: "Dark theme" }).click();
      await ready(page);
      const language = page.getByRole("combobox", { name: "Language" });
      await reloadedBy(page, () => language.selectOption("ja-JP"));
      await shown(page.frameLocator("iframe").getByRole("tab", { name: "モデル" }));
      expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
      expectQuiet();
    });
  });

  test("Japanese, dark and on a phone, it reads well and says that Excel needs a larger screen", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(`${site.address}/`);
    await page.getByRole("link", { name: "日本語" }).click();
    await shown(page.getByText("Excelからこのサイトを利用できます。"));
    await shown(page.getByText(/より大きな画面が必要です/));
    const { scrolls, dark } = await page.evaluate(() => ({
      scrolls: document.documentElement.scrollWidth > innerWidth,
      dark: getComputedStyle(document.body).backgroundColor,
    }));
    expect(scrolls).toBe(false);
    expect(dark).toBe("rgb(27, 27, 27)");
    expectQuiet();
  });
});
