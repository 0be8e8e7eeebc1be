import { isAlike } from "./alike";
import { monthsIn } from "./months";
import { byEnd, endMonthOf, endOf, type Period } from "./period";

/**
 * The periods around one that is not among them: those that end with it, as FY11 does on 31 March 2012,
 * and the nearest before and behind, of its length or beginning with it, as 1H23 and FY23 beside 9M23.
 */
export function neighboursOf(period: Period, existing: readonly Period[]): readonly Period[] {
  const related = existing.filter((one) => isAlike(one, period) || beginTogether(one, period));
  const earlier = related.filter((one) => endOf(one) < endOf(period)).sort(byEnd);
  const later = related.filter((one) => endOf(one) > endOf(period)).sort(byEnd);
  const same = existing.filter((one) => endOf(one) === endOf(period));
  return [earlier.at(-1), ...same, later[0]].filter((one) => one !== undefined);
}

/** A day begins with nothing: the year after it is not beside it. */
function beginTogether(a: Period, b: Period): boolean {
  const [monthsOfA, monthsOfB] = [monthsIn(a), monthsIn(b)];
  if (monthsOfA === 0 || monthsOfB === 0) return false;
  return endMonthOf(a) - monthsOfA === endMonthOf(b) - monthsOfB;
}
