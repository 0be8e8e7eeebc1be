import type { JSDOM as JsdomWindow } from "jsdom";
import type { Filing, FilingFigure } from "../../src/filings/filing";
import { explainFilingProblem } from "../../src/filings/filingProblem";
import { readFiling, type FilingOptions } from "../../src/filings/readFiling";

const { requireOutside } = globalThis as unknown as { requireOutside: NodeJS.Require };
const { JSDOM } = requireOutside("jsdom") as { JSDOM: typeof JsdomWindow };
const parser = new new JSDOM("").window.DOMParser();

/** jsdom's XML parser, as the browser's in the pane. */
export function parseXml(text: string): Document {
  return parser.parseFromString(text, "application/xhtml+xml");
}

/** Reads a file that is a filing. */
export function read(bytes: Uint8Array, options: FilingOptions = {}): Filing {
  const result = readFiling(bytes, { parseXml, ...options });
  if (!result.ok) throw new Error(explainFilingProblem(result.problem).en);
  return result.value;
}

/** The sentence that refuses a file; "" where it is read. */
export function refusal(bytes: Uint8Array, options: FilingOptions = {}): string {
  const result = readFiling(bytes, { parseXml, ...options });
  return result.ok ? "" : explainFilingProblem(result.problem).en;
}

/** The tokens of a filing by "metric period", with "target" where they are expected. */
export function tokensOf(filing: Filing): Readonly<Record<string, string>> {
  return Object.fromEntries(filing.figures.map((figure) => [nameOf(figure), figure.printed]));
}

function nameOf({ metric, period, column }: FilingFigure): string {
  return [metric, period, column === "forecast" ? "target" : ""]
    .filter((part) => part !== "")
    .join(" ");
}
