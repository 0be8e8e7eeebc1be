import { factsOf } from "../../../src/dataset/figures";
import { listMetrics } from "../../../src/dataset/metrics";
import { splitComparison } from "../../../src/dataset/comparison";
import { formatPeriod } from "../../../src/domain/periods/period";
import { growth, margin } from "../../../src/functions/catalogue/growth";
import { findRate, type RateSpec } from "../../../src/plans/tables/rates";

/** What is printed as an amount, over every period it is printed for. */
const AMOUNTS = listMetrics().filter(({ id, unit }) => unit === "JPY" && !splitComparison(id));
const FIGURES = AMOUNTS.flatMap(({ id }) =>
  factsOf(id)
    .filter(({ period }) => period.kind === "quarter" || period.kind === "year")
    .map(({ period }) => ({ id, period })),
);

function differing(specOf: (id: string) => RateSpec, ask: (id: string, period: string) => boolean) {
  return FIGURES.flatMap(({ id, period }) => {
    const { kind } = findRate(specOf(id), { period, scenario: "actual" });
    const answers = ask(id, formatPeriod(period));
    return (kind === "known") === answers ? [] : [`${id} ${formatPeriod(period)}: ${kind}`];
  });
}

test.each(["YoY", "QoQ"] as const)(
  "a sheet shows growth wherever the function answers it, and nowhere else: %s",
  (basis) => {
    expect(FIGURES.length).toBeGreaterThan(1000);
    const spec = (metric: string): RateSpec => ({ kind: "growth", metric, basis });
    expect(differing(spec, (id, period) => growth(id, period, basis).ok)).toEqual([]);
  },
);

test.each(["revenue", "sga-rd"])(
  "a sheet shows a share wherever the function answers it, and nowhere else: of %s",
  (whole) => {
    const spec = (part: string): RateSpec => ({ kind: "share", part, whole });
    expect(differing(spec, (id, period) => margin(id, period, whole).ok)).toEqual([]);
  },
);
