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

const PERIOD_ID = {
  quarter: /^([1-4])Q(\d{2})$/,
  year: /^FY(\d{2})$/,
  cumulative: /^(1H|9M)(\d{2})$/,
  month: /^(\d{4})-(\d{2})$/,
  instant: /^\d{4}-\d{2}-\d{2}$/,
};

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
  const quarter = PERIOD_ID.quarter.exec(id);
  if (quarter) {
    return {
      kind: "quarter",
      year: century(quarter[2]),
      quarter: Number(quarter[1]) as 1 | 2 | 3 | 4,
    };
  }
  const year = PERIOD_ID.year.exec(id);
  if (year) return { kind: "year", year: century(year[1]) };
  const cumulative = PERIOD_ID.cumulative.exec(id);
  if (cumulative) {
    return {
      kind: "cumulative",
      year: century(cumulative[2]),
      months: cumulative[1] === "1H" ? 6 : 9,
    };
  }
  const month = PERIOD_ID.month.exec(id);
  if (month) return { kind: "month", year: Number(month[1]), month: Number(month[2]) };
  return PERIOD_ID.instant.test(id) ? { kind: "instant", date: id } : undefined;
}

/** The day a period ends, as an ISO date: 2012-03-31 for 4Q11 and for FY11. */
export function endOf(period: Period): string {
  switch (period.kind) {
    case "quarter":
      return lastDay(period.year, 3 + 3 * period.quarter);
    case "year":
      return lastDay(period.year, 15);
    case "cumulative":
      return lastDay(period.year, 3 + period.months);
    case "month":
      return lastDay(period.year, period.month);
    case "instant":
      return period.date;
  }
}

/** The last day of a month counted from January of a year; month 15 is March of the next year. */
function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value % 100).padStart(2, "0");
}

function century(digits = ""): number {
  return 2000 + Number(digits);
}
