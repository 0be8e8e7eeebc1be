import type { Page } from "playwright-core";
import { describeInChromium } from "../chromium/describeInChromium";
import {
  insertModel,
  openWorkbench,
  ready,
  reloadedBy,
  sheetsOf,
  shown,
  valueOf,
  write,
  type OpenWorkbench,
} from "../chromium/workbenchPage";

describeInChromium("what the browser keeps", (browser) => {
  let workbench: OpenWorkbench;
  // One page for all of them: each writes what it looks for, and leaves what is saved to the next.
  beforeAll(async () => {
    workbench = await openWorkbench(browser());
  });
  afterAll(async () => {
    await workbench.close();
  });

  test("a saving writes the sheet that changed, and no other", async () => {
    const { page } = workbench;
    await insertModel(workbench, "ATM operation");
    await write(page, "Sheet1!A1", "on the other sheet");
    await shown(page.getByText("Saved in this browser"));
    await page.evaluate(() => {
      const stores = IDBObjectStore.prototype;
      const put = Reflect.get(stores, "put") as (value: unknown, key?: unknown) => IDBRequest;
      const written: unknown[] = [];
      Object.assign(window, { written });
      Reflect.set(stores, "put", function (this: IDBObjectStore, value: unknown, key: unknown) {
        written.push((value as { name?: unknown }).name);
        return put.call(this, value, key);
      });
    });
    await write(page, "'ATM operation'!A40", "a remark");
    await page.evaluate(() => window.workbench.settled());
    const written = await page.evaluate(() => Reflect.get(window, "written") as unknown);
    expect(written).toEqual(["ATM operation", "Book1"]);

    await reloadedBy(page, () => page.reload());
    expect(await sheetsOf(page)).toEqual(["Sheet1", "ATM operation"]);
    expect(await valueOf(page, "Sheet1!A1")).toBe("on the other sheet");
    expect(await valueOf(page, "'ATM operation'!A40")).toBe("a remark");
    await write(page, "Sheet1!A60", "another");
    await reloadedBy(page, () => page.getByRole("button", { name: "New workbook" }).click());
    await reloadedBy(page, () => page.getByRole("button", { name: "Bring Book1 back" }).click());
    expect(await valueOf(page, "'ATM operation'!A40")).toBe("a remark");
    expect(await valueOf(page, "Sheet1!A60")).toBe("another");
  });

  test("a save is said only when the whole transaction is kept; when it is not, a sentence says why", async () => {
    const { page } = workbench;
    await write(page, "A1", "kept");
    await shown(page.getByText("Saved in this browser"));
    await page.evaluate(() => {
      const stores = IDBObjectStore.prototype;
      const put = Reflect.get(stores, "put") as (value: unknown, key?: unknown) => IDBRequest;
      // The disk is full: the request succeeds, and the transaction is taken back all the same.
      Reflect.set(stores, "put", function (this: IDBObjectStore, value: unknown, key: unknown) {
        const request = put.call(this, value, key);
        request.addEventListener("success", () => {
          this.transaction.abort();
        });
        return request;
      });
    });
    await write(page, "A2", "an hour of work");
    await shown(page.getByText("Not saved", { exact: true }));
    await shown(page.getByRole("alert").getByText(/could not be saved in this browser/));
    expect(await page.getByText("Saved in this browser", { exact: true }).count()).toBe(0);
  });
});

describeInChromium("a workbook in two tabs", (browser) => {
  let page: Page;
  let second: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ page, close } = await openWorkbench(browser()));
    second = await page.context().newPage();
  });
  afterAll(async () => {
    await close();
  });

  /** Opens in a tab what is saved. */
  const openIn = async (tab: Page): Promise<void> => {
    await tab.goto(page.url());
    await ready(tab);
  };

  test("a second tab that opens overwrites nothing, with what the first saved meanwhile", async () => {
    await write(page, "A1", '=IIJ.REVENUE("4Q11")');
    await second.goto(page.url());
    await second.waitForFunction(() => "workbench" in window);
    await write(page, "A2", "while the second tab loads");
    // What it has to save, it has saved then.
    await ready(second);
    await write(page, "A3", "after it has loaded");
    await shown(page.getByText("Saved in this browser"));
    await reloadedBy(page, () => page.reload());
    expect(await valueOf(page, "A2")).toBe("while the second tab loads");
    expect(await valueOf(page, "A3")).toBe("after it has loaded");
  });

  test("what was saved in another tab meanwhile is not overwritten: the tab says so, and offers both", async () => {
    await openIn(second);
    await write(page, "A1", "an hour of work");
    await write(second, "B1", "one small edit");
    await shown(second.getByRole("alert").getByText(/changed in another tab/));
    await shown(second.getByText("Not saved", { exact: true }));
    await reloadedBy(page, () => page.reload());
    expect(await valueOf(page, "A1")).toBe("an hour of work");

    second.on("dialog", (dialog) => void dialog.accept());
    await reloadedBy(second, () =>
      second.getByRole("button", { name: "Open the other tab's workbook" }).click(),
    );
    expect(await valueOf(second, "A1")).toBe("an hour of work");
    await write(second, "B1", "one small edit");
    await shown(second.getByText("Saved in this browser"));
  });

  test("a new workbook in one tab is not undone by an edit in the other", async () => {
    await openIn(page);
    await write(page, "A1", "the first workbook");
    await openIn(second);
    await reloadedBy(second, () => second.getByRole("button", { name: "New workbook" }).click());
    await write(page, "A2", "one small edit");
    await shown(page.getByRole("alert").getByText(/changed in another tab/));
    await reloadedBy(second, () => second.reload());
    expect(await valueOf(second, "A1")).toBeNull();
    await reloadedBy(second, () =>
      second.getByRole("button", { name: "Bring Book1 back" }).click(),
    );
    expect(await valueOf(second, "A1")).toBe("the first workbook");
  });
});

describeInChromium("where the browser keeps nothing", (browser) => {
  const denials: readonly (readonly [string, () => void])[] = [
    [
      "denies every storage",
      () => {
        for (const name of ["indexedDB", "localStorage", "sessionStorage"])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException("Access is denied for this document.", "SecurityError");
            },
          });
      },
    ],
    [
      "has no storage",
      () => {
        Object.defineProperty(window, "indexedDB", { value: undefined });
      },
    ],
    [
      "cannot open it",
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException(
            "The requested version is less than the existing.",
            "VersionError",
          );
        };
      },
    ],
    [
      "has no room for a preference",
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        };
      },
    ],
  ];

  test.each(denials)("the page opens and calculates where the browser %s", async (name, deny) => {
    const isTop = `if (window === top) (${deny.toString()})();`;
    const workbench = await openWorkbench(browser(), {
      prepare: (blank) => blank.addInitScript(isTop),
    });
    const { page } = workbench;
    await write(page, "A1", '=IIJ.REVENUE("4Q11")');
    expect(await valueOf(page, "A1")).toBe(26563);
    if (name !== "has no room for a preference") {
      await shown(page.getByText("Not saved", { exact: true }));
      await shown(page.getByText(/keeps no workbook for this page/));
    }
    await workbench.close();
  });
});
