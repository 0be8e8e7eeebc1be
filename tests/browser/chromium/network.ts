// By Chromium's own means: playwright's routes keep a page from the cache, and all scripts are compiled anew.
import type { Page } from "playwright-core";

/** Keeps a page from the addresses of a pattern, such as `*.css`; the function returned lets them through. */
export async function block(page: Page, pattern: string): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const forbid = (urls: string[]) => session.send("Network.setBlockedURLs", { urls });
  await forbid([pattern]);
  return () => forbid([]);
}

/** Lets a page wait for whatever is at the addresses of a pattern. */
export async function delay(page: Page, pattern: string, ms: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on("Fetch.requestPaused", ({ requestId }) => {
    setTimeout(() => void session.send("Fetch.continueRequest", { requestId }), ms);
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: pattern }] });
}
