import fc from "fast-check";
import { describeInChromium } from "./describeInChromium";
import {
  enterInto,
  insertModel,
  openWorkbench,
  ready,
  reloadedBy,
  sheetsOf,
  shown,
  type OpenWorkbench,
} from "./workbenchPage";

const MODELS = ["ATM operation", "Cash flow and capex"];
const NAMES = ["Mine", "O'Brien & Co", "売上"];
/** How many acts a story has, and how many stories are played: each opens the page anew. */
const [STORIES, ACTS] = [1, 7];

/** The list of inserts in the pane, as a person reads it. */
async function listedIn({ page, pane }: OpenWorkbench): Promise<readonly string[]> {
  // Whoever turns to the pane sees what is there now.
  await pane.getByRole("tab", { name: "Figures" }).hover();
  await pane.getByRole("tab", { name: "Models" }).click();
  await ready(page);
  const buttons = await pane.getByRole("button", { name: /^Remove / }).all();
  const names = await Promise.all(buttons.map((button) => button.getAttribute("aria-label")));
  return names.map((name) => (name ?? "").replace(/^Remove /, ""));
}

type Act = (workbench: OpenWorkbench) => Promise<unknown>;

/** What a person does with the mouse and the keys. */
const acts: Readonly<Record<string, (index: number) => Act>> = {
  insert: (index) => async (workbench) => {
    const title = MODELS[index % MODELS.length] ?? "";
    if ((await sheetsOf(workbench.page)).includes(title)) return;
    await insertModel(workbench, title);
  },
  rename:
    (index) =>
    async ({ page }) => {
      const names = await sheetsOf(page);
      const to = NAMES[index % NAMES.length] ?? "";
      const from = names[index % names.length] ?? "";
      if (names.includes(to)) return;
      await page
        .locator("[data-u-comp=slide-tab-item]")
        .filter({ hasText: from })
        .first()
        .dblclick();
      await page.keyboard.press("Control+a");
      await page.keyboard.type(to);
      await page.keyboard.press("Enter");
      await ready(page);
    },
  remove: (index) => async (workbench) => {
    const listed = await listedIn(workbench);
    const name = listed[index % Math.max(1, listed.length)];
    if (name === undefined) return;
    const { pane } = workbench;
    await pane
      .getByRole("button", { name: `Remove ${name}`, exact: true })
      .first()
      .click();
    const removed = pane.getByText(`Sheet “${name}” removed.`);
    await shown(removed.or(pane.getByRole("button", { name: "Remove anyway" })));
    await ready(workbench.page);
  },
  type:
    () =>
    async ({ page }) => {
      const [sheet = ""] = await sheetsOf(page);
      await enterInto(page, `'${sheet.replaceAll("'", "''")}'!R40`, "mine");
    },
  undo:
    () =>
    async ({ page }) => {
      await page.keyboard.press("Control+z");
      await ready(page);
    },
  redo:
    () =>
    async ({ page }) => {
      await page.keyboard.press("Control+y");
      await ready(page);
    },
  reload:
    () =>
    async ({ page }) => {
      await reloadedBy(page, () => page.reload());
    },
};

const STORY = fc.array(fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.nat(5)), {
  minLength: ACTS,
  maxLength: ACTS,
});

/** What must hold whatever was done: nothing is blank, and what is listed is there. */
async function lookAt(workbench: OpenWorkbench): Promise<void> {
  const { page, pane } = workbench;
  await shown(page.getByRole("main"));
  await shown(page.locator("[data-u-comp=slide-tab-item]"));
  expect((await page.locator("canvas").first().boundingBox())?.width).toBeGreaterThan(300);
  await shown(pane.getByRole("tab", { name: "Models" }));
  const listed = await listedIn(workbench);
  expect(await sheetsOf(page)).toEqual(expect.arrayContaining([...listed]));
  expect(new Set(listed).size).toBe(listed.length);
}

describeInChromium("a workbook that people work in", (browser) => {
  test.each(fc.sample(STORY, { numRuns: STORIES, seed: 2012 }).map((story) => [story] as const))(
    "is never blank, and its list tells what is there: %j",
    async (story) => {
      const workbench = await openWorkbench(browser());
      const errors: string[] = [];
      workbench.page.on("pageerror", ({ message }) => errors.push(message));
      try {
        for (const [name, index] of [["insert", 0] as const, ...story]) {
          await acts[name]?.(index)(workbench);
          await lookAt(workbench);
        }
        expect(errors).toEqual([]);
      } finally {
        await workbench.close();
      }
    },
  );

  test("is not blank after a model's tab is renamed and the model removed", async () => {
    const workbench = await openWorkbench(browser());
    await acts["insert"]?.(0)(workbench);
    await acts["rename"]?.(1)(workbench);
    expect(await listedIn(workbench)).toEqual(["O'Brien & Co"]);
    await acts["remove"]?.(0)(workbench);
    await lookAt(workbench);
    expect(await sheetsOf(workbench.page)).toEqual(["Sheet1"]);
    await workbench.close();
  });
});
