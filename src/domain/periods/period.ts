import { onceFor } from "../once";

/**
 * When a figure is about. IIJ's fiscal year N runs from April of year N to March of year N+1:
 * 1Q11 is April to June 2011, 4Q11 January to March 2012.
 */
export type Period =
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: "year"; readonly year: number }
  /** From April to September (6) or to December (9). */
  | { readonly kind: "cumulative"; readonly year: number; readonly months: 6 | 9 }
  /** A calendar month; month 1 is January. */
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  /** The end of a day, as an ISO date such as 2012-03-31. */
  | { readonly kind: "instant"; readonly date: string };

/** A quarter of a fiscal year. */
export type Quarter = Extract<Period, { readonly kind: "quarter" }>;

/** A fiscal year. */
type FiscalYear = Extract<Period, { readonly kind: "year" }>;

/** The first fiscal year there are figures of. */
export const FIRST_YEAR = 2008;

/** Every kind of period, in the order in which lists have them. */
export const PERIOD_KINDS = Object.keys({
  quarter: 0,
  year: 0,
  cumulative: 0,
  month: 0,
  instant: 0,
} satisfies Record<Period["kind"], 0>) as readonly Period["kind"][];

/** The last quarter (or year) that has a figure, or one that many before it. */
export interface LatestPeriod {
  readonly kind: "latest";
  readonly length: "quarter" | "year";
  readonly back: number;
}

/** A period as people write it: a fixed one, or one that moves with what has been published. */
export type WrittenPeriod = Period | LatestPeriod;

const LENGTH_ID = /^(?:([1-4])Q|(FY|1H|9M))(\d{2})$/;
const MONTH_ID = /^(\d{4})-(\d{2})$/;
const INSTANT_ID = /^\d{4}-\d{2}-\d{2}$/;

/** The period's id: 4Q11, FY11, 1H11, 9M11, 2012-03 or 2012-03-31. */
export function formatPeriod(period: Period): string {
  switch (period.kind) {
    case "quarter":
      return `${period.quarter}Q${twoDigits(period.year)}`;
    case "year":
      return `FY${twoDigits(period.year)}`;
    case "cumulative":
      return `${period.months === 6 ? "1H" : "9M"}${twoDigits(period.year)}`;
    case "month":
      return `${period.year}-${twoDigits(period.month)}`;
    case "instant":
      return period.date;
  }
}

/** The period an id stands for; undefined where the text is not an id exactly as formatPeriod writes it. */
export function findPeriod(id: string): Period | undefined {
  const [, quarter, length, digits] = LENGTH_ID.exec(id) ?? [];
  const year = 2000 + Number(digits);
  if (quarter) return { kind: "quarter", year, quarter: Number(quarter) as 1 | 2 | 3 | 4 };
  if (length === "FY") return { kind: "year", year };
  if (length) return { kind: "cumulative", year, months: length === "1H" ? 6 : 9 };
  if (!isDay(MONTH_ID.test(id) ? `${id}-01` : id)) return undefined;
  const month = MONTH_ID.exec(id);
  return month
    ? { kind: "month", year: Number(month[1]), month: Number(month[2]) }
    : { kind: "instant", date: id };
}

/** Whether a text is a day of the calendar: no month 13, no 31st of February. */
function isDay(date: string): boolean {
  const time = INSTANT_ID.test(date) ? Date.parse(date) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === date;
}

/** Sorts periods by the day they end. */
export function byEnd(a: Period, b: Period): number {
  return endOf(a) < endOf(b) ? -1 : Number(endOf(a) > endOf(b));
}

/** The day a period ends, as an ISO date: 2012-03-31 for 4Q11 and for FY11. */
export function endOf(period: Period): string {
  return period.kind === "instant" ? period.date : lastDay(endMonthOf(period));
}

/** The month a period ends in, counted from January of year 0: ends of consecutive quarters are 3 apart. */
export function endMonthOf(period: Period): number {
  switch (period.kind) {
    case "quarter":
      return 12 * period.year + 2 + 3 * period.quarter;
    case "year":
      return 12 * period.year + 14;
    case "cumulative":
      return 12 * period.year + 2 + period.months;
    case "month":
      return 12 * period.year + period.month - 1;
    case "instant":
      return 12 * Number(period.date.slice(0, 4)) + Number(period.date.slice(5, 7)) - 1;
  }
}

/** Whole months in a row: the first counted from January of year 0, and how many. */
export interface Months {
  readonly first: number;
  readonly count: number;
}

/** The period that some months are; undefined where IIJ reports no such period. */
export function findPeriodOf({ first, count }: Months): Period | undefined {
  const year = Math.floor((first - 3) / 12);
  const isApril = first % 12 === 3;
  if (count === 3 && first % 3 === 0) return quarterIn(first);
  if (count === 12 && isApril) return { kind: "year", year };
  return (count === 6 || count === 9) && isApril
    ? { kind: "cumulative", year, months: count }
    : undefined;
}

/** The quarters that some months are made up of; none where a quarter is only partly among them. */
export function quartersIn({ first, count }: Months): readonly Period[] {
  if (first % 3 !== 0 || count % 3 !== 0) return [];
  return Array.from({ length: count / 3 }, (_, index) => quarterIn(first + 3 * index));
}

/** The fiscal year that ends with a period: FY11 with 2012-03-31, 4Q11 and itself; undefined within a year. */
export function yearTo(period: Period): FiscalYear | undefined {
  const end = endOf(period);
  return end.endsWith("-03-31") ? { kind: "year", year: Number(end.slice(0, 4)) - 1 } : undefined;
}

/** Whether a period is the day that a fiscal year ends. */
export function isYearEnd(period: Period): boolean {
  return period.kind === "instant" && yearTo(period) !== undefined;
}

/** The quarter a day falls in: 4Q11 for 2012-03-31. */
export function quarterOf(date: string): Quarter {
  return quarterIn(endMonthOf({ kind: "instant", date }));
}

/**
 * The period of the same length that many months later, earlier if negative: 4Q10 is 4Q11 shifted
 * by -12. Undefined where no such period exists: a quarter shifted by one month.
 */
export function shiftPeriod(period: Period, months: number): Period | undefined {
  switch (period.kind) {
    case "quarter":
      return months % 3 === 0 ? quarterIn(endMonthOf(period) + months) : undefined;
    case "year":
    case "cumulative":
      return months % 12 === 0 ? { ...period, year: period.year + months / 12 } : undefined;
    case "month":
      return monthAt(endMonthOf(period) + months);
    case "instant":
      return { kind: "instant", date: shiftDay(period.date, months) };
  }
}

const QUARTERS = [1, 2, 3, 4] as const;

/** The quarter that a month, counted from January of year 0, lies in. */
function quarterIn(month: number): Quarter {
  const quarters = Math.floor(month / 3) - 1;
  const quarter = QUARTERS[quarters % 4] ?? 1;
  return { kind: "quarter", year: Math.floor(quarters / 4), quarter };
}

/** The calendar month counted from January of year 0. */
export function monthAt(month: number): Period {
  return { kind: "month", year: Math.floor(month / 12), month: (month % 12) + 1 };
}

/** Month ends stay month ends: three months after 2011-06-30 is 2011-09-30, after 2011-12-31 2012-03-31. */
function shiftDay(date: string, months: number): string {
  const month = endMonthOf({ kind: "instant", date });
  const end = lastDay(month + months);
  if (date === lastDay(month)) return end;
  const day = Math.min(Number(date.slice(8)), Number(end.slice(8)));
  return `${end.slice(0, 8)}${twoDigits(day)}`;
}

// Remembered, because months are few and every figure's period asks.
/** The last day of a month counted from January of year 0. */
const lastDay = onceFor((month: number) =>
  new Date(Date.UTC(2000, month - 23_999, 0)).toISOString().slice(0, 10),
);

const TWO_DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, "0"));

function twoDigits(value: number): string {
  return TWO_DIGITS[value % 100] ?? "";
}
