import type { Problem, ProblemCode } from "../../src/domain/problem";

export const REVENUE = { en: "Total revenues", ja: "売上高" };
export const OPERATING_INCOME = { en: "Operating income", ja: "営業利益" };

type Examples = {
  readonly [Code in ProblemCode]: readonly Omit<Problem<Code>, "code">[];
};

/** Problems of every kind there is: a new one does not compile without an example. */
const EXAMPLES: Examples = {
  "argument-missing": [{ argument: "metric", examples: ["revenue"] }],
  "argument-unreadable": [
    {
      argument: "metric",
      given: "a range of several cells",
      found: { is: "range" },
      examples: ["revenue"],
    },
  ],
  "period-unreadable": [
    { argument: "period", given: "4QQ", nearest: ["4Q11"] },
    { argument: "period", given: "LTM", nearest: [], compute: "TTM" },
    { argument: "period", given: "FY12E", nearest: ["FY12"], hint: "target" },
  ],
  "period-ambiguous": [
    { argument: "period", given: "12/3", readings: [{ kind: "year", year: 2011 }] },
  ],
  "period-composed": [{ argument: "period", given: "2H11", parts: [{ kind: "year", year: 2011 }] }],
  "metric-unknown": [
    { argument: "metric", given: "op", nearest: [OPERATING_INCOME, REVENUE] },
    { argument: "metric", given: "xyz", nearest: [] },
    { argument: "metric", given: "xyz (IFRS)", nearest: [REVENUE], hint: "standard" },
  ],
  "choice-unknown": [{ argument: "unit", given: "lots", nearest: [], choices: [REVENUE] }],
  "span-reversed": [{ from: "4Q11", to: "1Q11" }],
  "span-mixed": [{ from: "4Q11", to: "FY11" }],
  "too-many-cells": [{ cells: 1_000_000, most: 50_000 }],
  "figure-absent": [{ metric: REVENUE, period: "3Q12", scenario: "actual", existing: [] }],
  "latest-passed": [
    {
      metric: REVENUE,
      given: "LATEST FY",
      last: { kind: "year", year: 2012 },
      newest: { kind: "year", year: 2024 },
    },
  ],
  "standards-differ": [
    {
      metric: REVENUE,
      period: "FY18",
      standard: "US GAAP",
      other: "IFRS",
      existing: [{ kind: "year", year: 2017 }],
    },
  ],
  "figure-bounded": [
    {
      metric: REVENUE,
      period: { kind: "quarter", year: 2010, quarter: 1 },
      existing: [{ kind: "year", year: 2010 }],
      low: "15811500000",
      high: "15813800000",
      unit: "JPY",
    },
  ],
  "base-not-positive": [
    {
      metric: OPERATING_INCOME,
      period: "4Q10",
      scenario: "actual",
      value: "-177000000",
      unit: "JPY",
    },
    {
      metric: OPERATING_INCOME,
      period: "4Q10",
      scenario: "actual",
      value: "177000000",
      unit: "JPY",
      isCrossed: true,
    },
  ],
  "period-unsuited": (
    ["quarter-on-quarter", "trailing-year", "growth-rate", "share", "points"] as const
  ).map((purpose) => ({ purpose, metric: REVENUE, period: "2012-03" })),
  "sources-missing": [{}],
  "search-empty": [{ given: "zebra", nearest: [] }],
};

const CODES = Object.keys(EXAMPLES) as ProblemCode[];

export const PROBLEMS: readonly Problem[] = CODES.flatMap(<Code extends ProblemCode>(code: Code) =>
  EXAMPLES[code].map((example) => ({ code, ...example })),
) as readonly Problem[];
