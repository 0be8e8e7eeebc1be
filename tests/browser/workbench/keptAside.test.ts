import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { describeInChromium } from "../chromium/describeInChromium";
import {
  downloadedBy,
  openWorkbench,
  reloadedBy,
  shown,
  valueOf,
  write,
  type OpenWorkbench,
} from "../chromium/workbenchPage";

/** Puts something into the page's own storage, as another version of the page would. */
async function keepRecord(page: Page, record: object, under = "present"): Promise<void> {
  await page.evaluate(
    async ([kept, key]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open("workbench");
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
      await new Promise<void>((resolve) => {
        const transaction = database.transaction("workbooks", "readwrite");
        transaction.objectStore("workbooks").put(kept, key);
        transaction.oncomplete = () => {
          resolve();
        };
      });
      database.close();
    },
    [record, under] as const,
  );
}

/** What the page hands over of a workbook that it cannot read. */
async function downloadKept(page: Page): Promise<unknown> {
  const control = page.getByRole("button", { name: "Download what was kept" });
  const file = await (await downloadedBy(control)).path();
  return JSON.parse(await readFile(file, "utf8"));
}

/** What the page says of a workbook that it cannot read. */
function saidIn(page: Page): Locator {
  return page.getByRole("alert").filter({ hasText: /cannot be read/ });
}

const UNREADABLE: readonly (readonly [string, object])[] = [
  ["of another version of this page", { name: "Budget", snapshot: { version: 2, cells: "…" } }],
  ["without sheets", { name: "Budget", snapshot: { version: 1, sheets: [], names: [] } }],
  ["that is no workbook", { pages: 3 }],
];

describeInChromium("workbooks that the page cannot read", (browser) => {
  // Each rule ends with nothing kept aside.
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench(browser());
  });
  afterAll(async () => {
    await workbench.close();
  });

  test("one that an older page has put aside keeps its sheets, which that page could not put together, until it is deleted", async () => {
    const { page } = workbench;
    const sheet = { id: "a", name: "Budget", cells: { A1: { value: "an hour of work" } } };
    const aside = {
      reason: "unreadable",
      when: new Date(0),
      content: { name: "Book1", snapshot: { version: "in parts", sheets: ["sheet 1"] } },
    };
    await keepRecord(page, sheet, "sheet 1");
    await keepRecord(page, aside, "aside 1");
    for (let visit = 0; visit < 2; visit += 1) {
      await reloadedBy(page, () => page.reload());
      const snapshot = { version: 1, sheets: [sheet] };
      expect(await downloadKept(page)).toEqual({ name: "Book1", snapshot });
    }
    const said = saidIn(page);
    await page.getByRole("button", { name: "Delete it" }).click();
    await said.waitFor({ state: "detached" });
    await reloadedBy(page, () => page.reload());
    expect(await said.count()).toBe(0);
  });

  test("two that were put aside at the same moment are said and deleted one by one", async () => {
    const { page } = workbench;
    const aside = { reason: "unreadable", when: new Date(0), content: { pages: 3 } };
    await keepRecord(page, aside, "aside 1");
    await keepRecord(page, aside, "aside 2");
    await reloadedBy(page, () => page.reload());
    for (const left of [1, 0]) {
      expect(await saidIn(page).count()).toBe(left + 1);
      await page.getByRole("button", { name: "Delete it" }).first().click();
      await page.waitForFunction(
        (count) => document.querySelectorAll("[role=alert]").length === count,
        left,
      );
    }
    await reloadedBy(page, () => page.reload());
    expect(await saidIn(page).count()).toBe(0);
  });

  test.each(UNREADABLE)(
    "one %s is kept aside, said and offered as a download, until it is deleted",
    async (_, record) => {
      const { page } = workbench;
      await keepRecord(page, record);
      await reloadedBy(page, () => page.reload());
      const said = saidIn(page);
      await shown(said);
      await write(page, "A1", "a new beginning");
      expect(await downloadKept(page)).toEqual(record);

      await reloadedBy(page, () => page.reload());
      expect(await valueOf(page, "A1")).toBe("a new beginning");
      await page.getByRole("button", { name: "Delete it" }).click();
      // The message goes when what was kept has gone.
      await said.waitFor({ state: "detached" });
      await reloadedBy(page, () => page.reload());
      expect(await said.count()).toBe(0);
    },
  );
});
