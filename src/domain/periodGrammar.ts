import { nameByBeginning } from "./fiscalYearNames";
import type { WrittenPeriod } from "./period";

type Reading = (parts: readonly string[]) => WrittenPeriod | undefined;

const YEAR = "(?:FY|FISCAL(?:YEAR)?)?(\\d{2}|\\d{4})";

/** Ways to write a period once spaces, hyphens and the like are taken out. */
const COMPACT: readonly (readonly [RegExp, Reading])[] = [
  [pattern(`([1-4])Q(?:TR|UARTER)?(?:OF)?${YEAR}`), ([q, y]) => quarter(y, q)],
  [pattern(`Q(?:TR|UARTER)?([1-4])(?:OF)?${YEAR}`), ([q, y]) => quarter(y, q)],
  [pattern(`${YEAR}(?:FY)?Q([1-4])`), ([y, q]) => quarter(y, q)],
  [pattern(`${YEAR}(?:FY|/)?([1-4])Q`), ([y, q]) => quarter(y, q)],
  [pattern(`${YEAR}年度(?:第?([1-4一二三四])四半期|([1-4])Q)`), ([y, k, q]) => quarter(y, k ?? q)],
  [pattern("(?:FY|FISCAL(?:YEAR)?)(\\d{2}|\\d{4})"), ([y]) => fiscalYear(y)],
  [pattern("(\\d{2}|\\d{4})(?:FY|年度(?:通期)?)"), ([y]) => fiscalYear(y)],
  [pattern(`(?:1H|H1)${YEAR}`), ([y]) => cumulative(y, 6)],
  [pattern(`${YEAR}(?:FY)?(?:1H|H1)`), ([y]) => cumulative(y, 6)],
  [pattern(`9M${YEAR}`), ([y]) => cumulative(y, 9)],
  [pattern(`${YEAR}(?:FY)?9M`), ([y]) => cumulative(y, 9)],
  [
    pattern("(\\d{2}|\\d{4})年度(?:上期|上半期|中間期|(?:第?2四半期|2Q)累計)"),
    ([y]) => cumulative(y, 6),
  ],
  [pattern("(\\d{2}|\\d{4})年度(?:第?3四半期|3Q)累計"), ([y]) => cumulative(y, 9)],
  [pattern("(?:LATEST|最新)(?:Q|QUARTER|四半期)?(\\d{1,3})?"), ([back]) => latest("quarter", back)],
  [pattern("(?:LATEST|最新)(?:FY|YEAR|年度)(\\d{1,3})?"), ([back]) => latest("year", back)],
  [pattern("LATEST(\\d{1,3})FY"), ([back]) => latest("year", back)],
];

/** Ways to write a day or a month; separators are hyphens. */
const DATED: readonly (readonly [RegExp, Reading])[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([y, m, d]) => instant(y, m, d)],
  [/^(\d{1,2})-([A-Z]{3,9})-(\d{4}|\d{2})$/, ([d, m, y]) => instant(y, monthNamed(m), d)],
  [/^([A-Z]{3,9})-(\d{1,2})-(\d{4})$/, ([m, d, y]) => instant(y, monthNamed(m), d)],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => instant(y, m, d)],
  [/^(\d{4})-(\d{1,2})$/, ([y, m]) => month(y, m)],
  [/^(\d{1,2})-(\d{4})$/, ([m, y]) => month(y, m)],
  [/^([A-Z]{3,9})-(\d{4}|\d{2})$/, ([m, y]) => month(y, monthNamed(m))],
];

function pattern(body: string): RegExp {
  return new RegExp(`^${body}$`);
}

/**
 * The period a text stands for; undefined where it is none. The text is in capitals and ordinary
 * width, with hyphens for every dash.
 */
export function readPeriod(text: string): WrittenPeriod | undefined {
  return readCompact(text) ?? readBy(DATED, withHyphens(text));
}

function readCompact(text: string): WrittenPeriod | undefined {
  const pointed = text.replace(/[\s\-~〜'’_,]/g, "");
  const compact = pointed.replaceAll(".", "");
  return readBy(COMPACT, compact) ?? readBy(COMPACT, nameByBeginning(pointed).replaceAll(".", ""));
}

function withHyphens(text: string): string {
  return text
    .replace(/末日?$/, "")
    .replace(/[年月]/g, "-")
    .replace(/日$|-$/g, "")
    .replace(/[\s/.,_]+/g, "-");
}

function readBy(
  ways: readonly (readonly [RegExp, Reading])[],
  text: string,
): WrittenPeriod | undefined {
  for (const [way, reading] of ways) {
    const found = way.exec(text);
    if (found) return reading(found.slice(1));
  }
  return undefined;
}

const QUARTERS: ReadonlyMap<string, 1 | 2 | 3 | 4> = new Map([
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4", 4],
  ["一", 1],
  ["二", 2],
  ["三", 3],
  ["四", 4],
]);

function quarter(year = "", digit = ""): WrittenPeriod | undefined {
  const fiscal = yearOf(year);
  const number = QUARTERS.get(digit);
  return fiscal && number ? { kind: "quarter", year: fiscal, quarter: number } : undefined;
}

function fiscalYear(year = ""): WrittenPeriod | undefined {
  const fiscal = yearOf(year);
  return fiscal ? { kind: "year", year: fiscal } : undefined;
}

function cumulative(year = "", months: 6 | 9): WrittenPeriod | undefined {
  const fiscal = yearOf(year);
  return fiscal ? { kind: "cumulative", year: fiscal, months } : undefined;
}

function month(year = "", digits = ""): WrittenPeriod | undefined {
  const calendar = yearOf(year);
  const number = Number(digits);
  return calendar && number >= 1 && number <= 12
    ? { kind: "month", year: calendar, month: number }
    : undefined;
}

function instant(year = "", months = "", days = ""): WrittenPeriod | undefined {
  const calendar = yearOf(year);
  if (!calendar) return undefined;
  const date = `${calendar}-${months.padStart(2, "0")}-${days.padStart(2, "0")}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return exists ? { kind: "instant", date } : undefined;
}

function latest(length: "quarter" | "year", back = "0"): WrittenPeriod {
  return { kind: "latest", length, back: Number(back) };
}

/** Two digits are of this century; years of other centuries are not periods IIJ reports. */
function yearOf(digits: string): number | undefined {
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return year >= 2000 && year <= 2099 ? year : undefined;
}

const MONTH_NAMES = [
  ...["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST"],
  ...["SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"],
];

/** The number of a month named in full or by three letters or more ("SEPT"); empty for other words. */
function monthNamed(name = ""): string {
  const index = MONTH_NAMES.findIndex((month) => month.startsWith(name));
  return index < 0 ? "" : String(index + 1);
}
