import type { Page } from "playwright-core";
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

function isOurs({ isUniver }: Finding): boolean {
  return !isUniver;
}

const FORMULA = '=IIJ.REVENUE("4Q11")';

const TABS = ["Figures", "Models", "Compare", "Trace", "Tools"];

describeInChromium("the front page, for everybody", (browser) => {
  let site: ServedSite;
  let page: Page;
  beforeAll(async () => {
    site = await serveBuiltSite("9.8.7");
    const context = await browser().newContext({ ignoreHTTPSErrors: true, bypassCSP: true });
    page = await context.newPage();
  });
  afterAll(async () => {
    await page.context().close();
    site.stop();
  });

  const POLICIES = ["privacy.html", "support.html", "terms.html"];
  const PATHS = [
    ...["", "ja/"].flatMap((folder) => ["", ...POLICIES].map((file) => folder + file)),
    ...["help/en/functions.html", "help/ja/functions.html"],
  ];

  test.each(PATHS)("/%s fails no rule in light and dark", async (path) => {
    const answer = await page.goto(`${site.address}/${path}`);
    expect(answer?.ok()).toBe(true);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await checkAccessibility(page.mainFrame())).toEqual([]);
    }
  });
});

describeInChromium("the workbench, for everybody", (browser) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench(browser(), { prepare: letEngineIn });
  });
  afterAll(async () => {
    await workbench.close();
  });

  /** Where the keys go, as the page divides itself. */
  const focused = () =>
    workbench.page.evaluate(() => {
      const { activeElement } = document;
      const region = activeElement?.closest<HTMLElement>("[data-region]")?.dataset["region"];
      return { region, isCell: activeElement?.id.includes("DOCS_NORMAL") === true };
    });

  /** Types a formula where the keys go, and waits for the cell that calculates it. */
  const calculateIn = async (address: string): Promise<void> => {
    const { page } = workbench;
    await page.keyboard.type(FORMULA);
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (where) => window.workbench.read(where)[0]?.[0]?.value === 26563,
      address,
    );
    expect((await cellOf(page, address)).formula).toBe(FORMULA);
  };

  describe.each(["light", "dark"])("in %s", (theme) => {
    beforeAll(async () => {
      const { page } = workbench;
      // The page opens the add-in anew in the other theme.
      if (theme === "dark") await page.getByRole("switch", { name: "Dark theme" }).click();
      await ready(page);
      expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe(theme);
    });

    test("what is ours of the page fails no rule", async () => {
      const found = await checkAccessibility(workbench.page.mainFrame());
      expect(found.filter(isOurs)).toEqual([]);
      // An engine that finds nothing at all would not do.
      expect(found.map(({ rule }) => rule)).toContain("aria_complementary_labelled");
      const more = found.filter(({ rule, isUniver }) => isUniver && !UNIVER_FAILS.includes(rule));
      expect(more).toEqual([]);
    });

    test.each(TABS)("the pane fails no rule on its tab %s", async (tab) => {
      const { page, pane } = workbench;
      await pane.getByRole("tab", { name: tab }).click();
      await pane.getByRole("tabpanel").first().waitFor();
      const frame = page.frames().find((one) => one !== page.mainFrame());
      if (!frame) throw new Error("The pane is not on the page.");
      // The engine looks around the frame too.
      expect((await checkAccessibility(frame)).filter(isOurs)).toEqual([]);
    });
  });

  test("the keyboard alone goes from the first control to a calculated cell and back", async () => {
    const { page } = workbench;
    const goTo = async (region: string, key: string): Promise<void> => {
      for (let presses = 0; presses < 6 && (await focused()).region !== region; presses += 1)
        await page.keyboard.press(key);
      expect((await focused()).region).toBe(region);
    };
    await goTo("title", "F6");
    await goTo("grid", "F6");
    await calculateIn("A1");
    await goTo("title", "Shift+F6");
  });

  test("Tab leads from the first control to a cell that calculates, and F6 out of the grid again", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "New workbook" }).focus();
    const MOST = 60;
    for (let presses = 0; !(await focused()).isCell; presses += 1) {
      expect(presses).toBeLessThan(MOST);
      await page.keyboard.press("Tab");
    }
    // The first of them is calculated: Enter has gone on to the next.
    await calculateIn("A2");
    await page.keyboard.press("F6");
    expect((await focused()).region).not.toBe("grid");
  });
});
