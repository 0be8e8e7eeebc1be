import type { Fact } from "../domain/fact";
import type { Metric } from "../domain/metric";
import { endOf } from "../domain/periods/period";
import { findFact } from "./figures";
import { findMetric } from "./metrics";

/** Rounding moves the number of today's shares in one of those days by less, a split by at least half. */
const ROUNDING = 0.2;

/** The metric of the same figures in today's shares; undefined for what has no such figures. */
export function inTodaysShares({ id }: Pick<Metric, "id">): Metric | undefined {
  return findMetric(`${id}.adjusted`);
}

/** The last split, as the definitions of the figures in today's shares say: what is printed later counts those. */
const LAST_SPLIT = "2022-10-01";
/** Targets of periods that end by then may have been given before. */
const A_YEAR_LATER = "2023-10-01";

/**
 * Whether figures are known to count the same shares: between two that are printed per share of their own
 * day, shares may have been split. Figures that count no shares always do.
 */
export function areOfOneShare(facts: readonly Fact[]): boolean {
  const counts = facts.filter(({ metric }) => inTodaysShares({ id: metric })).map(todaysInOne);
  const [first] = counts;
  return (
    counts.length < 2 || counts.every((one) => first && one && Math.abs(one / first - 1) < ROUNDING)
  );
}

/** How many of today's shares one of a figure's was split into; undefined where nothing says so. */
function todaysInOne({ metric, period, scenario, standard, value }: Fact): number | undefined {
  const adjusted = inTodaysShares({ id: metric });
  const same = adjusted && findFact({ metric: adjusted.id, period, scenario, standard });
  if (same) return Number(value) / Number(same.value);
  return endOf(period) > (scenario === "actual" ? LAST_SPLIT : A_YEAR_LATER) ? 1 : undefined;
}
