import { isOwned } from "../../../dataset/acquisitions";
import { factsOf } from "../../../dataset/figures";
import type { Fact } from "../../../domain/fact";
import { STANDARDS, type Standard } from "../../../domain/standard";
import {
  formatPeriod,
  quarterOf,
  endOf,
  shiftPeriod,
  type Period,
} from "../../../domain/periods/period";
import { trailingWays } from "../../../domain/trailingYear";
import { asFiscalYear, isYearLong, type Column } from "../columns";
import { canBeCombined, findFigure, readMetric } from "../figures";
import type { Shown } from "../shown";
import type { PlanOptions } from "../planOptions";
import { isOutflow, type ReportedRow, type TotalRow } from "../row";
import { idCell, iijCall, quoted } from "./iijCall";

/** A line that IIJ reports, over a span that it reports no figures of. */
export interface SpanCell {
  readonly line: ReportedRow | TotalRow;
  /** The row of the line, counted from zero. */
  readonly at: number;
  readonly about: Column;
  /** What stands for the line's figure of another column in a formula. */
  readonly cell: (column: Column) => string | undefined;
}

/**
 * What a reported line shows over a span. What flows is added up: over twelve months as IIJ.TTM does,
 * over the second half of a year as the year less its first half. What stands at a day is that of the
 * last day. A ratio, and a figure per share, is no sum of others: that says nothing.
 */
export function shownOverSpan(spanCell: SpanCell, options: Pick<PlanOptions, "unit">): Shown {
  const { line, about, cell } = spanCell;
  const { metric } = line;
  const whole: Column = { period: about.period, scenario: about.scenario };
  const last = findFigure(metric, about.period, about.scenario);
  if (last?.period.kind === "instant")
    return { kind: "formula", formula: cell(whole) ?? "", facts: [last] };
  const unknown = { kind: isOwned(metric, about.period) ? "absent" : "foreign" } as const;
  if (unknown.kind === "absent" && isNoSum(metric)) return { kind: "meaningless" };
  const sum = isYearLong(about) ? twelveMonths(spanCell, options) : secondHalf(spanCell);
  return sum ?? unknown;
}

/** What is counted over a time and yet not added up: ratios, and figures per share. */
function isNoSum(metric: string): boolean {
  const { kind } = readMetric(metric);
  if (kind === "flow" || kind === "stock") return false;
  return !factsOf(metric).some(({ period }) => period.kind === "instant");
}

function twelveMonths(
  { line, at, about: { period, scenario } }: SpanCell,
  { unit }: Pick<PlanOptions, "unit">,
): Shown | undefined {
  const trailing = scenario === "actual" ? trailingYear(line.metric, period) : undefined;
  if (!trailing) return undefined;
  const inUnit = unit === "million" ? "" : quoted(unit);
  const given = [idCell(at), quoted(formatPeriod(trailing.period)), inUnit];
  const sign = isOutflow(line) ? "-" : "";
  return { kind: "formula", formula: sign + iijCall("TTM", given), facts: trailing.facts };
}

/** What IIJ.TTM is asked for, and the figures it adds up. */
interface TrailingYear {
  readonly period: Period;
  readonly facts: readonly Fact[];
}

/**
 * The twelve months that end with a quarter, as IIJ.TTM knows them under one standard: the fiscal year
 * that they are; four quarters; or the last fiscal year, with the months since April in place of those a
 * year before. Undefined where none of these is known, or the metric is none that adds up.
 */
function trailingYear(metric: string, quarter: Period): TrailingYear | undefined {
  if (readMetric(metric).kind !== "flow" || quarter.kind !== "quarter") return undefined;
  const { period: year } = asFiscalYear({ period: quarter, scenario: "actual", span: "ltm" });
  const ofYear = year.kind === "year" ? findFigure(metric, year) : undefined;
  if (ofYear) return { period: year, facts: [ofYear] };
  const usual = findFigure(metric, quarter)?.standard;
  for (const standard of new Set([usual, undefined, ...STANDARDS])) {
    const facts = trailingWays(quarter)
      .map((terms) =>
        figuresOf(
          metric,
          terms.map(({ period }) => period),
          standard,
        ),
      )
      .find((found) => found !== undefined);
    if (facts) return { period: quarter, facts };
  }
  return undefined;
}

/** The figures of some periods, all under the standard of the first of them; undefined where one is missing. */
function figuresOf(
  metric: string,
  periods: readonly Period[],
  asked: Standard | undefined,
): readonly Fact[] | undefined {
  let standard = asked;
  const facts: Fact[] = [];
  for (const period of periods) {
    const fact = findFigure(metric, period, "actual", standard);
    if (!fact) return undefined;
    standard = fact.standard;
    facts.push(fact);
  }
  return facts;
}

/** The year less its first half, or else its last two quarters together. */
function secondHalf({ line, about, cell }: SpanCell): Shown | undefined {
  const { period, scenario } = about;
  if (period.kind !== "year") return undefined;
  const fourth = quarterOf(endOf(period));
  const third = shiftPeriod(fourth, -3) ?? fourth;
  const firstHalf: Period = { kind: "cumulative", year: period.year, months: 6 };
  return (
    [
      { periods: [period, firstHalf], sign: "-" },
      { periods: [fourth, third], sign: "+" },
    ] as const
  )
    .map(({ periods, sign }): Shown | undefined => {
      const facts = periods.flatMap((one) => findFigure(line.metric, one, scenario) ?? []);
      const cells = periods.flatMap((one) => cell({ period: one, scenario }) ?? []);
      if (facts.length < 2 || cells.length < 2 || !canBeCombined(facts)) return undefined;
      return { kind: "formula", formula: cells.join(sign), facts };
    })
    .find((shown) => shown !== undefined);
}
