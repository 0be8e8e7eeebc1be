import { checkAccessibility, letEngineIn, type Finding } from "./accessibilityCheck";
import { describeInChromium } from "./chromium/describeInChromium";
import { serveBuiltSite, type ServedSite } from "./chromium/servedSite";
import { cellOf, openWorkbench, ready, type OpenWorkbench } from "./chromium/workbenchPage";

/** What Univer's own controls fail, as src/workbench/README.md lists it. */
const UNIVER_FAILS: readonly string[] = [
  "aria_complementary_label_unique",
  "aria_complementary_labelled",
  "aria_region_label_unique",
  "aria_role_allowed",
  "input_label_exists",
  "svg_graphics_labelled",
  "target_spacing_sufficient",
];

const TABS = ["Figures", "Models", "Compare", "Trace", "Tools"];

describeInChromium("the front page, for everybody", (browser) => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveBuiltSite("9.8.7");
  });
  afterAll(() => {
    site.stop();
  });

  const POLICIES = ["privacy.html", "support.html", "terms.html"];
  const PATHS = [
    ...["", "ja/"].flatMap((folder) => ["", ...POLICIES].map((file) => folder + file)),
    ...["help/en/functions.html", "help/ja/functions.html"],
  ];

  test.each(["light", "dark"] as const)("in %s no page fails a rule", async (colorScheme) => {
    const context = await browser().newContext({
      ...{ colorScheme, ignoreHTTPSErrors: true, bypassCSP: true },
    });
    const page = await context.newPage();
    const found: Record<string, readonly Finding[]> = {};
    for (const path of PATHS) {
      await page.goto(`${site.address}/${path}`);
      found[path] = await checkAccessibility(page.mainFrame());
    }
    expect(found).toEqual(Object.fromEntries(PATHS.map((path) => [path, []])));
    await context.close();
  });
});

describeInChromium("the workbench, for everybody", (browser) => {
  let workbench: OpenWorkbench;
  beforeEach(async () => {
    workbench = await openWorkbench(browser(), { prepare: letEngineIn });
  });
  afterEach(async () => {
    await workbench.close();
  });

  test.each(["light", "dark"])("what is ours of the page fails no rule in %s", async (theme) => {
    const { page } = workbench;
    if (theme === "dark") await page.getByRole("switch", { name: "Dark theme" }).click();
    await page.evaluate(() => window.workbench.settled());
    const found = await checkAccessibility(page.mainFrame());
    expect(found.filter(({ isUniver }) => !isUniver)).toEqual([]);
    // An engine that finds nothing at all would not do.
    expect(found.map(({ rule }) => rule)).toContain("aria_complementary_labelled");
    const more = found.filter(({ rule, isUniver }) => isUniver && !UNIVER_FAILS.includes(rule));
    expect(more).toEqual([]);
  });

  test("the pane fails no rule on any tab, in light and dark", async () => {
    const { page, pane } = workbench;
    const checkTabs = async (): Promise<Readonly<Record<string, readonly Finding[]>>> => {
      const found: Record<string, readonly Finding[]> = {};
      for (const tab of TABS) {
        await pane.getByRole("tab", { name: tab }).click();
        await pane.getByRole("tabpanel").first().waitFor();
        const frame = page.frames().find((one) => one !== page.mainFrame());
        if (!frame) throw new Error("The pane is not on the page.");
        found[tab] = await checkAccessibility(frame);
      }
      return found;
    };
    const nothing = Object.fromEntries(TABS.map((tab) => [tab, []]));
    expect(await checkTabs()).toEqual(nothing);
    // The page opens the add-in anew in the other theme.
    await page.getByRole("switch", { name: "Dark theme" }).click();
    await ready(page);
    expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
    expect(await checkTabs()).toEqual(nothing);
  });

  test("Tab leads from the first control to a cell that calculates, and F6 out of the grid again", async () => {
    const { page } = workbench;
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        const region = activeElement?.closest<HTMLElement>("[data-region]")?.dataset["region"];
        return { region, isCell: activeElement?.id.includes("DOCS_NORMAL") === true };
      });
    await page.getByRole("button", { name: "New workbook" }).focus();
    const MOST = 60;
    for (let presses = 0; !(await focused()).isCell; presses += 1) {
      expect(presses).toBeLessThan(MOST);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type('=IIJ.REVENUE("4Q11")', { delay: 15 });
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.workbench.read("A1")[0]?.[0]?.value === 26563);
    await page.keyboard.press("F6");
    expect((await focused()).region).not.toBe("grid");
  });

  test("the keyboard alone goes from the first control to a calculated cell and back", async () => {
    const { page } = workbench;
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.closest<HTMLElement>("[data-region]")?.dataset["region"],
      );
    const goTo = async (region: string, key: string): Promise<void> => {
      for (let presses = 0; presses < 6 && (await focused()) !== region; presses += 1)
        await page.keyboard.press(key);
      expect(await focused()).toBe(region);
    };
    await goTo("title", "F6");
    await goTo("grid", "F6");
    await page.keyboard.type('=IIJ.REVENUE("4Q11")', { delay: 15 });
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.workbench.read("A1")[0]?.[0]?.value === 26563);
    expect((await cellOf(page, "A1")).formula).toBe('=IIJ.REVENUE("4Q11")');
    await goTo("title", "Shift+F6");
  });
});
