import type { Period } from "./period";

/** Whether two periods are of one length, as a comparison needs them: two quarters, two half years, two days. */
export function isAlike(a: Period, b: Period): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind !== "cumulative" || b.kind !== "cumulative" || a.months === b.months;
}
