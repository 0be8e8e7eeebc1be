import { findFigure } from "../tables/figures";
import { FORECAST_LINES, type ForecastLine } from "./forecastLines";

/** A set of inputs: what the company's target implies, and one above and one below it. */
export const FORECAST_CASES = ["base", "high", "low"] as const;
export type ForecastCase = (typeof FORECAST_CASES)[number];

/** How far the high and the low case lie from the base, up and down. */
const SPREAD = { growth: 0.02, margin: 0.005 } as const;
const DIRECTION: Readonly<Record<ForecastCase, number>> = { base: 0, high: 1, low: -1 };

/** What an input of the forecast begins with: a fraction, or an amount in yen. */
export function seedOf({ metric = "", result }: ForecastLine, one: ForecastCase): number {
  switch (result.kind) {
    case "grown":
      return baseGrowth() + DIRECTION[one] * SPREAD.growth;
    case "share": {
      const spread = metric.startsWith("gross-margin.") ? SPREAD.margin : 0;
      return baseShare(metric, result.of) + DIRECTION[one] * spread;
    }
    case "amount":
      return target(metric) ?? actual(metric);
    case "formula":
      return 0;
  }
}

function baseShare(metric: string, of: string): number {
  if (metric === "sga-rd")
    return (baseGrossMargin() - (target("operating-income") ?? 0)) / baseRevenue();
  if (metric === "income-tax") return baseTaxRate();
  return actual(metric) / actual(of);
}

/** Every line grows alike, so that together they come to the target. */
function baseGrowth(): number {
  return (target("revenue") ?? 0) / sumOf(grownLines()) - 1;
}

function baseRevenue(): number {
  return sumOf(grownLines()) * (1 + baseGrowth());
}

/** Gross margins of FY11 on revenue of the base case. */
function baseGrossMargin(): number {
  const margins = FORECAST_LINES.flatMap(({ metric = "" }) =>
    metric.startsWith("gross-margin.") ? [metric] : [],
  );
  return sumOf(margins) * (1 + baseGrowth()) + networkGap();
}

/** Network services are forecast by their parts: rounded, these differ from the figure that the margin is of. */
function networkGap(): number {
  const parts = sumOf(grownLines().filter((metric) => metric.startsWith("revenue.network.")));
  const share = actual("gross-margin.network") / actual("revenue.network");
  return share * (parts - actual("revenue.network")) * (1 + baseGrowth());
}

/** The tax that leaves the net income aimed at, after what others earn and own. */
function baseTaxRate(): number {
  const pretax = target("pretax-income") ?? 0;
  const others = actual("equity-method-income") + actual("nci-loss");
  return (pretax + others - (target("net-income") ?? 0)) / pretax;
}

function grownLines(): readonly string[] {
  return FORECAST_LINES.flatMap(({ metric = "", result }) =>
    result.kind === "grown" ? [metric] : [],
  );
}

function sumOf(metrics: readonly string[]): number {
  return metrics.reduce((sum, metric) => sum + actual(metric), 0);
}

function actual(metric: string): number {
  return Number(findFigure(metric, { kind: "year", year: 2011 })?.value ?? 0);
}

function target(metric: string): number | undefined {
  const fact = findFigure(metric, { kind: "year", year: 2012 }, "target");
  return fact && Number(fact.value);
}
