import type { Fact } from "../domain/fact";
import type { Metric } from "../domain/metric";
import { findFact } from "./figures";
import { findMetric } from "./metrics";

/** Rounding moves the number of today's shares in one of those days by less, a split by at least half. */
const ROUNDING = 0.2;

/** The metric of the same figures in today's shares; undefined for what has no such figures. */
export function inTodaysShares({ id }: Pick<Metric, "id">): Metric | undefined {
  return findMetric(`${id}.adjusted`);
}

/**
 * Whether figures count the same shares: between two that are printed per share of their own day, shares
 * may have been split. Figures that count no shares always do.
 */
export function areOfOneShare(facts: readonly Fact[]): boolean {
  const [first = 1, ...others] = facts.flatMap((fact) => todaysInOne(fact) ?? []);
  return others.every((count) => Math.abs(count / first - 1) < ROUNDING);
}

/** How many of today's shares one of a figure's was split into; undefined where nothing says so. */
function todaysInOne({ metric, period, scenario, standard, value }: Fact): number | undefined {
  const adjusted = inTodaysShares({ id: metric });
  const same = adjusted && findFact({ metric: adjusted.id, period, scenario, standard });
  return same && Number(value) / Number(same.value);
}
