import type { Browser } from "playwright-core";
import { findChromium, startKeptChromium } from "./chromium";
import { profileOfTests } from "./profile";

/**
 * Describes rules that need a browser. Without Chromium they are skipped and the console says so;
 * with REQUIRE_BROWSER set they fail.
 */
export function describeInChromium(name: string, rules: (browser: () => Browser) => void): void {
  const found = findChromium() !== undefined || process.env["REQUIRE_BROWSER"] !== undefined;
  if (!found) console.warn(`No Chromium on the PATH: "${name}" is skipped.`);

  (found ? describe : describe.skip)(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await startKeptChromium(profileOfTests());
    });
    afterAll(async () => {
      await browser?.close();
    });
    rules(() => {
      if (!browser) throw new Error("Chromium has not started.");
      return browser;
    });
  });
}
