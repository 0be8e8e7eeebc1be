import { endOf, shiftPeriod, type Period } from "./period";

/** Months that a period covers: 3 for a quarter, 6 for a half year, 0 for the end of a day. */
export function monthsIn(period: Period): number {
  return period.kind === "cumulative" ? period.months : LENGTHS[period.kind];
}

const LENGTHS = { quarter: 3, year: 12, month: 1, instant: 0 } as const;

/** Months from a period to the next of its kind; what is measured at a day is measured every quarter. */
export function stepOf({ kind }: Period): number {
  return STEPS[kind];
}

const STEPS: Readonly<Record<Period["kind"], number>> = {
  quarter: 3,
  year: 12,
  cumulative: 12,
  month: 1,
  instant: 3,
};

/** What growth is measured against: the period a year earlier, or the quarter before. */
export type Basis = "YoY" | "QoQ";

/** The period that growth is measured against; undefined where there is none: years and months have no quarter before. */
export function periodBefore(period: Period, basis: Basis): Period | undefined {
  if (basis === "YoY") return shiftPeriod(period, -12);
  return stepOf(period) === 3 ? shiftPeriod(period, -3) : undefined;
}

/** The end of the day before a period begins: 2011-03-31 for 1Q11 and FY11; a day is its own. */
export function dayBefore(period: Period): string {
  const end: Period = { kind: "instant", date: endOf(period) };
  return endOf(shiftPeriod(end, -monthsIn(period)) ?? end);
}
