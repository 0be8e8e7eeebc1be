// Renders every SVG of this folder to the PNG sizes that Excel asks for: node assets/renderIcons.mjs
import { readdir, readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const SIZES = [16, 32, 64, 80];
const folder = import.meta.dirname;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const file of (await readdir(folder)).filter((name) => name.endsWith(".svg"))) {
  const svg = await readFile(`${folder}/${file}`, "utf8");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    const path = `${folder}/${file.replace(".svg", `-${size}.png`)}`;
    await page.screenshot({ path, omitBackground: true });
  }
}
await browser.close();
