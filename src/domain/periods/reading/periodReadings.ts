import { findPeriodOf, quarterOf, quartersIn, type Months, type Period } from "../period";
import { countedQuarters, isYear, ownLengths, partsOf, spanParts, type Part } from "./periodParts";
import type { CalendarDate, Sign } from "./periodSigns";
import { edgeAt, statementOf, type MonthSpan, type SignOf, type Stated } from "./periodStatement";

/** What a text can mean, the likeliest first. */
export interface Readings {
  readonly periods: readonly Period[];
  /** Nothing else can have been meant: the text may be answered. */
  readonly isSure?: boolean;
  /** All that is written is true of each of them, and nothing says which. */
  readonly isOpen?: boolean;
  /** For all months that can be meant and are no period of IIJ's reports: the quarters that make them up. */
  readonly parts?: readonly (readonly Period[])[];
}

/** What the signs of a text can mean: the periods that everything written is true of. */
export function readingsOf(signs: readonly Sign[]): Readings {
  const statement = statementOf(signs);
  return onlyDate(statement) ?? onlyYears(statement) ?? together(statement);
}

function together(statement: Stated): Readings {
  const parts = partsOf(statement);
  const sets = parts.flatMap((part) => placesOf(statement, part));
  const [first = [], ...others] = sets;
  const common = first.filter((one) => others.every((set) => has(set, one)));
  const isAgreed = parts.length === 1 && common.length > 0;
  const months = distinct([...(isAgreed ? common : sets.flat()), ...slashedQuarter(statement)]);
  const periods = months.map(findPeriodOf).filter((period) => period !== undefined);
  return {
    periods,
    isSure: isAgreed && months.length === 1 && isClear(statement, parts),
    isOpen: isAgreed && periods.length > 1 && isOfItsLength(statement) && !statement.marks.has("x"),
    parts: periods.length === 0 ? months.map(quartersIn) : [],
  };
}

function has(set: readonly Months[], { first, count }: Months): boolean {
  return set.some((one) => one.first === first && one.count === count);
}

function distinct(months: readonly Months[]): readonly Months[] {
  return months.filter((one, index) => !has(months.slice(0, index), one));
}

/** Nothing is unknown, estimated or left over, and a year that is counted from April is said to be. */
function isClear(statement: Stated, parts: readonly Part[]): boolean {
  const { marks, numbers, months, quarters, lengths, halves } = statement;
  const isLone = quarters.length + lengths.length + halves.length === 0;
  return [
    // A half or months that nobody counted are words that are not understood.
    !["?", "x", "+", "h", "n"].some((mark) => marks.has(mark)),
    numbers.length === 0 && new Set(quarters).size < 2,
    months.length === 0 || marks.has("q"),
    !ownLengths(statement).includes(3) || marks.has("e"),
    !(isLone && marks.has("a")) || isCountedToMonths(statement),
    isOfItsLength(statement),
    isSaid(statement, parts),
  ].every(Boolean);
}

/** What is counted up to something is counted to the end of a month, and to one month alone. */
function isCountedToMonths({ spans, dates }: Stated): boolean {
  const isEnd = edgeAt("last");
  const isMonth = (sign: SignOf<"date">): boolean =>
    consecutive(sign) === undefined &&
    sign.dates.every((date) => date.day === undefined || isEnd(date));
  return spans.length + dates.length > 0 && dates.every(isMonth);
}

/** What is called a quarter is counted, or it is said when it ends. */
function isOfItsLength({ marks, quarters, lengths, months, dates, spans }: Stated): boolean {
  const isTold = quarters.length + months.length + dates.length + spans.length > 0;
  return !marks.has("q") || isTold || lengths.includes(3);
}

function isSaid({ marks, years, dates, spans, quarters }: Stated, parts: readonly Part[]): boolean {
  const isFiscal = years.some(({ by }) => by !== "") || dates.length + spans.length > 0;
  return [
    !marks.has("e") || dates.length + years.length > 0,
    isFiscal || marks.has("c") || quarters.length > 0 || parts.every(({ count }) => count < 12),
    // FY2011-12 may be a range, and the year of Jan-Mar 2011 FY of either kind.
    dates.every((sign) => sign.between !== "-" || consecutive(sign) === undefined),
    !marks.has("f") || spans.every(({ firsts, years }) => firsts.length > 0 || years.length === 0),
  ].every(Boolean);
}

// ---- A date and nothing else ----

/** 2012-03-31 and 2012/3 alone are that day and that month; of two days or years none is answered. */
function onlyDate(statement: Stated): Readings | undefined {
  const { marks, dates, ...others } = statement;
  const isAlone = Object.values(others).every((kind) => kind.length === 0) && dates.length === 1;
  const isOther = [...marks].some((mark) => !"de-?xkl+".includes(mark));
  const [sign] = dates;
  return sign && isAlone && !isOther ? dateReadings(sign, marks) : undefined;
}

function dateReadings(sign: SignOf<"date">, marks: Stated["marks"]): Readings | undefined {
  const says = (...letters: string[]) => letters.some((mark) => marks.has(mark));
  // A term to March is a year (periodSigns); one to September may be a half or a quarter.
  if (says("k") && sign.dates.some(({ month }) => month === 3)) return undefined;
  // 3/31 is hardly March 2031.
  if (sign.days?.some(edgeAt("last")) && !says("e", "k", "x")) return { periods: [] };
  const days = daysAs(sign);
  if (days.length === 1 && !says("?", "+", "x", "e", "k")) return { periods: days, isSure: true };
  const named = days.length > 1 && !says("e", "k") ? days : endingAt(sign);
  return { periods: named, isOpen: named.length > 1 && !says("?", "+", "x") };
}

/** The days or the month that a date is; none where a month may head a year as well. */
function daysAs(sign: SignOf<"date">): readonly Period[] {
  const isYear = sign.isPair ?? (sign.between === "/" && consecutive(sign) !== undefined);
  const isMonths = sign.dates.length > 1 && sign.dates.every(({ day }) => day === undefined);
  return isYear || isMonths ? [] : sign.dates.map(dateAs);
}

function dateAs({ year = 0, month, day }: CalendarDate): Period {
  if (day === undefined) return { kind: "month", year, month };
  const date = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  return { kind: "instant", date };
}

/** What ends at a date, and the fiscal year that 2011/12 can be. */
function endingAt(sign: SignOf<"date">): readonly Period[] {
  const fiscal = consecutive(sign);
  const years: readonly Period[] = fiscal ? [{ kind: "year", year: fiscal }] : [];
  return [...years, ...sign.dates.flatMap(({ year = 0, month }) => endingWith(year, month))];
}

/** The fiscal year that 2011/12 or 11/12 is, besides a month. */
function consecutive({ dates: [date], between }: SignOf<"date">): number | undefined {
  const isNext = date?.year !== undefined && date.month === (date.year + 1) % 100;
  return isNext && (between === "/" || between === "-") ? date.year : undefined;
}

const LENGTHS = [12, 3, 6, 9];

/** The periods that end with a month, or else the quarter it lies in. */
export function endingWith(year: number, month: number): readonly Period[] {
  const last = 12 * year + month - 1;
  const found = LENGTHS.map((count) => findPeriodOf(endingIn(last, count)));
  const periods = found.filter((period) => period !== undefined);
  return periods.length > 0 ? periods : [quarterOf(dayIn(year, month))];
}

function dayIn(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}-01`;
}

// ---- A year and nothing else, or two ----

/** 2011 alone is hardly but FY11, 2011-2012 too; only FY2011/2012 says so. */
function onlyYears({ years, marks, ...others }: Stated): Readings | undefined {
  const isAlone = Object.values(others).every((kind) => kind.length === 0);
  const [first, last] = years.flatMap((sign) => (sign.by === "" ? sign.years : []));
  if (!isAlone || first === undefined || marks.has("e") || marks.has("c")) return undefined;
  if (years.length > (last === undefined ? 1 : 2)) return undefined;
  if (last !== undefined && last !== first + 1) return undefined;
  const isSure = last !== undefined && marks.has("f") && marks.size === 1;
  return { periods: [{ kind: "year", year: first }], isSure };
}

// ---- Where a part of a year lies ----

/** For everything in a text that says when: the months that a part can be by it. */
function placesOf(statement: Stated, part: Part): readonly (readonly Months[])[] {
  const { years, dates, spans } = statement;
  const written = spans.filter(({ firsts, years }) => firsts.length + years.length > 0);
  const isOnly =
    new Set(years.flatMap((sign) => sign.years)).size === 1 && dates.length + written.length === 0;
  return [
    ...years.map((sign) => yearPlaces(statement, sign, part, isOnly)),
    ...dates.map((sign) => sign.dates.flatMap((date) => datePlaces(date, sign, part))),
    ...written.map((span) => spanPlaces(statement, span, part)),
  ];
}

function yearPlaces(
  statement: Stated,
  { years, by }: SignOf<"year">,
  part: Part,
  isOnly: boolean,
): readonly Months[] {
  const back = yearsBack(statement, by);
  if (back) return years.flatMap((year) => back.flatMap((one) => inFiscal(year - one, part)));
  if (statement.marks.has("c")) return years.flatMap((year) => inCalendar(year, part));
  // Months beside a year are the calendar's, unless they explain it: 4Q11 (Jan-Mar 2012), 4Q11 (Jan-Mar).
  const hasMonths = spanParts(statement).length > 0 && countedQuarters(statement).length === 0;
  return years.flatMap((year) => [
    ...(hasMonths ? inCalendar(year, part) : []),
    ...(hasMonths && isOnly ? [] : inFiscal(year, part)),
  ]);
}

/** How many years before a year the fiscal year that it names can have begun; undefined where nothing says. */
function yearsBack(statement: Stated, by: SignOf<"year">["by"]): readonly number[] | undefined {
  const { marks, months, dates } = statement;
  if (by === "begin") {
    // The March of FY12 is in 2013; of the fiscal year to March 2012 it is not.
    return months.includes(3) && spanParts(statement).length === 0 ? [0, 1] : [0];
  }
  if (by === "end") return [1];
  if (!marks.has("e") || dates.length > 0) return undefined;
  // What a year ended with is of the fiscal year before; what ended, 4Q11 ended, may be of its own, and
  // so may the year-end of 2024.
  return isYear(statement) && !marks.has("?") ? [1] : [0, 1];
}

/** A date is where the part ends, or a March where its fiscal year does: 2012/3 3Q. */
function datePlaces(date: CalendarDate, sign: SignOf<"date">, part: Part): readonly Months[] {
  const { year = 0, month } = date;
  const fiscal = consecutive(sign);
  return [
    ...(month === part.end ? [endingIn(12 * year + month - 1, part.count)] : []),
    ...(month === 3 ? inFiscal(year - 1, part) : []),
    ...(fiscal === year ? inFiscal(year, part) : []),
  ];
}

function spanPlaces(
  { marks }: Stated,
  { end, firsts, years }: MonthSpan,
  part: Part,
): readonly Months[] {
  if (end !== part.end) return [];
  if (firsts.length > 0) return firsts.map((first) => ({ first, count: part.count }));
  return years.flatMap((year) => {
    const fiscal = marks.has("f") ? [...inFiscal(year, part), ...inFiscal(year - 1, part)] : [];
    return [...inCalendar(year, part), ...fiscal];
  });
}

function endingIn(last: number, count: number): Months {
  return { first: last - count + 1, count };
}

/** Inside the fiscal year that begins in April of a year; nowhere if it begins before. */
function inFiscal(year: number, { end, count }: Part): readonly Months[] {
  const months = endingIn(12 * year + 3 + ((end + 8) % 12), count);
  return months.first >= 12 * year + 3 ? [months] : [];
}

/** Ending in a calendar year, or beginning there and ending in the next. */
function inCalendar(year: number, { end, count }: Part): readonly Months[] {
  const ends = [12 * year + end - 1, ...(count > end ? [12 * year + end + 11] : [])];
  return ends.map((last) => endingIn(last, count));
}

/** FY11/4 is hardly but 4Q11, and FY11/3 can be 3Q11. */
function slashedQuarter(statement: Stated): readonly Months[] {
  const { marks, quarters, halves, lengths } = statement;
  const [sign] = statement.dates;
  const isPart = quarters.length + halves.length + lengths.length > 0;
  if (!sign?.behind || !marks.has("f") || isPart) return [];
  const { behind, dates, isPair } = sign;
  const year = dates[0]?.year;
  if (year === undefined || behind > 4 || (behind === 3 && !isPair)) return [];
  return inFiscal(year, { end: ((3 * behind + 2) % 12) + 1, count: 3 });
}
