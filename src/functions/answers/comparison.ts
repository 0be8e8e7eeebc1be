import { existingPeriods } from "../../dataset/answer";
import { comparisonLabel, GROWTH, type Comparison } from "../../dataset/comparison";
import { findMetric } from "../../dataset/metrics";
import { inTodaysShares } from "../../dataset/shares";
import { isAlike } from "../../domain/periods/alike";
import type { Fact } from "../../domain/fact";
import { labelUnder, type LocalText, type Metric } from "../../domain/metric";
import {
  endMonthOf,
  endOf,
  formatPeriod,
  quarterOf,
  shiftPeriod,
  yearTo,
  type Period,
} from "../../domain/periods/period";
import { trailingWays, type TrailingTerm } from "../../domain/trailingYear";
import { periodBefore, type Basis } from "../../domain/periods/months";
import type { PeriodPurpose, Problem } from "../../domain/problem";
import { fail, ok, type Result } from "../../domain/result";
import type { DisplayUnit } from "../../domain/unit";
import { changeFrom, shareOf, sumOf, yearlyGrowth } from "./calculation";
import type { TargetScenario } from "../arguments/revisionArgument";
import { figureOf, type Figure, type Operand } from "./figure";
import { inOneStandard } from "./oneStandard";
import { askPeriod, askFigure, type Question } from "./question";
import { nameSpan } from "./span";

/** Growth against a year or a quarter earlier. */
export function growthOf(question: Question, basis: Basis): Result<Figure, Problem> {
  const { metric } = question;
  const asked = askPeriod(question);
  if (!asked.ok) return asked;
  if (!periodBefore(asked.value, basis)) {
    return fail(unsuited("quarter-on-quarter", metric, formatPeriod(asked.value)));
  }
  if (metric.unit === "ratio") return fail(unsuited("points", metric, formatPeriod(asked.value)));
  return inOneStandard({ ...question, period: asked.value }, (here) =>
    printedOr(growthBetween(here, basis), here, GROWTH[basis]),
  );
}

function growthBetween(question: Question, basis: Basis): Result<Figure, Problem> {
  const to = askFigure(question);
  if (!to.ok) return to;
  const { metric } = question;
  const before = periodBefore(to.value.period, basis);
  // A day that stands for a year has no quarter before it.
  if (!before) return fail(unsuited("quarter-on-quarter", metric, formatPeriod(to.value.period)));
  const from = askFigure({ ...question, period: before });
  if (!from.ok) return from;
  const growth = comparisonLabel(GROWTH[basis]);
  const title = { metric: titled(metric, to.value, growth), periods: [to.value.period] };
  return changeFrom(title, operand(from.value, metric), operand(to.value, metric));
}

/**
 * A rate worked out from two figures, or the rate that is printed of them where the two do not lie
 * within it, as 85.2% does in "over 80%": figures are rounded before they are printed, and the printed
 * rate is the company's.
 */
function printedOr(
  computed: Result<Figure, Problem>,
  question: Question,
  comparison: Comparison,
): Result<Figure, Problem> {
  const metric = findMetric(`${question.metric.id}.${comparison}`);
  if (!metric) return computed;
  // The rate is that of the figure's own period: a day may be a quarter to one and a year to the other.
  const own = askFigure(question);
  const period = own.ok ? own.value.period : question.period;
  const printed = askFigure({ ...question, period, metric });
  if (!printed.ok || printed.value.status !== "reported") return computed;
  const { low, high } = printed.value;
  const isPrinted =
    computed.ok && computed.value.number >= Number(low) && computed.value.number <= Number(high);
  return isPrinted ? computed : ok(figureOf(printed.value, metric, "million"));
}

/**
 * A figure as a share of another metric's figure. One period is asked for both: what is counted over
 * a time is that of the period, what is counted at a day that at its end, whichever is the whole.
 */
export function marginOf(question: Question, whole: Metric): Result<Figure, Problem> {
  const asked = askPeriod(question);
  if (!asked.ok) return asked;
  return inOneStandard({ ...question, period: asked.value }, (here) => {
    const isAsPrinted = here.metric.id === question.metric.id;
    const share = shareIn(here, isAsPrinted ? whole : (inTodaysShares(whole) ?? whole));
    return whole.id === "revenue" ? printedOr(share, here, "pct-of-revenue") : share;
  });
}

function shareIn(
  question: Question & { readonly period: Period },
  whole: Metric,
): Result<Figure, Problem> {
  const { metric, period } = question;
  const part = askFigure(question);
  if (!part.ok) return part;
  if (metric.unit !== whole.unit) return fail(unsuited("share", metric, formatPeriod(period)));
  const base = askFigure({ ...question, metric: whole });
  if (!base.ok) return base;
  // A day that is the year to one of the two is the year to both.
  const year = [part.value, base.value]
    .map((fact) => fact.period)
    .find(({ kind }) => kind === "year");
  if (year && period.kind === "instant") return shareIn({ ...question, period: year }, whole);
  if (year && period.kind !== "year") return fail(unsuited("share", metric, formatPeriod(period)));
  const [top, bottom] = [labelOf(metric, part.value), labelOf(whole, base.value)];
  const name = { en: `${top.en} ÷ ${bottom.en}`, ja: `${top.ja} ÷ ${bottom.ja}` };
  const title = { metric: name, periods: [period] };
  return shareOf(title, operand(part.value, metric), operand(base.value, whole));
}

/** How far what happened is from one of the company's targets, as a share of the target. */
export function targetGapOf(question: Question, scenario: TargetScenario): Result<Figure, Problem> {
  const asked = askPeriod({ ...question, scenario: "actual" });
  if (!asked.ok) return asked;
  const { metric } = question;
  if (metric.unit === "ratio") return fail(unsuited("points", metric, formatPeriod(asked.value)));
  return inOneStandard({ ...question, period: asked.value, scenario }, targetGapIn);
}

function targetGapIn(question: Question): Result<Figure, Problem> {
  const { metric } = question;
  const target = askFigure(question);
  if (!target.ok) return target;
  const { period, standard } = target.value;
  const actual = askFigure({ metric, period, scenario: "actual", standard });
  if (!actual.ok) return actual;
  const title = {
    metric: titled(metric, actual.value, { en: "actual against target", ja: "会社予想比" }),
    periods: [period],
  };
  return changeFrom(title, operand(target.value, metric), operand(actual.value, metric));
}

/** An amount over the four quarters that end with a quarter; the year's own figure answers for a year. */
export function trailingYearOf(question: Question, unit: DisplayUnit): Result<Figure, Problem> {
  const latest = latestYearEnd(question, unit);
  if (latest) return trailingYearOf({ ...question, period: latest }, unit);
  const asked = askPeriod(question);
  if (!asked.ok) return asked;
  const end = endOf(asked.value);
  const meansQuarter = asked.value.kind === "instant" || endingWithQuarter(asked.value);
  const period = meansQuarter ? quarterOf(end) : asked.value;
  // The year that ends with a fourth quarter is the fiscal year, under the standard of its annual report.
  const year = yearTo(period) ?? period;
  return inOneStandard({ ...question, period: year }, (here) =>
    trailingYearIn({ ...here, period }, unit),
  );
}

/** Whether a period is the last month of a quarter: twelve months to March end with the fourth one. */
function endingWithQuarter(period: Period): boolean {
  return period.kind === "month" && endOf(quarterOf(endOf(period))) === endOf(period);
}

/** The quarter that LATEST means for twelve months where the months since April are known further than the last quarter. */
function latestYearEnd(question: Question, unit: DisplayUnit): Period | undefined {
  const { metric, period, scenario, standard } = question;
  if (period.kind !== "latest" || period.length !== "quarter") return undefined;
  const known = existingPeriods(metric.id, scenario, standard);
  const last = known.findLast(({ kind }) => kind === "quarter" || kind === "cumulative");
  if (last?.kind !== "cumulative") return undefined;
  const end = quarterOf(endOf(last));
  const isKnown = trailingYearOf({ ...question, period: end }, unit).ok;
  return isKnown ? shiftPeriod(end, -3 * period.back) : undefined;
}

function trailingYearIn(
  question: Question & { readonly period: Period },
  unit: DisplayUnit,
): Result<Figure, Problem> {
  const { metric, period } = question;
  const ways = trailingWays(period);
  if (metric.kind !== "flow" || metric.unit === "ratio" || ways.length === 0) {
    return fail(unsuited("trailing-year", metric, formatPeriod(period)));
  }
  const sums = ways.map((terms) => operandsOf(question, terms));
  const found = sums.find((sum) => sum.ok);
  if (!found) {
    const [problem] = [askFigure(question), ...sums].flatMap((one) => (one.ok ? [] : one.problem));
    return fail(problem ?? unsuited("trailing-year", metric, formatPeriod(period)));
  }
  const [first] = found.value;
  const title = {
    metric: titled(metric, first?.fact, { en: "trailing four quarters", ja: "直近4四半期合計" }),
    periods: [period],
  };
  return ok(sumOf(title, found.value, unit));
}

/** The figures of some terms, all of one standard. */
function operandsOf(
  question: Question,
  terms: readonly TrailingTerm[],
): Result<readonly Operand[], Problem> {
  let { standard } = question;
  const operands: Operand[] = [];
  for (const { period, isLess } of terms) {
    const fact = askFigure({ ...question, period, standard });
    if (!fact.ok) return fact;
    standard = fact.value.standard;
    operands.push({ ...operand(fact.value, question.metric), isLess });
  }
  return ok(operands);
}

/** The yearly growth rate between two periods alike, at least a year apart. */
export function yearlyGrowthOf(from: Question, to: Question): Result<Figure, Problem> {
  // LATEST is one period, whichever standard then has figures there.
  const [first, last] = [askPeriod(from), askPeriod(to)];
  if (!first.ok) return first;
  if (!last.ok) return last;
  const start = { ...from, period: first.value };
  return inOneStandard({ ...to, period: last.value }, (here) => yearlyGrowthIn(start, here));
}

function yearlyGrowthIn(from: Question, to: Question): Result<Figure, Problem> {
  const last = askFigure(to);
  if (!last.ok) return last;
  const { metric } = to;
  const first = askFigure({ ...from, metric, standard: last.value.standard });
  if (!first.ok) return first;
  const [earlier, later] = [first.value.period, last.value.period];
  const months = endMonthOf(later) - endMonthOf(earlier);
  const span = nameSpan({ first: earlier, last: later });
  if (!isAlike(earlier, later) || months < 12) {
    return fail(unsuited("growth-rate", metric, span));
  }
  if (metric.unit === "ratio") return fail(unsuited("points", metric, span));
  const title = {
    metric: titled(metric, last.value, { en: "CAGR", ja: "年平均成長率" }),
    periods: [earlier, later],
  };
  const ends = [operand(first.value, metric), operand(last.value, metric)] as const;
  return yearlyGrowth(title, ends, months / 12);
}

function operand(fact: Fact, metric: Metric): Operand {
  return { fact, metric };
}

/** What a metric is called where a figure of it stands. */
function labelOf(metric: Metric, { standard }: Fact): LocalText {
  return labelUnder(metric, [standard]);
}

function titled(metric: Metric, fact: Fact | undefined, { en, ja }: LocalText): LocalText {
  const label = fact ? labelOf(metric, fact) : metric.label;
  return { en: `${label.en}, ${en}`, ja: `${label.ja} ${ja}` };
}

function unsuited(purpose: PeriodPurpose, metric: Metric, period: string): Problem {
  return { code: "period-unsuited", purpose, metric: metric.label, period };
}
