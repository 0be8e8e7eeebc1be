// By Chromium's own means: playwright's routes keep a page from the cache, and all scripts are compiled anew.
import type { Page } from "playwright-core";

/** Keeps a page from the addresses of patterns, such as `*.css`; the function returned lets those of one through. */
export async function block(
  page: Page,
  ...patterns: readonly string[]
): Promise<(pattern: string) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const blocked = new Set(patterns);
  const forbid = () => session.send("Network.setBlockedURLs", { urls: [...blocked] });
  await forbid();
  return (pattern) => {
    blocked.delete(pattern);
    return forbid();
  };
}

/** Lets what a page's styles animate go by so many times as fast. */
export async function hasten(page: Page, playbackRate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Animation.enable");
  await session.send("Animation.setPlaybackRate", { playbackRate });
}

/** Lets a page wait for whatever is at the addresses of a pattern. */
export async function delay(page: Page, pattern: string, ms: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on("Fetch.requestPaused", ({ requestId }) => {
    setTimeout(() => void session.send("Fetch.continueRequest", { requestId }), ms);
  });
  await session.send("Fetch.enable", { patterns: [{ urlPattern: pattern }] });
}
