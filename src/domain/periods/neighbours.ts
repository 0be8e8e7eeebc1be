import { isAlike } from "./alike";
import { monthsIn } from "./months";
import { endMonthOf, endOf, type Period } from "./period";

/**
 * The periods before and behind one that is not among them, the nearest on each side: those of its
 * length, and those that begin with it, as 1H23 and FY23 are beside 9M23.
 */
export function neighboursOf(period: Period, existing: readonly Period[]): readonly Period[] {
  const related = existing.filter(
    (one) => isAlike(one, period) || firstMonthOf(one) === firstMonthOf(period),
  );
  const earlier = related.filter((one) => endOf(one) < endOf(period)).sort(byEnd);
  const later = related.filter((one) => endOf(one) > endOf(period)).sort(byEnd);
  return [earlier.at(-1), later[0]].filter((one) => one !== undefined);
}

/** Sorts periods by the day they end. */
export function byEnd(a: Period, b: Period): number {
  return endOf(a) < endOf(b) ? -1 : Number(endOf(a) > endOf(b));
}

function firstMonthOf(period: Period): number {
  return endMonthOf(period) - monthsIn(period);
}
