import { join, resolve } from "node:path";
import type { BrowserContext } from "playwright-core";

/** Where Microsoft's own host has office.js. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const PACKAGE = resolve("node_modules/@microsoft/office-js/dist");

/** Answers for Microsoft's own host from the package. */
export async function routeOfficeJs(context: BrowserContext): Promise<void> {
  await context.route(`${OFFICE_JS}**`, (route) => {
    const file = route.request().url().slice(OFFICE_JS.length).split("?")[0] ?? "";
    return route.fulfill({ path: join(PACKAGE, file) });
  });
}
