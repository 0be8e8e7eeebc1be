import { describeInChromium } from "../chromium/describeInChromium";
import { delay } from "../chromium/network";
import {
  beginWorkbench,
  cellOf,
  ready,
  sheetsOf,
  shown,
  type OpenWorkbench,
} from "../chromium/workbenchPage";

const LATE_MS = 800;

/** Opens the workbench where one script of the add-in comes long after office.js. */
function withLate(script: string): Parameters<typeof beginWorkbench>[1] {
  return { prepare: (page) => delay(page, `*/${script}.*.js`, LATE_MS) };
}

describeInChromium("a host that is slow, or does not let Excel read", (browser) => {
  let workbench: OpenWorkbench;
  afterEach(async () => {
    await workbench.close();
  });

  test.each(["functions", "refusals", "commands", "sources"])(
    "whose %s.js comes late answers what was typed before, and does what was pressed",
    async (script) => {
      workbench = await beginWorkbench(browser(), withLate(script));
      const { page } = workbench;
      await page.evaluate(async () => {
        const typed = window.workbench.write("Sheet1!A1", '=IIJ.REVENUE("4Q11")');
        await window.workbench.runCommand("insertModel.atm");
        await typed;
      });
      expect((await cellOf(page, "Sheet1!A1")).value).toBe(26563);
      expect(await page.getByRole("alert").allInnerTexts()).toEqual([]);
      expect(await sheetsOf(page)).toEqual(["Sheet1", "ATM operation"]);
    },
  );

  test("a button whose action nobody has associated does nothing, and the page says so", async () => {
    workbench = await beginWorkbench(browser());
    const { page } = workbench;
    await page.evaluate(() => window.workbench.runCommand("noSuchAction"));
    await shown(page.getByRole("alert").getByText(/associated no action with "noSuchAction"/));
    expect(await sheetsOf(page)).toEqual(["Sheet1"]);
  });

  test("that keeps functions.json to its own pages leaves every function unknown, and the page says why", async () => {
    workbench = await beginWorkbench(browser(), {
      prepare: (page) =>
        page.route("**/functions.json", async (route) => {
          const response = await route.fetch();
          const headers = response.headers();
          delete headers["access-control-allow-origin"];
          await route.fulfill({ response, headers });
        }),
    });
    const { page } = workbench;
    await ready(page);
    await page.evaluate(() => window.workbench.write("Sheet1!A1", '=IIJ.REVENUE("4Q11")'));
    expect((await cellOf(page, "Sheet1!A1")).error).toBe("#NAME?");
    await shown(page.getByRole("alert").getByText(/cannot read .*functions\.json/));
  });
});
