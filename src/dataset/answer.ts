import type { Fact } from "../domain/fact";
import { formatPeriod } from "../domain/periods/period";
import type { Problem } from "../domain/problem";
import { fail, ok, type Result } from "../domain/result";
import type { FactQuery } from "./factIndex";
import { factsOf, findFact } from "./figures";
import { splitComparison } from "./comparison";
import { findMetric } from "./metrics";

/** How wide a bounded figure's interval may be, as a share of its middle, to answer as an estimate. */
export const ESTIMATE_WIDTH = 0.0005;

/**
 * The figure a reader may be shown: reported and derived ones as they are; a bounded one only where
 * its bounds are so close that their middle is a fair estimate (its status stays "bounded").
 */
export function answer(query: FactQuery): Result<Fact, Problem> {
  const fact = findFact(query);
  const label = findMetric(query.metric)?.label ?? { en: query.metric, ja: query.metric };
  if (!fact) {
    return fail({
      code: "figure-absent",
      metric: label,
      period: formatPeriod(query.period),
      scenario: query.scenario,
      existing: answerablePeriods(query),
      ...computing(query.metric),
    });
  }
  if (isAnswer(fact)) return ok(fact);
  const { period, low, high, unit } = fact;
  return fail({ code: "figure-bounded", metric: label, period, low, high, unit });
}

/** What works out a growth rate or share that no document prints from the figures it compares. */
export function computing(metric: string): { compute?: "GROWTH" | "MARGIN" } {
  const comparison = splitComparison(metric)?.comparison;
  if (comparison === "pct-of-revenue") return { compute: "MARGIN" };
  return comparison === "yoy" || comparison === "qoq" ? { compute: "GROWTH" } : {};
}

/** Whether a fact may stand in a cell: anything but bounds too wide apart. */
export function isAnswer({ status, low, high }: Fact): boolean {
  if (status !== "bounded") return true;
  const middle = (Number(low) + Number(high)) / 2;
  return Number(high) - Number(low) <= ESTIMATE_WIDTH * Math.abs(middle);
}

function answerablePeriods({ metric, scenario }: FactQuery) {
  return factsOf(metric, scenario)
    .filter(isAnswer)
    .map((fact) => fact.period);
}
