import { isAlike } from "./alike";
import { stepOf } from "./months";
import {
  byEnd,
  endMonthOf,
  endOf,
  isYearEnd,
  quarterOf,
  shiftPeriod,
  yearTo,
  type LatestPeriod,
  type Period,
} from "./period";

/**
 * The period that a relative one means: counted back by the calendar from the last of those that have
 * a figure, which are sorted by their end; undefined before the first of them. LATEST counts quarters, and
 * years of what has no quarter; LATEST FY years. Of what is measured at a day both count days, LATEST FY
 * the last days of a fiscal year.
 */
export function resolveLatest(
  existing: readonly Period[],
  { length, back }: LatestPeriod,
): Period | undefined {
  const counted = countedPeriods(existing, length);
  const [first] = counted;
  const last = counted.at(-1);
  if (!first || !last) return undefined;
  const step = counted.every(isYearEnd) ? 12 : stepOf(last);
  const meant = shiftPeriod(last, -back * step);
  return meant && endOf(meant) >= endOf(first) ? meant : undefined;
}

/**
 * The same of lines that stand together, whose periods these are, by their end. As of one figure where
 * that is of the last year; or else counted from the last period that most lines reach: more than half as
 * many as reach any of the last year. A line also reaches a period with what is measured at its last day.
 */
export function resolveTogether(
  existing: readonly Period[],
  latest: LatestPeriod,
): Period | undefined {
  const newest = existing.at(-1);
  const last = resolveLatest(existing, { ...latest, back: 0 });
  if (!newest || !last || !isPassed(last, newest)) return resolveLatest(existing, latest);
  const near = existing.filter(
    (one) => !isPassed(one, newest) && (latest.length === "quarter" || isYearEnd(one)),
  );
  const linesAt = (period: Period) =>
    near.filter(
      (one) => (one.kind === "instant" || isAlike(one, period)) && endOf(one) === endOf(period),
    ).length;
  const [most = 0] = near.map(linesAt).sort((a, b) => b - a);
  const [meant] = near
    .filter((one) => 2 * linesAt(one) > most)
    .sort((a, b) => byEnd(b, a) || linesAt(b) - linesAt(a));
  return (
    meant &&
    resolveLatest(
      existing.filter((one) => isAlike(one, meant) && endOf(one) <= endOf(meant)),
      latest,
    )
  );
}

/** Whether the last period that LATEST counts lies more than a year behind the last that has a figure. */
export function isPassed(last: Period, newest: Period): boolean {
  return endMonthOf(newest) - endMonthOf(last) > 12;
}

function countedPeriods(
  existing: readonly Period[],
  length: LatestPeriod["length"],
): readonly Period[] {
  const durations = existing.filter(({ kind }) => kind === length);
  if (durations.length > 0) return durations;
  const days = existing.filter(({ kind }) => kind === "instant");
  if (length === "year") return days.filter(isYearEnd);
  const years = existing.filter(({ kind }) => kind === "year");
  return [days, years].find(({ length: count }) => count > 0) ?? alikeTheLast(existing);
}

/** Of what has none of these, such as half-years alone, those alike the last. */
function alikeTheLast(existing: readonly Period[]): readonly Period[] {
  const last = existing.at(-1);
  return last ? existing.filter((one) => isAlike(one, last)) : [];
}

/** The quarter or the year that a relative period means where it was resolved to the day it ends with. */
export function durationMeant(resolved: Period, { length }: LatestPeriod): Period {
  if (resolved.kind !== "instant") return resolved;
  if (length === "year") return yearTo(resolved) ?? resolved;
  const quarter = quarterOf(resolved.date);
  return endOf(quarter) === resolved.date ? quarter : resolved;
}

/** A relative period as people write it: LATEST, LATEST-1, LATEST FY. */
export function formatLatest({ length, back }: LatestPeriod): string {
  return `LATEST${length === "year" ? " FY" : ""}${back > 0 ? `-${back}` : ""}`;
}
