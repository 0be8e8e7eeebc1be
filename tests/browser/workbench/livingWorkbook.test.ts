import fc from "fast-check";
import { describeInChromium } from "../chromium/describeInChromium";
import { ACTS, listedIn } from "./livingActs";
import { openWorkbench, sheetsOf, shown, type OpenWorkbench } from "../chromium/workbenchPage";

/** How every story begins: a model's tab renamed, and the model removed, was a blank page once. */
const BEGINNING = [
  ["insert", 0],
  ["rename", 1],
  ["remove", 0],
  ["insert", 0],
] as const;

/** Every act once, in an order and on sheets of chance. */
const STORY = fc
  .shuffledSubarray(Object.keys(ACTS), { minLength: Object.keys(ACTS).length })
  .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), fc.nat(5)))));

/** What must hold whatever was done: nothing is blank, and what is listed, the answer, is there. */
async function lookAt(workbench: OpenWorkbench): Promise<readonly string[]> {
  const { page, pane } = workbench;
  await shown(page.getByRole("main"));
  await shown(page.locator("[data-u-comp=slide-tab-item]"));
  expect((await page.locator("canvas").first().boundingBox())?.width).toBeGreaterThan(300);
  await shown(pane.getByRole("tab", { name: "Models" }));
  const listed = await listedIn(workbench);
  expect(await sheetsOf(page)).toEqual(expect.arrayContaining([...listed]));
  expect(new Set(listed).size).toBe(listed.length);
  return listed;
}

describeInChromium("a workbook that people work in", (browser) => {
  test.each(fc.sample(STORY, { numRuns: 1, seed: 2012 }).map((story) => [story] as const))(
    "is never blank, and its list tells what is there: %j",
    async (story) => {
      const workbench = await openWorkbench(browser());
      const errors: string[] = [];
      workbench.page.on("pageerror", ({ message }) => errors.push(message));
      try {
        let listed = await lookAt(workbench);
        for (const [name, index] of [...BEGINNING, ...story]) {
          await ACTS[name]?.(workbench, index, listed);
          listed = await lookAt(workbench);
        }
        expect(errors).toEqual([]);
      } finally {
        await workbench.close();
      }
    },
    120_000,
  );
});
