import { checkAccessibility } from "./accessibilityCheck";
import { describeInChromium } from "./describeInChromium";
import { serveBuiltSite, type ServedSite } from "./servedSite";
import { cellOf, openWorkbench, type OpenWorkbench } from "./workbenchPage";

/** What Univer's own controls fail, as src/workbench/README.md lists it. */
const UNIVER_FAILS: readonly string[] = [
  "aria_complementary_label_unique",
  "aria_complementary_labelled",
  "aria_region_label_unique",
  "aria_role_allowed",
  "input_label_exists",
  "svg_graphics_labelled",
];

describeInChromium("the front page, for everybody", (browser) => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveBuiltSite("9.8.7");
  });
  afterAll(() => {
    site.stop();
  });

  test.each([
    ["light", ""],
    ["dark", ""],
    ["light", "ja/"],
    ["light", "privacy.html"],
    ["light", "help/en/functions.html"],
  ] as const)("in %s, /%s fails no rule", async (colorScheme, path) => {
    const context = await browser().newContext({
      ...{ colorScheme, ignoreHTTPSErrors: true, bypassCSP: true },
    });
    const page = await context.newPage();
    await page.goto(`${site.address}/${path}`);
    expect(await checkAccessibility(page.mainFrame())).toEqual([]);
    await context.close();
  });
});

describeInChromium("the workbench, for everybody", (browser) => {
  let workbench: OpenWorkbench;
  beforeEach(async () => {
    workbench = await openWorkbench(browser(), { bypassCSP: true });
  });
  afterEach(async () => {
    await workbench.close();
  });

  test.each(["light", "dark"])("what is ours of the page fails no rule in %s", async (theme) => {
    const { page } = workbench;
    if (theme === "dark") await page.getByRole("switch").first().click();
    await page.evaluate(() => window.workbench.settled());
    const found = await checkAccessibility(page.mainFrame());
    expect(found.filter(({ isUniver }) => !isUniver)).toEqual([]);
    // An engine that finds nothing at all would not do.
    expect(found.map(({ rule }) => rule)).toContain("aria_complementary_labelled");
    const more = found.filter(({ rule, isUniver }) => isUniver && !UNIVER_FAILS.includes(rule));
    expect(more).toEqual([]);
  });

  test.each(["Figures", "Models", "Compare", "Trace", "Tools"])(
    "the pane fails no rule on %s",
    async (tab) => {
      const { page, pane } = workbench;
      await pane.getByRole("tab", { name: tab }).click();
      await pane.getByRole("tabpanel").first().waitFor();
      const frame = page.frames().find((one) => one !== page.mainFrame());
      if (!frame) throw new Error("The pane is not on the page.");
      expect(await checkAccessibility(frame)).toEqual([]);
    },
  );

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
