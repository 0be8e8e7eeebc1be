import { FIRST_YEAR } from "../period";

/**
 * What one sign of a written period says. Years are those it can be: two where the digits can be of
 * two eras; a year of a date is empty where none stands there.
 */
export type Sign =
  /** A year as the text counts it: by the beginning of the fiscal year, by its end, or unsaid. */
  | {
      readonly is: "year";
      readonly years: readonly number[];
      readonly by: "begin" | "end" | "";
      /** The two digits that can also be a month. */
      readonly count?: number;
    }
  /** A month or a day; several where the digits can be several. */
  | {
      readonly is: "date";
      readonly dates: readonly CalendarDate[];
      /** The day of a month that the digits of a month and its year can be as well: the 6/30 of 4/1-6/30. */
      readonly days?: readonly CalendarDate[];
      /** What stands between a year and a month in digits: 2012/3 is also how heads name a year. */
      readonly between?: string;
      /** Two digits each: nothing says which is the year. */
      readonly isPair?: boolean;
      /** The number behind the year, which can also count a quarter: FY11/3. */
      readonly behind?: number | undefined;
    }
  | { readonly is: "quarter" | "half" | "months" | "number"; readonly count: number }
  /** A small letter of periodWords, a dash (-), or something unknown (?). */
  | { readonly is: "mark"; readonly mark: string };

export interface CalendarDate {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day?: number | undefined;
}

/** The signs of a text that periodWords has spelled, in their order. */
export function readSigns(text: string): readonly Sign[] {
  const signs: Sign[] = [];
  for (let at = 0; at < text.length;) {
    at += readSign(text, at, signs);
  }
  return signs;
}

/** Adds the sign that stands at a place, and tells its length. */
function readSign(text: string, at: number, signs: Sign[]): number {
  for (const [form, meaning] of FORMS) {
    form.lastIndex = at;
    const found = form.exec(text);
    const sign = found && meaning(found.slice(1));
    if (sign) {
      signs.push(sign);
      return found[0].length;
    }
  }
  const letter = text.charAt(at);
  if (!/[\s,.'"()[\]_:;/|&年月]/.test(letter)) signs.push({ is: "mark", mark: markOf(letter) });
  return 1;
}

function markOf(letter: string): string {
  if (letter === "~") return "-";
  return /[a-z+-]/.test(letter) ? letter : "?";
}

type Meaning = (parts: readonly (string | undefined)[]) => Sign | undefined;

function form(body: string): RegExp {
  return new RegExp(body, "y");
}

const YEAR = "(20\\d\\d|\\d\\d|\\d(?=\\?))(?!\\d|m|月)";
/** Between a name of a month and a number. */
const GAP = "[ ,.'/-]*";
/** The number is none that counts a quarter, unless the quarter's own is behind: 2012/3 and not 2012/3Q. */
const FREE = "(?!\\d| ?m| ?[qhn](?! ?\\d(?!\\d)))";
/** One digit that counts, with nothing or a year behind, and is no month. */
const COUNT = "(?!\\d(?!\\d)|\\d{3}(?!\\d)| ?m)";
/** No date begins with the year. */
const ALONE = `(?! ?[-/.] ?\\d{1,4}${FREE})`;
/** 1 April - 30 June: the second number is a day, and no year of the first month. */
const DAY_AND_DAY = "\\d\\d? \\d\\d?m ?[-~] ?\\d\\d? \\d\\d?m";
/** The number is no day of a month. */
const NO_DAY = "(?<!\\D\\d\\d(?=[ .-]*\\d\\d?m))";

const FORMS: readonly (readonly [RegExp, Meaning])[] = [
  // Days: 2012/3/31, 3/31/12, 2012年3月31日, 20120331, 31-Mar-12, March 31, 2012.
  [
    form(`(\\d{1,4})([-/.])(\\d\\d?)\\2(\\d{1,4})(?!\\d)`),
    ([a, , b, c]) => dates(days(a, b, c)) ?? UNKNOWN,
  ],
  [
    form(`(\\d{4}|\\d\\d)年 ?(\\d\\d?)月 ?(\\d\\d?)(?:日|${FREE}(?!月))`),
    ([y, m, d]) => dates(dated(erasOf(y), m, d)),
  ],
  [form("(20\\d\\d)(\\d\\d)(\\d\\d)?(?!\\d)"), ([y, m, d]) => dates(dated([Number(y)], m, d))],
  [
    form(`(?!${DAY_AND_DAY})(\\d\\d?)[ .-]+(\\d\\d?)m${GAP}${YEAR}`),
    ([d, m, y]) => dates(dated(yearsOf(y), m, d)),
  ],
  [
    form(`(\\d\\d?)m[ .-]*(\\d\\d?)(?!\\d)[ ,.'/()-]+${YEAR}`),
    ([m, d, y]) => dates(dated(yearsOf(y), m, d)),
  ],
  [
    form(`(20\\d\\d)${GAP}(\\d\\d?)m[ .-]*(\\d\\d?)${FREE}`),
    ([y, m, d]) => dates(dated(yearsOf(y), m, d)),
  ],
  // Days whose year stands elsewhere: 4月1日, and before a dash 4/1, April 1, 1 April.
  [form("(\\d\\d?)月 ?(\\d\\d?)日"), ([m, d]) => dates(dated([undefined], m, d))],
  [
    form("(\\d\\d?)[/.](0?1)(?= ?[-~] ?\\d\\d?[/.](?:2[89]|3[01])(?!\\d))"),
    ([m, d]) => dates(dated([undefined], m, d)),
  ],
  [form("(\\d\\d?)m ?(\\d)(?= ?[-~])"), ([m, d]) => dates(dated([undefined], m, d))],
  [form(`(?=${DAY_AND_DAY})(\\d\\d?) (\\d\\d?)m`), ([d, m]) => dates(dated([undefined], m, d))],
  // Months: Mar-12, 2012 March, 2012/3, 2012年3月, 3/2012; with 期 the year that ends there.
  [
    form(`(\\d\\d?)m${GAP}${YEAR}(?! ?t|年 ?0?3月?k|[-/.]\\d)`),
    ([m, y]) => withDays(dates(dated(yearsOf(y), m)), m, y),
  ],
  [form(`(20\\d\\d)${GAP}(\\d\\d?)m`), ([y, m]) => dates(dated(yearsOf(y), m))],
  [form("(20\\d\\d)[ -]*n[ -]?(\\d\\d?)(?!\\d)"), ([y, m]) => dates(dated(yearsOf(y), m))],
  [form("n[ -]?(\\d\\d?)[ ,.'/-]*(20\\d\\d)(?!\\d)"), ([m, y]) => dates(dated(yearsOf(y), m))],
  [
    form("(\\d{4}|\\d\\d?)年 ?0?3月?k|(\\d{4}|\\d\\d)[/.]0?3月?k|(\\d{4})-0?3月?k"),
    // 24年 may be of Heisei; with a slash years are of the western calendar.
    ([era, ...others]) => year(era ? erasOf(era) : yearsOf(others.find(Boolean)), "end"),
  ],
  [form("0?3[/.](\\d{4}|\\d\\d)k"), ([y]) => year(yearsOf(y), "end")],
  [
    form(`(20\\d\\d)(年|[-/.]) ?(\\d\\d?)${FREE}月?`),
    ([y, at, m]) => inDigits(dated(yearsOf(y), m), at, m),
  ],
  [form(`(\\d\\d?)年 ?(\\d\\d?)${FREE}月?`), ([y, m]) => inDigits(dated(erasOf(y), m))],
  [form(`(\\d\\d?)([-/.])(20\\d\\d)(?!\\d)`), ([m, at, y]) => inDigits(dated(yearsOf(y), m), at)],
  [
    form(`(\\d\\d?) ?([-/.]) ?(\\d\\d?)(?![-/.]\\d|月(?!k))${FREE}`),
    ([a, at, b]) => pair(a, at, b),
  ],
  [
    form(`(\\d\\d)[/.] ?(\\d\\d?)(?= ?[-~] ?\\d\\d?(?![\\d/.]))`),
    ([y, m]) => inDigits(dated(yearsOf(y), m), "/"),
  ],
  // Years: FY11, FYE 2012, 2011年度, 2011FY, 2011, '11.
  [form(`[fy] ?e[ .'-]*${YEAR}${ALONE}${NO_DAY}`), ([y]) => year(yearsEnding(y), "end")],
  [form(`f[ ,.'/-]*${YEAR}${ALONE}年?`), ([y]) => year(yearsEnding(y), "begin")],
  [form("(\\d{1,4}) ?t"), ([y]) => year(erasOf(y), "begin")],
  [
    form(`(20\\d\\d|\\d\\d)年?[ '-]*f(?! ?(?:20)?\\d\\d(?!\\d)| ?e)`),
    ([y]) => year(yearsOf(y), "begin"),
  ],
  [form("(\\d\\d?)年"), ([y]) => year(erasOf(y), "")],
  // Parts: 4Q, Q4, 1H, H1, 9M, Mar.
  [form("([1-4])[ -]*q"), ([n]) => counted("quarter", n)],
  [form(`q[ .-]*([1-4])${COUNT}`), ([n]) => counted("quarter", n)],
  [form("([12])[ -]*h"), ([n]) => counted("half", n)],
  [form(`h[ -]*([12])${COUNT}`), ([n]) => counted("half", n)],
  [form("(3|6|9|12)[ -]*n"), ([n]) => counted("months", n)],
  [form("(\\d\\d?)[ -]*n"), ([n]) => counted("number", n)],
  [form("n[ -]?(\\d\\d?)(?!\\d)"), ([n]) => counted("number", n)],
  [form("(\\d\\d?)(?:m|月)"), ([m]) => dates(dated([undefined], m))],
  [form("(20\\d\\d)"), ([y]) => year(yearsOf(y), "")],
  [form("(\\d)(?=\\?)"), ([y]) => year(yearsEnding(y), "")],
  [form("(\\d\\d)(?!\\d)"), ([y]) => ({ is: "year", years: yearsOf(y), by: "", count: Number(y) })],
  [form("(\\d+)"), ([n]) => counted("number", n)],
];

const UNKNOWN: Sign = { is: "mark", mark: "?" };

function counted(is: "quarter" | "half" | "months" | "number", text = ""): Sign {
  return { is, count: Number(text) };
}

function year(years: readonly number[], by: "begin" | "end" | ""): Sign | undefined {
  return years.length > 0 ? { is: "year", years, by } : undefined;
}

function dates(found: readonly CalendarDate[]): Sign | undefined {
  return found.length > 0 ? { is: "date", dates: found } : undefined;
}

function inDigits(
  found: readonly CalendarDate[],
  between = "年",
  behind?: string,
): Sign | undefined {
  if (found.length === 0) return undefined;
  return { is: "date", dates: found, between, behind: behind ? Number(behind) : undefined };
}

/** 12/3 is March 2012, 3/12 too; 11/12 is December 2011 or November 2012. */
function pair(a = "", between = "", b = ""): Sign | undefined {
  const found = [...dated(yearsOf(a), b), ...dated(yearsOf(b), a)];
  const behind = a.length > b.length ? Number(b) : undefined;
  if (found.length === 0) return undefined;
  return withDays({ is: "date", dates: found, between, behind, isPair: true }, a, b);
}

function withDays(sign: Sign | undefined, month?: string, day = ""): Sign | undefined {
  if (sign?.is !== "date" || day.length > 2) return sign;
  return { ...sign, days: dated([undefined], month, day) };
}

/** Two digits are of this century; other numbers are no years that IIJ reports. */
function yearsOf(text = ""): readonly number[] {
  const number = text.length === 2 ? 2000 + Number(text) : Number(text);
  return text.length !== 1 && number >= 2000 && number <= 2099 ? [number] : [];
}

/** A year beside a part or FY: of one digit the first two that there can be figures of, 4Q1 is hardly of 2001. */
function yearsEnding(text = ""): readonly number[] {
  const inThe2000s = 2000 + Number(text);
  const first = inThe2000s < FIRST_YEAR ? inThe2000s + 10 : inThe2000s;
  return text.length === 1 ? [first, first + 10] : yearsOf(text);
}

/** The Heisei years of IIJ's figures that were printed with two digits. */
const HEISEI = { first: 20, last: 31, before: 1988 };

/** A year beside 年, 度 or 期: 24 is 2024, or 2012 as the year 24 of Heisei; 7 is 2025 (Reiwa) or 2007. */
function erasOf(text = ""): readonly number[] {
  const number = Number(text);
  if (text.length === 1) return number > 0 ? [2018 + number, 2000 + number] : [];
  const isHeisei = text.length === 2 && number >= HEISEI.first && number <= HEISEI.last;
  return isHeisei ? [HEISEI.before + number, 2000 + number] : yearsOf(text);
}

/** The days that three numbers with one sign between them can be; a number above 12 is no month. */
function days(a = "", b = "", c = ""): readonly CalendarDate[] {
  const american = dated(yearsOf(c), a, b);
  return [...dated(yearsOf(a), b, c), ...american, ...(a === b ? [] : dated(yearsOf(c), b, a))];
}

/** The dates of a month and a day in each year; none where there is no such date. */
function dated(
  years: readonly (number | undefined)[],
  months = "",
  days?: string,
): readonly CalendarDate[] {
  const month = Number(months);
  const day = days === undefined ? undefined : Number(days);
  return years
    .filter(
      (year = 2000) => new Date(Date.UTC(year, month - 1, day ?? 1)).getUTCMonth() === month - 1,
    )
    .filter(() => day !== 0)
    .map((year) => ({ year, month, day }));
}
