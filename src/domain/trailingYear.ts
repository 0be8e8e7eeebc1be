import {
  endMonthOf,
  endOf,
  findPeriodOf,
  quarterOf,
  shiftPeriod,
  yearTo,
  type Period,
} from "./periods/period";

/** A period whose figure is added to twelve months, or taken away from them. */
export interface TrailingTerm {
  readonly period: Period;
  readonly isLess?: boolean;
}

/**
 * What adds up to the year that ends with a period, the best way first: the fiscal year itself, or four
 * quarters, or where not all of them are known the last fiscal year, and the months since April in place
 * of those a year before. None for any period but a quarter, a year, or months since April.
 */
export function trailingWays(period: Period): readonly (readonly TrailingTerm[])[] {
  if (period.kind === "year") return [[{ period }]];
  if (period.kind !== "quarter" && period.kind !== "cumulative") return [];
  const last = quarterOf(endOf(period));
  const quarters = [-9, -6, -3, 0].map((back) => ({ period: shiftPeriod(last, back) ?? last }));
  const year = yearTo(period);
  if (year) return [[{ period: year }], quarters];
  const count = period.kind === "quarter" ? 3 * period.quarter : period.months;
  const since = findPeriodOf({ first: endMonthOf(period) - count + 1, count }) ?? period;
  const before = shiftPeriod(since, -12) ?? since;
  const earlier = { kind: "year", year: period.year - 1 } as const;
  return [quarters, [{ period: earlier }, { period: since }, { period: before, isLess: true }]];
}
