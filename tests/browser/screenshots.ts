// `npm run screenshots`: renews the pictures of the README and the front page from the built sites, and takes those of the store's
// listing (docs/store.md) into screenshots/store/, in the Chromium on the PATH.
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { startChromium } from "./chromium/chromium";
import { runServer } from "./chromium/server";
import {
  insertModel,
  openWorkbench,
  shown,
  VIEWPORT,
  type OpenWorkbench,
} from "./chromium/workbenchPage";

const FOLDER = resolve(fileURLToPath(import.meta.url), "../../../assets/pictures");
const STORE_FOLDER = resolve(FOLDER, "../../screenshots/store");

/** What is read and clicked on the way to a picture, by language. */
interface Words {
  readonly model: string;
  readonly models: string;
  readonly compare: string;
  readonly insertComparison: string;
  readonly inserted: RegExp;
  readonly labels: readonly (readonly [string])[];
  readonly periods: readonly string[];
}

const WORDS: Readonly<Record<"en" | "ja", Words>> = {
  en: {
    ...{ model: "Insert ATM operation", models: "Models", compare: "Compare" },
    ...{ insertComparison: "Insert comparison", inserted: /inserted\.$/ },
    ...{ labels: [["Revenue"], ["Operating income"]], periods: ["3Q11", "4Q11"] },
  },
  ja: {
    ...{ model: "ATM運営事業を挿入", models: "モデル", compare: "比較" },
    ...{ insertComparison: "比較を挿入", inserted: /挿入しました。$/ },
    ...{ labels: [["売上高"], ["営業利益"]], periods: ["3Q11", "4Q11"] },
  },
};

/** A picture's file name, and what is done in a new workbook before it is taken. */
interface Picture {
  readonly name: string;
  readonly prepare: (workbench: OpenWorkbench, words: Words) => Promise<void>;
  readonly options?: NonNullable<Parameters<typeof openWorkbench>[1]>["options"];
}

const PICTURES: readonly Picture[] = [
  {
    name: "model",
    prepare: async ({ pane }, words) => {
      await pane.getByRole("tab", { name: words.models }).click();
      await pane.getByRole("button", { name: words.model, exact: true }).click();
      await shown(pane.getByText(words.inserted));
    },
    // Large enough for the whole table and its chart.
    options: { viewport: { width: 2000, height: 1340 } },
  },
  {
    name: "comparison",
    prepare: async ({ page, pane }, words) => {
      await pane.getByRole("tab", { name: words.compare }).click();
      await pane.getByRole("button", { name: words.insertComparison }).click();
      await shown(pane.getByText(words.inserted));
      await page.evaluate(() => window.workbench.settled());
    },
    options: { viewport: { width: 1500, height: 1160 } },
  },
  {
    name: "card",
    prepare: async ({ page }, { labels, periods }) => {
      await page.evaluate(
        async ([lines, heads]) => {
          const { workbench } = window;
          // The labels need two columns.
          await workbench.write("Sheet1!A2:A3", lines);
          await workbench.write("Sheet1!C1:D3", [
            heads,
            ["=IIJ.REVENUE(C1)", "=IIJ.REVENUE(D1)"],
            ["=IIJ.OPERATINGINCOME(C1)", "=IIJ.OPERATINGINCOME(D1)"],
          ]);
          await workbench.settled();
        },
        [labels, periods] as const,
      );
      // A click on the cell, as a person asks for its card.
      const grid = await page.getByRole("main").boundingBox();
      if (!grid) throw new Error("The grid is not on the page.");
      await page.mouse.click(grid.x + 46 + 3.5 * 64, grid.y + 50 + 1.5 * 20);
    },
  },
];

/** The same, as the store shows them: 1366 × 768, and two of what the README does not show. */
const STORE_PICTURES: readonly Picture[] = [
  ...PICTURES.map(({ name, prepare }) => ({ name, prepare })),
  {
    name: "trace",
    prepare: async ({ page, pane }) => {
      await page.evaluate(() => window.workbench.write("Sheet1!A1", '=IIJ.REVENUE("4Q11")'));
      await page.evaluate(() => {
        window.workbench.select("A1");
      });
      await pane.getByRole("tab", { name: "Trace" }).click();
      await pane.getByRole("button", { name: /^Trace/ }).click();
    },
  },
  {
    name: "dark",
    prepare: async (workbench) => {
      await insertModel(workbench, "Income statement");
      await workbench.page.getByRole("switch").first().click();
    },
  },
];

const LOGO_PX = 300;

async function takeLogo(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: LOGO_PX, height: LOGO_PX } });
  const svg = await readFile(resolve(FOLDER, "../icon.svg"), "utf8");
  await page.setContent(
    `<style>body{margin:0}svg{width:${LOGO_PX}px;height:${LOGO_PX}px;display:block}</style>${svg}`,
  );
  await page.screenshot({ path: join(STORE_FOLDER, "logo.png"), omitBackground: true });
  await page.close();
}

/** Takes a picture into a file; Japanese ones are of a browser that speaks it, and end in "-ja". */
async function take(
  browser: Browser,
  { name, prepare, options }: Picture,
  { folder, language = "en" }: { folder: string; language?: keyof typeof WORDS },
): Promise<void> {
  const isJapanese = language === "ja";
  const workbench = await openWorkbench(browser, {
    options: { viewport: VIEWPORT, ...options, ...(isJapanese && { locale: "ja-JP" }) },
  });
  await prepare(workbench, WORDS[language]);
  await workbench.page.evaluate(() => window.workbench.settled());
  // The grid and the charts draw on the next frames.
  await workbench.page.waitForTimeout(1000);
  const file = `${name}${isJapanese ? "-ja" : ""}.png`;
  await workbench.page.screenshot({ path: join(folder, file) });
  await workbench.close();
}

for (const folder of [FOLDER, STORE_FOLDER]) await mkdir(folder, { recursive: true });
const server = await runServer();
process.env["WORKBENCH_URL"] = server.address;
const browser = await startChromium();
try {
  for (const picture of PICTURES) {
    await take(browser, picture, { folder: FOLDER });
    await take(browser, picture, { folder: FOLDER, language: "ja" });
  }
  for (const picture of STORE_PICTURES) await take(browser, picture, { folder: STORE_FOLDER });
  await takeLogo(browser);
} finally {
  await browser.close();
  server.stop();
}
