import { endOf, quarterOf, type LatestPeriod, type Period } from "../domain/periods/period";

/**
 * The period that a relative one means among those that have a figure, sorted by their end; undefined
 * where it goes back too far. LATEST counts quarters, LATEST FY years; of what is measured at a day
 * both count days, LATEST FY the last days of a fiscal year.
 */
export function resolveLatest(
  existing: readonly Period[],
  { length, back }: LatestPeriod,
): Period | undefined {
  return countedPeriods(existing, length).at(-1 - back);
}

function countedPeriods(
  existing: readonly Period[],
  length: LatestPeriod["length"],
): readonly Period[] {
  const durations = existing.filter(({ kind }) => kind === length);
  if (durations.length > 0) return durations;
  const days = existing.filter(({ kind }) => kind === "instant");
  return length === "year" ? days.filter((day) => endOf(day).endsWith("-03-31")) : days;
}

/** The quarter or the year that a relative period means where it was resolved to the day it ends with. */
export function durationMeant(resolved: Period, { length }: LatestPeriod): Period {
  if (resolved.kind !== "instant") return resolved;
  const { date } = resolved;
  if (length === "year") return { kind: "year", year: Number(date.slice(0, 4)) - 1 };
  const quarter = quarterOf(date);
  return endOf(quarter) === date ? quarter : resolved;
}

/** A relative period as people write it: LATEST, LATEST-1, LATEST FY. */
export function formatLatest({ length, back }: LatestPeriod): string {
  return `LATEST${length === "year" ? " FY" : ""}${back > 0 ? `-${back}` : ""}`;
}
