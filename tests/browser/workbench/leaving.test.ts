import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describeInChromium } from "../chromium/describeInChromium";
import {
  downloadedBy,
  openWorkbench,
  ready,
  reloadedBy,
  valueOf,
  write,
  type OpenWorkbench,
} from "../chromium/workbenchPage";

declare global {
  interface Window {
    /** Lets no transaction start from now on, as a browser that closes a page on a busy machine; the answer ends it. */
    readonly dropTransactions: () => () => void;
    /** Types a text into A1 and resolves when the cell holds it, saved or not. */
    readonly type: (text: string) => Promise<void>;
  }
}

async function prepare(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const dropTransactions = () => {
      const databases = IDBDatabase.prototype;
      const begin = Reflect.get(databases, "transaction");
      databases.transaction = function dropped(...asked) {
        const transaction = begin.apply(this, asked);
        transaction.abort();
        return transaction;
      };
      return () => {
        databases.transaction = begin;
      };
    };
    const type = async (text: string) => {
      void window.workbench.write("A1", text);
      while (window.workbench.read("A1")[0]?.[0]?.value !== text)
        await new Promise((resolve) => setTimeout(resolve, 5));
    };
    Object.assign(window, { dropTransactions, type });
  });
}

describeInChromium("a page that is left before it has saved", (browser) => {
  let workbench: OpenWorkbench;
  beforeEach(async () => {
    workbench = await openWorkbench(browser(), { prepare });
  });
  afterEach(async () => {
    await workbench.close();
  });

  test("keeps an edit that is only held by the cell, where the browser starts no transaction any more", async () => {
    const { page } = workbench;
    await reloadedBy(page, () =>
      page.evaluate(async () => {
        window.dropTransactions();
        await window.type("held");
        location.reload();
      }),
    );
    expect(await valueOf(page, "A1")).toBe("held");
    await reloadedBy(page, () => page.reload());
    expect(await valueOf(page, "A1")).toBe("held");
  });

  test("keeps an edit that is only being saved, where the browser starts no transaction any more", async () => {
    const { page } = workbench;
    await reloadedBy(page, () =>
      page.evaluate(async () => {
        const stores = IDBObjectStore.prototype;
        const get = Reflect.get(stores, "get");
        // A saving reads before it writes; here, again and again, as where the machine is busy.
        const isBeingSaved = new Promise<void>((resolve) => {
          stores.get = function slow(key) {
            const request = get.call(this, key);
            const until = performance.now() + 2_000;
            const readAgain = (): void => {
              if (performance.now() < until) get.call(this, key).onsuccess = readAgain;
            };
            request.addEventListener("success", readAgain);
            resolve();
            return request;
          };
        });
        await window.type("being saved");
        await isBeingSaved;
        window.dropTransactions();
        location.reload();
      }),
    );
    expect(await valueOf(page, "A1")).toBe("being saved");
  });

  test("leaves it to the database where nothing else has room for it", async () => {
    const { page } = workbench;
    await reloadedBy(page, () =>
      page.evaluate(async () => {
        Storage.prototype.setItem = () => {
          throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
        };
        const database = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open("workbench");
          request.onsuccess = () => {
            resolve(request.result);
          };
        });
        const stopDropping = window.dropTransactions();
        await window.type("much");
        stopDropping();
        window.dispatchEvent(new PageTransitionEvent("pagehide"));
        const next = database.transaction("workbooks").objectStore("workbooks").count();
        window.dropTransactions();
        // It begins when that of the page has ended.
        await new Promise((resolve) => {
          next.onsuccess = resolve;
        });
        location.reload();
      }),
    );
    expect(await valueOf(page, "A1")).toBe("much");
  });

  test("has left it until there is room to save it; the workbook opens without it meanwhile", async () => {
    const { page } = workbench;
    await write(page, "A2", "saved");
    await page.addInitScript(() => {
      if (sessionStorage.getItem("isFull") === null) return;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    });
    await reloadedBy(page, () =>
      page.evaluate(async () => {
        sessionStorage.setItem("isFull", "");
        window.dropTransactions();
        await window.type("left");
        location.reload();
      }),
    );
    expect(await valueOf(page, "A1")).toBeNull();
    expect(await valueOf(page, "A2")).toBe("saved");
    await page.evaluate(() => {
      sessionStorage.clear();
    });
    await reloadedBy(page, () => page.reload());
    expect(await valueOf(page, "A1")).toBe("left");
  });

  test("may leave something that cannot be read: it is put aside and said once", async () => {
    const { page } = workbench;
    await page.evaluate(() => {
      localStorage.setItem("workbench.left 1", "{");
    });
    for (let visit = 0; visit < 2; visit += 1) {
      await reloadedBy(page, () => page.reload());
      const said = page.getByRole("alert").filter({ hasText: /cannot be read/ });
      expect(await said.count()).toBe(1);
    }
  });

  test("goes on where it comes back: what it left takes nothing back", async () => {
    const { page } = workbench;
    await page.evaluate(async () => {
      await window.type("left");
      window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      await window.workbench.write("A1", "came back");
    });
    await reloadedBy(page, () => page.reload());
    expect(await valueOf(page, "A1")).toBe("came back");
  });

  test("takes nothing from another that is left after it: the first is the workbook, the second is put aside", async () => {
    const { page } = workbench;
    const address = page.url();
    const second = await page.context().newPage();
    await prepare(second);
    await second.goto(address);
    await ready(second);
    const leaveWith = async (tab: Page, text: string) => {
      await tab.evaluate(async (typed) => {
        window.dropTransactions();
        await window.type(typed);
      }, text);
      await tab.goto("about:blank");
    };
    await leaveWith(page, "left first");
    await leaveWith(second, "left second");
    await page.goto(address);
    await ready(page);
    expect(await valueOf(page, "A1")).toBe("left first");
    const said = page.getByRole("alert").filter({ hasText: /A tab was closed before/ });
    expect(await said.count()).toBe(1);
    const control = said.getByRole("button", { name: "Download what was kept" });
    const file = await (await downloadedBy(control)).path();
    expect(await readFile(file, "utf8")).toContain("left second");
  });
});
