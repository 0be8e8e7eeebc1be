import { join } from "node:path";
import type { Page } from "playwright-core";
import { findChromium, startChromium } from "../browser/chromium/chromium";
import { amount, reportZip, type FixtureFact } from "../filings/fixture";
import type { BenchRow } from "./benchRow";
import { middleOf } from "./middleOf";
import { bundleForPage } from "./bundleForPage";
import type { FilingPage } from "./filingPage/page";

const NAME = "a zip file of 100 kB, read and checked in Chromium";
const BYTES = 100_000;
const ROUNDS = 15;

/** An earnings report of 100 kB, read and compared with what is known in Chromium, beside unzipping it alone. */
export async function benchFilings(): Promise<BenchRow[]> {
  if (findChromium() === undefined) return [{ name: NAME, measured: "not measured: Chromium" }];
  const script = await bundleForPage(join(import.meta.dirname, "filingPage/page.ts"));
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    await page.setContent("<!doctype html><title>Filings</title>");
    await page.addScriptTag({ content: script });
    return [await measure(page, reportOf(BYTES))];
  } finally {
    await browser.close();
  }
}

async function measure(page: Page, bytes: Uint8Array): Promise<BenchRow> {
  const times = await page.evaluate(
    ([content, rounds]) => {
      const { unzip, readAndCheck } = Reflect.get(window, "filingPage") as FilingPage;
      const file = Uint8Array.from(content);
      return Array.from({ length: rounds }, () => [unzip(file), readAndCheck(file)] as const);
    },
    [[...bytes], ROUNDS] as const,
  );
  const [alone, whole] = [0, 1].map((at) => middleOf(times.map((one) => one[at] ?? 0)));
  const first = times[0]?.[1] ?? 0;
  const measured = `${ms(whole)} beside ${ms(alone)} to unzip; ${ms(first)} the first time`;
  return { name: NAME, measured, aim: "< 300 ms" };
}

function ms(time = 0): string {
  return `${time.toFixed(1)} ms`;
}

/** A report with 600 lines of statements, and prose of which every word is another, so that it stays large. */
function reportOf(size: number): Uint8Array {
  const lines = [["SalesIFRS", "90,000", "80,000", "12.5"]] as const;
  const at = ["CurrentYTDDuration", "Prior1YTDDuration"];
  const statements: readonly FixtureFact[] = [
    ...["CostOfSalesIFRS", "GrossProfitIFRS"].flatMap((element) =>
      ["45,000", "40,000"].map((text, index) =>
        amount(`jpigp_cor:${element}`, at[index] ?? "", text),
      ),
    ),
    ...Array.from({ length: 600 }, (_, index) =>
      amount(`own:Line${index}IFRS`, at[index % 2] ?? "", String(1000 + index)),
    ),
  ];
  const report = (words: number) => {
    const prose = Array.from({ length: words }, (_, index) => hash(index).toString(36)).join(" ");
    const extra = { "XBRLData/Attachment/qualitative.htm": `<html><p>${prose}</p></html>` };
    return reportZip({ year: 2031, quarter: 1, lines }, statements, extra);
  };
  const perWord = (report(4000).length - report(0).length) / 4000;
  return report(Math.ceil((size - report(0).length) / perWord));
}

/** A number that looks like any other. */
function hash(index: number): number {
  return Math.imul(index + 1, 2_654_435_761) >>> 0;
}
