// `npm run screenshots`: renews the README's pictures from the built sites, and takes those of the store's
// listing (docs/store.md) into screenshots/store/, in the Chromium on the PATH.
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { startChromium, VIEWPORT } from "./chromium";
import { runServer } from "./server";
import { insertModel, openWorkbench, shown, type OpenWorkbench } from "./workbenchPage";

const FOLDER = resolve(fileURLToPath(import.meta.url), "../../../assets/pictures");
const STORE_FOLDER = resolve(FOLDER, "../../screenshots/store");
/** What the store wants of each picture, and of the logo. */

/** A picture's file name, and what is done in a new workbook before it is taken. */
interface Picture {
  readonly name: string;
  readonly prepare: (workbench: OpenWorkbench) => Promise<void>;
  readonly options?: Parameters<typeof openWorkbench>[1];
}

const PICTURES: readonly Picture[] = [
  {
    name: "model",
    prepare: async (workbench) => {
      await insertModel(workbench, "ATM operation");
    },
    // Large enough for the whole table and its chart.
    options: { viewport: { width: 2000, height: 1340 } },
  },
  {
    name: "comparison",
    prepare: async ({ page, pane }) => {
      await pane.getByRole("tab", { name: "Compare" }).click();
      await pane.getByRole("button", { name: "Insert comparison" }).click();
      await shown(pane.getByText(/inserted\.$/));
      await page.evaluate(() => window.workbench.settled());
    },
    options: { viewport: { width: 1500, height: 1160 } },
  },
  {
    name: "card",
    prepare: async ({ page }) => {
      await page.evaluate(async () => {
        const { workbench } = window;
        // The labels need two columns.
        await workbench.write("Sheet1!A2:A3", [["Revenue"], ["Operating income"]]);
        await workbench.write("Sheet1!C1:D3", [
          ["3Q11", "4Q11"],
          ["=IIJ.REVENUE(C1)", "=IIJ.REVENUE(D1)"],
          ["=IIJ.OPERATINGINCOME(C1)", "=IIJ.OPERATINGINCOME(D1)"],
        ]);
        await workbench.settled();
      });
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

async function take(browser: Browser, picture: Picture, folder: string): Promise<void> {
  const workbench = await openWorkbench(browser, { viewport: VIEWPORT, ...picture.options });
  await picture.prepare(workbench);
  await workbench.page.evaluate(() => window.workbench.settled());
  // The grid and the charts draw on the next frames.
  await workbench.page.waitForTimeout(1000);
  await workbench.page.screenshot({ path: join(folder, `${picture.name}.png`) });
  await workbench.close();
}

for (const folder of [FOLDER, STORE_FOLDER]) await mkdir(folder, { recursive: true });
const server = await runServer();
process.env["WORKBENCH_URL"] = server.address;
const browser = await startChromium();
try {
  for (const picture of PICTURES) await take(browser, picture, FOLDER);
  for (const picture of STORE_PICTURES) await take(browser, picture, STORE_FOLDER);
  await takeLogo(browser);
} finally {
  await browser.close();
  server.stop();
}
