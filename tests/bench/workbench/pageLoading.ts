import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import type { Browser, Page } from "playwright-core";
import webpack from "webpack";
import { findChromium, startChromium } from "../../browser/chromium/chromium";
import { routeOfficeJs } from "../../browser/chromium/officeJs";
import { serveBuiltSite, type ServedSite } from "../../browser/chromium/servedSite";
import type { BenchRow } from "../benchRow";
import { middleOf } from "../middleOf";
import { runCompiler } from "../runCompiler";

const ROOT = resolve(import.meta.dirname, "../../..");
const ROUNDS = 7;

/** Milliseconds from the address to the first thing on the page, and to a page that can be used. */
interface Loading {
  readonly painted: number;
  readonly ready: number;
}

/** The site's workbench page beside Univer alone, each with an empty cache, from a plain host on this machine, compressed. */
export async function benchPageLoading(): Promise<BenchRow[]> {
  const needs = ["dist", "dist-workbench", "dist-front"].filter(
    (folder) => !existsSync(join(ROOT, folder)),
  );
  if (needs.length > 0 || findChromium() === undefined)
    return [
      { name: "the workbench page", measured: "not measured: npm run build:site, and Chromium" },
    ];
  const site = await serveBuiltSite("0.0.0");
  const browser = await startChromium();
  try {
    await addUniverAlone(site.folder);
    return await measure(browser, site);
  } finally {
    await browser.close();
    site.stop();
  }
}

async function addUniverAlone(folder: string): Promise<void> {
  const alone = mkdtempSync(join(tmpdir(), "iij-univer-"));
  await buildAlone(alone);
  cpSync(alone, join(folder, "workbench/alone"), { recursive: true });
  rmSync(alone, { recursive: true });
}

/** Bundles Univer as the site's own page is bundled. */
function buildAlone(path: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    entry: join(import.meta.dirname, "univerAlone/page.mjs"),
    output: { path, publicPath: "auto", filename: "page.js" },
    performance: { hints: false },
    module: { rules: [{ test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }] },
    plugins: [
      new HtmlPlugin({ title: "Univer" }),
      new MiniCssExtractPlugin({ filename: "page.css" }),
    ],
  });
  return runCompiler(compiler);
}

async function measure(browser: Browser, { address }: ServedSite): Promise<BenchRow[]> {
  const ours: Loading[] = [];
  const alone: Loading[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await load(browser, `${address}/workbench/index.html`, () => window.workbench.ready));
    const univer = `${address}/workbench/alone/index.html`;
    alone.push(await load(browser, univer, () => Reflect.get(window, "ready") as Promise<void>));
  }
  const row = (name: string, of: (one: Loading) => number, aim: string): BenchRow => {
    const [mine = 0, theirs = 0] = [ours, alone].map((all) => middleOf(all.map(of)));
    const measured = `${mine.toFixed(0)} ms beside ${theirs.toFixed(0)} ms, ${(mine / theirs).toFixed(2)}×`;
    return { name, measured, aim };
  };
  return [
    row(
      "first paint of the workbench page beside Univer alone",
      (one) => one.painted,
      "< 1,000 ms",
    ),
    row("ready, add-in included, beside Univer alone", (one) => one.ready, "≤ 1.3×, < 2,500 ms"),
  ];
}

async function load(
  browser: Browser,
  url: string,
  whenReady: (page: unknown) => unknown,
): Promise<Loading> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    ignoreHTTPSErrors: true,
  });
  await routeOfficeJs(context);
  const page: Page = await context.newPage();
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => "workbench" in window || "ready" in window);
  await page.evaluate(whenReady);
  const loading = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return { painted: paint?.startTime ?? 0, ready: performance.now() };
  });
  await context.close();
  return loading;
}
