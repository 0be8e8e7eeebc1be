import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Download,
  FrameLocator,
  Locator,
  Page,
} from "playwright-core";
import type {
  Workbench,
  WorkbenchCell,
  WorkbenchChart,
} from "../../../src/workbench/page/workbenchApi";

/** What a person's window of the workbench measures in the tests. */
export const VIEWPORT = { width: 1366, height: 768 };

declare global {
  interface Window {
    readonly workbench: Workbench;
  }
}

/** The workbench open in a browser of its own, with the add-in's pane. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly close: () => Promise<void>;
}

interface Opening {
  /** Where the page is to be another person's than the profile's; its scripts are compiled anew then. */
  readonly options?: BrowserContextOptions;
  /** Where another server is at work than that of all the tests. */
  readonly address?: string;
  /** Sees the page before it has an address. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens the served workbench as a person sees it the first time. */
export async function openWorkbench(browser: Browser, opening?: Opening): Promise<OpenWorkbench> {
  const workbench = await beginWorkbench(browser, opening);
  await ready(workbench.page);
  return workbench;
}

/** Opens the served workbench and does not wait for the add-in. */
export async function beginWorkbench(
  browser: Browser,
  { options, prepare, address = process.env["WORKBENCH_URL"] ?? "" }: Opening = {},
): Promise<OpenWorkbench> {
  const kept = options ? undefined : browser.contexts()[0];
  const context = kept ?? (await browser.newContext({ ...OPTIONS, ...options }));
  const page = await context.newPage();
  if (kept) await forget(kept, page, address);
  await prepare?.(page);
  await page.goto(address);
  const close = async (): Promise<void> => {
    if (kept) await closePages(kept);
    else await context.close();
  };
  return { page, pane: page.frameLocator("iframe"), close };
}

const OPTIONS = { viewport: VIEWPORT, ignoreHTTPSErrors: true };

/** Makes a kept profile forget whatever an earlier page of this address has left, but not its compiled scripts. */
async function forget(context: BrowserContext, page: Page, address: string): Promise<void> {
  await closePages(context, page);
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", {
    origin: new URL(address).origin,
    storageTypes: "cookies,indexeddb,local_storage,service_workers,file_systems",
  });
  await session.detach();
}

/** Closes the pages of a context but its first one, with which the browser would end. */
async function closePages(context: BrowserContext, except?: Page): Promise<void> {
  const [, ...pages] = context.pages();
  await Promise.all(pages.filter((page) => page !== except).map((page) => page.close()));
}

/** Waits until the add-in runs in the page and nothing is pending. */
export async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await window.workbench.ready;
    await window.workbench.settled();
  });
}

/** Does what makes the page load itself anew, and waits until the add-in runs in it again. */
export async function reloadedBy(page: Page, action: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent("load"), action()]);
  await ready(page);
}

/** The charts of a sheet, once everything has calculated. */
export async function chartsOf(page: Page, sheet: string): Promise<readonly WorkbenchChart[]> {
  return page.evaluate(async (name) => {
    await window.workbench.settled();
    return window.workbench.charts(name);
  }, sheet);
}

/** The cells of an address, once everything has calculated. */
export async function cellsOf(page: Page, address: string): Promise<readonly WorkbenchCell[][]> {
  return page.evaluate(async (where) => {
    await window.workbench.settled();
    return window.workbench.read(where);
  }, address);
}

/** One cell, once everything has calculated. */
export async function cellOf(page: Page, address: string): Promise<WorkbenchCell> {
  const cell = (await cellsOf(page, address))[0]?.[0];
  if (!cell) throw new Error(`No cell at ${address}.`);
  return cell;
}

/** The value of one cell, once everything has calculated. */
export async function valueOf(page: Page, address: string): Promise<unknown> {
  return (await cellOf(page, address)).value;
}

/** Writes a text into a cell, as if it were typed, and waits until the page has done with saving it. */
export async function write(page: Page, address: string, text: string): Promise<void> {
  await page.evaluate(([where, what]) => window.workbench.write(where, what), [
    address,
    text,
  ] as const);
}

/** Types into a cell by the keyboard, as a person does: the selection moves there, keys follow. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await page.evaluate((where) => {
    window.workbench.select(where);
  }, address);
  await page.keyboard.type(text);
}

/**
 * Types into a cell and presses Enter, until the cell holds what was typed and the selection has
 * moved on: the page ends an edit in its own time.
 */
export async function enterInto(page: Page, address: string, text: string): Promise<void> {
  await typeInto(page, address, text);
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    ([where, typed]) => {
      const cell = window.workbench.read(where)[0]?.[0];
      const nameBox = document.querySelector<HTMLInputElement>("[data-u-comp=defined-name] input");
      const isEntered = (cell?.formula ?? String(cell?.value)) === typed;
      return isEntered && !where.endsWith(`!${nameBox?.value ?? ""}`);
    },
    [address, text] as const,
  );
}

/** The names of the workbook's sheets. */
export async function sheetsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await window.workbench.settled();
    return window.workbench.sheets();
  });
}

/** Inserts a model by the pane's button and waits for its sheet. */
export async function insertModel(workbench: OpenWorkbench, title: string): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Models" }).click();
  await pane.getByRole("button", { name: `Insert ${title}`, exact: true }).click();
  await shown(pane.getByText(`Sheet “${title}” inserted.`));
}

/** The file that a control hands over when it is clicked. */
export async function downloadedBy(control: Locator): Promise<Download> {
  const download = control.page().waitForEvent("download");
  await control.click();
  return download;
}

/** Waits until something can be seen. */
export async function shown(locator: Locator): Promise<void> {
  await locator.first().waitFor({ state: "visible" });
}
