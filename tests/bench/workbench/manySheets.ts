import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { findChromium, startChromium } from "../../browser/chromium/chromium";
import { runServer } from "../../browser/chromium/server";
import { beginWorkbench, insertModel, ready, shown } from "../../browser/chromium/workbenchPage";
import type { BenchRow } from "../benchRow";
import { middleOf } from "../middleOf";

const ROOT = resolve(import.meta.dirname, "../../..");
const SHEETS = 200;
const ROUNDS = 50;
const MODEL = "ATM operation";

/**
 * The workbench page in Chromium with 200 models: the last inserts beside the first, a small edit with
 * its save, the page loaded again; and what 50 inserts and removes leave of memory.
 */
export async function benchManySheets(): Promise<BenchRow[]> {
  const isBuilt = ["dist", "dist-workbench"].every((folder) => existsSync(join(ROOT, folder)));
  if (!isBuilt || findChromium() === undefined)
    return [{ name: "a page of many sheets", measured: "not measured: npm run pages, Chromium" }];
  const server = await runServer();
  const browser = await startChromium();
  try {
    return [
      ...(await benchGrowth(browser, server.address)),
      ...(await benchMemory(browser, server.address)),
    ];
  } finally {
    await browser.close();
    server.stop();
  }
}

async function benchGrowth(browser: Browser, address: string): Promise<BenchRow[]> {
  const errors: string[] = [];
  const { page, close } = await beginWorkbench(browser, {
    address,
    prepare: (one) => {
      noteErrors(one, errors);
      return Promise.resolve();
    },
  });
  await ready(page);
  const inserts: number[] = [];
  for (let sheet = 0; sheet < SHEETS; sheet += 1) {
    inserts.push(await msOf(page, () => window.workbench.runCommand("insertModel.atm")));
    await page.evaluate(() => window.workbench.settled());
  }
  const edits: number[] = [];
  for (let edit = 0; edit < 5; edit += 1) {
    edits.push(await msOf(page, () => window.workbench.write("Sheet1!A1", Math.random())));
  }
  const start = performance.now();
  await page.reload();
  await page.evaluate(() => window.workbench.ready);
  const opened = performance.now() - start;
  await ready(page);
  const calculated = performance.now() - start;
  const sheets = await page.evaluate(() => window.workbench.sheets().length);
  await close();
  const [first, last] = [middleOf(inserts.slice(1, 11)), middleOf(inserts.slice(-10))];
  return [
    {
      name: `insert as sheet ${SHEETS} beside the first ones`,
      measured: `${last.toFixed(0)} and ${first.toFixed(0)} ms, ${(last / first).toFixed(1)}×`,
      aim: "at most 2×",
    },
    {
      name: `a small edit among ${SHEETS} models, with its save`,
      measured: `${middleOf(edits).toFixed(0)} ms`,
      aim: "at most 300 ms",
    },
    {
      name: `load the page with ${sheets} sheets again`,
      measured: `${opened.toFixed(0)} ms`,
      aim: "at most 5,000 ms",
    },
    {
      name: "… and until all of it is calculated again",
      measured: `${calculated.toFixed(0)} ms`,
    },
    { name: "errors in the console", measured: errors.join("; ") || "none", aim: "none" },
  ];
}

async function benchMemory(browser: Browser, address: string): Promise<BenchRow[]> {
  const workbench = await beginWorkbench(browser, { address });
  const { page, pane, close } = workbench;
  await ready(page);
  const insertAndRemove = async (): Promise<void> => {
    await insertModel(workbench, MODEL);
    await pane.getByRole("button", { name: `Remove ${MODEL}`, exact: true }).click();
    await shown(pane.getByText(`Sheet “${MODEL}” removed.`));
  };
  // What is loaded and compiled with the first is no growth.
  for (let round = 0; round < 3; round += 1) await insertAndRemove();
  const before = await heapOf(page);
  for (let round = 0; round < ROUNDS; round += 1) await insertAndRemove();
  const after = await heapOf(page);
  await close();
  return [
    {
      name: `memory that ${ROUNDS} inserts and removes leave`,
      measured: `${(after - before).toFixed(1)} MB over ${before.toFixed(0)} MB`,
      aim: "at most 20 MB",
    },
  ];
}

function noteErrors(page: Page, errors: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", ({ message }) => errors.push(message));
}

/** Megabytes in use once all that can be collected is. */
async function heapOf(page: Page): Promise<number> {
  await page.evaluate(() => window.workbench.settled());
  const session = await page.context().newCDPSession(page);
  for (let pass = 0; pass < 3; pass += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize / 1e6;
}

/** How long the page takes for something, by its own clock. */
async function msOf(page: Page, work: () => Promise<void>): Promise<number> {
  const start = await page.evaluate(() => performance.now());
  await page.evaluate(work);
  return (await page.evaluate(() => performance.now())) - start;
}
