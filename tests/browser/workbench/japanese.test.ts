import type { Frame } from "playwright-core";
import { englishIn } from "../../japanese/latin";
import { faultsIn } from "../../japanese/style";
import { describeInChromium } from "../chromium/describeInChromium";
import { serveBuiltSite } from "../chromium/servedSite";
import { openWorkbench, shown } from "../chromium/workbenchPage";

/** Every text on a page and what is read aloud or shown under the pointer; formulas and what quotes stay out. */
async function textsOn(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const left = "style, script, noscript, code, [lang=en], [lang=en] *, option[value='en-US']";
    return [...document.querySelectorAll("body *")]
      .filter((element) => !element.matches(left))
      .flatMap((element) => [
        ...["aria-label", "title", "placeholder", "alt"].map((name) => element.getAttribute(name)),
        [...element.childNodes]
          .map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : ""))
          .join(""),
      ])
      .flatMap((text) => (text?.trim() ? text.trim() : []));
  });
}

/** What Excel in Japanese calls so too: its first workbook and sheet, and the icons of letters. */
const AS_IN_EXCEL = /^(?:Book\d|Sheet\d|[ABIU])$/;

async function expectJapanese(frames: readonly Frame[]): Promise<void> {
  const all = await Promise.all(frames.map(textsOn));
  expect(all.flat().length).toBeGreaterThan(10);
  for (const told of all) {
    const texts = told.filter((text) => !AS_IN_EXCEL.test(text));
    expect(englishIn(texts)).toEqual({});
    expect(faultsIn(texts.filter((text) => !text.startsWith("#")))).toEqual({});
  }
}

describeInChromium("whoever reads Japanese", (browser) => {
  test("meets no English on the page, on its tabs and in the pane", async () => {
    const { page, pane, close } = await openWorkbench(browser(), {
      options: { locale: "ja-JP", viewport: { width: 1500, height: 1000 } },
    });
    for (const tab of ["ホーム", "校閲", "IIJ"]) {
      await page.getByRole("tab", { name: tab }).click();
      await expectJapanese([page.mainFrame()]);
    }
    await pane.getByRole("tab", { name: "モデル" }).click();
    await pane.getByRole("button", { name: "損益計算書を挿入", exact: true }).click();
    await shown(pane.getByText(/挿入しました。$/));
    await expectJapanese(page.frames());
    await close();
  });

  test("meets no English on the site", async () => {
    const site = await serveBuiltSite("9.8.7");
    const context = await browser().newContext({ locale: "ja-JP", ignoreHTTPSErrors: true });
    try {
      const page = await context.newPage();
      for (const file of ["", "privacy.html", "support.html", "terms.html"]) {
        await page.goto(`${site.address}/ja/${file}`);
        await expectJapanese([page.mainFrame()]);
      }
    } finally {
      await context.close();
      site.stop();
    }
  });
});
