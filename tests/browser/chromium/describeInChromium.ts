import { runInThisContext } from "node:vm";
import type { Browser } from "playwright-core";

/** Describes rules that need a browser. Without Chromium they are skipped and the console says so. */
export function describeInChromium(name: string, rules: (browser: () => Browser) => void): void {
  const browser = browserOfTests();
  if (!browser) console.warn(`No Chromium on the PATH: "${name}" is skipped.`);

  (browser ? describe : describe.skip)(name, () => {
    rules(() => {
      if (!browser) throw new Error("Chromium has not started.");
      return browser;
    });
  });
}

/** The browser that the set-up has started, in Jest's own realm: each test file has another. */
function browserOfTests(): Browser | null {
  const found = runInThisContext("globalThis.browserOfTests") as Browser | null | undefined;
  if (found === undefined)
    throw new Error("The browser tests share one Chromium: run them with --runInBand.");
  return found;
}
