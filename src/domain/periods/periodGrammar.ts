import { nameByBeginning } from "./fiscalYearNames";
import type { WrittenPeriod } from "./period";

type Reading = (parts: readonly string[]) => WrittenPeriod | undefined;

/** Words for the parts of a period, and how IIJ writes them. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/FISCAL(?:YEAR)?|年度/g, "FY"],
  [/最新/, "LATEST"],
  [/Q(?:TR|UARTER)|四半期/, "Q"],
  [/上半?期|中間期|2Q累計/, "1H"],
  [/3Q累計/, "9M"],
  [/(?:4Q累計|通期)$/, ""],
];

const PART = "([1-4]Q|Q[1-4]|1H|H1|6M|9M)";
const YEAR = "(?:FY)?(\\d{2}|\\d{4})";

/** Ways to write a period in the words above, once spaces, hyphens and the like are taken out. */
const COMPACT: readonly (readonly [RegExp, Reading])[] = [
  [pattern(`${PART}(?:OF|/)?${YEAR}`), ([part, y]) => partOfYear(y, part)],
  [pattern(`${YEAR}(?:FY)?/?${PART}`), ([y, part]) => partOfYear(y, part)],
  [pattern("FY(\\d{2}|\\d{4})"), ([y]) => fiscalYear(y)],
  [pattern("(\\d{2}|\\d{4})FY"), ([y]) => fiscalYear(y)],
  [
    pattern("LATEST(FY|YEAR)?Q?(\\d{1,3})?Q?(FY|YEAR)?"),
    ([before, back, after]) => latest((before ?? after) ? "year" : "quarter", back),
  ],
];

/** Ways to write a day or a month; separators are hyphens. A number above 12 can only be the day. */
const DATED: readonly (readonly [RegExp, Reading])[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([y, m, d]) => instant(y, m, d)],
  [/^(\d{1,2})-([A-Z]{3,9})-(\d{4}|\d{2})$/, ([d, m, y]) => instant(y, monthNamed(m), d)],
  [/^([A-Z]{3,9})-(\d{1,2})-(\d{4})$/, ([m, d, y]) => instant(y, monthNamed(m), d)],
  [/^(\d{1,2})-(1[3-9]|2\d|3[01])-(\d{4}|\d{2})$/, ([m, d, y]) => instant(y, m, d)],
  [/^(1[3-9]|2\d|3[01])-(\d{1,2})-(\d{4})$/, ([d, m, y]) => instant(y, m, d)],
  [/^(\d{4})(\d{2})(\d{2})$/, ([y, m, d]) => instant(y, m, d)],
  [/^(\d{4})-(\d{1,2})$/, ([y, m]) => month(y, m)],
  [/^(\d{1,2})-(\d{4})$/, ([m, y]) => month(y, m)],
  [/^([A-Z]{3,9})-?(\d{4}|\d{2})$/, ([m, y]) => month(y, monthNamed(m))],
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
  const pointed = text.replace(/[\s\-~〜'’_,()]/g, "");
  return readWords(pointed) ?? readWords(nameByBeginning(pointed));
}

function readWords(text: string): WrittenPeriod | undefined {
  const digits = text.replace(/第?([一二三四1-4])(?=四半期)/, (_, kanji: string) => digitOf(kanji));
  const written = WORDS.reduce((left, [word, meant]) => left.replace(word, meant), digits);
  return readBy(COMPACT, written.replaceAll(".", ""));
}

const KANJI = "一二三四";

function digitOf(text: string): string {
  return KANJI.includes(text) ? String(KANJI.indexOf(text) + 1) : text;
}

function withHyphens(text: string): string {
  return text
    .replace(/末日?$/, "")
    .replace(/[年月]/g, "-")
    .replace(/日$|-$/g, "")
    .replace(/[\s/.,'’_]+/g, "-");
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

const QUARTERS = [1, 2, 3, 4] as const;

function partOfYear(year: string | undefined, part = ""): WrittenPeriod | undefined {
  const fiscal = yearOf(year);
  if (!fiscal) return undefined;
  const quarter = QUARTERS.find((digit) => part.replace("Q", "") === String(digit));
  if (quarter) return { kind: "quarter", year: fiscal, quarter };
  return { kind: "cumulative", year: fiscal, months: part === "9M" ? 9 : 6 };
}

function fiscalYear(year?: string): WrittenPeriod | undefined {
  const fiscal = yearOf(year);
  return fiscal ? { kind: "year", year: fiscal } : undefined;
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
function yearOf(digits = ""): number | undefined {
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
