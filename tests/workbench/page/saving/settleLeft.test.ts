import fc from "fast-check";
import { isRecord } from "../../../../src/workbench/host/base/record";
import { revisionIn } from "../../../../src/workbench/page/saving/keptWorkbook";
import type { LeftWorkbook } from "../../../../src/workbench/page/saving/leftWorkbooks";
import { settleLeft } from "../../../../src/workbench/page/saving/settleLeft";

/** A tab with the edits that its workbook holds, written into the workbook's name. */
interface Tab {
  readonly by: string;
  readonly known: number;
  readonly edits: readonly string[];
}

const STEPS = ["edits", "saves", "is left", "is left while a saving completes"] as const;

/** What one of two tabs does, once it is open; where another opens at once, both settle the same. */
const step = fc.record({
  tab: fc.constantFrom("first", "second"),
  does: fc.constantFrom(...STEPS),
  opensAtOnce: fc.boolean(),
});
const steps = fc.array(step, { maxLength: 12 });

const editsIn = (kept: unknown): readonly string[] =>
  isRecord(kept) && typeof kept["name"] === "string" ? kept["name"].split(" ").filter(Boolean) : [];

/** A browser with its tabs, that keeps whole workbooks. */
class Browser {
  present: unknown;
  left: readonly LeftWorkbook[] = [];
  readonly aside = new Map<string, unknown>();
  /** Edits that must not be lost: their tab has saved them, or was left with them. */
  readonly promised = new Set<string>();
  readonly #tabs = new Map<string, Tab>();
  #count = 0;

  /** Opens what is kept in a tab that is not open. */
  open(name: string, opensAtOnce: boolean): Tab {
    const open = this.#tabs.get(name);
    if (open) return open;
    if (opensAtOnce) this.settle();
    this.settle();
    this.left = [];
    const edits = editsIn(this.present);
    return this.#keep(name, { by: this.#next(name), known: revisionIn(this.present), edits });
  }

  settle(): void {
    const { present, aside } = settleLeft(this.present, this.left);
    this.present = present;
    for (const { id, content } of aside) this.aside.set(id, content);
  }

  take(name: string, tab: Tab, does: (typeof STEPS)[number]): void {
    if (does === "edits") this.#edit(name, tab);
    else if (does === "saves") this.#save(name, tab);
    else {
      const edited = this.#edit(name, tab);
      if (does === "is left while a saving completes") this.#save(name, edited);
      // That its saving has completed it no longer hears.
      if (this.#tabs.has(name)) this.#leave(name, this.#edit(name, edited));
    }
  }

  #leave(name: string, { by, known, edits }: Tab): void {
    this.#tabs.delete(name);
    const content = { name: edits.join(" "), revision: known, by };
    this.left = [...this.left, { id: this.#next(by), content }];
    for (const edit of edits) this.promised.add(edit);
  }

  /** A tab that another has overtaken says so and promises nothing; it is opened anew. */
  #save(name: string, tab: Tab): void {
    if (revisionIn(this.present) !== tab.known) {
      this.#tabs.delete(name);
      return;
    }
    const known = tab.known + 1;
    this.present = { name: tab.edits.join(" "), revision: known, by: tab.by };
    for (const edit of tab.edits) this.promised.add(edit);
    this.#keep(name, { ...tab, known });
  }

  #edit(name: string, tab: Tab): Tab {
    return this.#keep(name, { ...tab, edits: [...tab.edits, this.#next("edit")] });
  }

  #keep(name: string, tab: Tab): Tab {
    this.#tabs.set(name, tab);
    return tab;
  }

  #next(name: string): string {
    this.#count += 1;
    return `${String(this.#count).padStart(4, "0")}-${name}`;
  }
}

describe("what closing pages have left", () => {
  test("is never lost, in whatever order two tabs edit, save and are left", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const browser = new Browser();
        for (const { tab, does, opensAtOnce } of taken)
          browser.take(tab, browser.open(tab, opensAtOnce), does);
        browser.settle();
        const kept = [browser.present, ...browser.aside.values()].flatMap(editsIn);
        expect([...browser.promised].filter((edit) => !kept.includes(edit))).toEqual([]);
      }),
    );
  });

  test("becomes the workbook again where there is but one tab: nothing is put aside", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const browser = new Browser();
        for (const { does, opensAtOnce } of taken)
          browser.take("only", browser.open("only", opensAtOnce), does);
        browser.settle();
        expect(editsIn(browser.present)).toEqual(expect.arrayContaining([...browser.promised]));
        expect([...browser.aside.keys()]).toEqual([]);
      }),
    );
  });

  test("is settled once, however often it is found", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const browser = new Browser();
        for (const { tab, does } of taken) browser.take(tab, browser.open(tab, false), does);
        browser.settle();
        const { present } = browser;
        const aside = [...browser.aside];
        browser.settle();
        expect(browser.present).toBe(present);
        expect([...browser.aside]).toEqual(aside);
      }),
    );
  });

  test("is put aside where it cannot be read", () => {
    const left = { id: "1", content: "{" };
    expect(settleLeft(undefined, [left])).toEqual({
      present: undefined,
      aside: [{ ...left, reason: "unreadable" }],
    });
  });
});
