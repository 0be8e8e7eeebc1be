import { SCENARIOS, type Fact, type Scenario } from "../domain/fact";
import { labelUnder, type LocalText } from "../domain/metric";
import { STANDARDS, type Standard } from "../domain/standard";
import { isAlike } from "../domain/periods/alike";
import {
  endOf,
  findPeriod,
  formatPeriod,
  quarterOf,
  yearTo,
  type LatestPeriod,
  type Period,
  type WrittenPeriod,
} from "../domain/periods/period";
import type { FormulaFigure, Problem } from "../domain/problem";
import { fail, ok, type Result } from "../domain/result";
import { ownedSince } from "./acquisitions";
import { isGrowth, splitComparison } from "./comparison";
import type { FactQuery } from "./factIndex";
import { comparePeriods } from "./factIndex";
import { isAnswer } from "./facts/isAnswer";
import { factsOf, findFact } from "./figures";
import { durationMeant, formatLatest, isPassed, resolveLatest } from "../domain/periods/latest";
import { periodsOfTerm } from "./facts/metricFormula";
import { findDefined, findMetric } from "./metrics";

/** A figure as it is asked for: the period may be relative, or a day or duration that means another. */
export interface Query extends Omit<FactQuery, "period"> {
  readonly period: WrittenPeriod;
}

/**
 * The figure a reader may be shown: reported and derived ones as they are; a bounded one only where
 * its bounds are so close that their middle is a fair estimate (its status stays "bounded").
 */
export function answer(query: Query): Result<Fact, Problem> {
  const fact = findMeant(query);
  if (!fact.ok || isAnswer(fact.value)) return fact;
  const { period, low, high, unit } = fact.value;
  const metric = labelAt(query.metric, period, fact.value.standard);
  const existing = existingPeriods(query.metric, query.scenario, query.standard);
  const standards = STANDARDS.filter(
    (standard) => query.standard && findAnswer({ ...query, period, standard }),
  );
  return fail({ code: "figure-bounded", metric, period, low, high, unit, existing, standards });
}

/**
 * Everything known about what was asked, even where it is too little to show as a figure. A day means
 * the quarter it falls in, and a quarter or a year the day it ends, wherever the metric has its
 * figures there; a relative period is counted among the figures that exist.
 */
export function findMeant(query: Query): Result<Fact, Problem> {
  const period = meantPeriod(query);
  if (!period.ok) return period;
  const asked = { ...query, period: period.value };
  const fact = factAt(asked) ?? factOfYear(asked);
  return fact ? ok(fact) : fail(absent(asked));
}

/**
 * The year's figure where a period can stand for nothing else: the last day of a fiscal year of what has
 * no fourth quarters, and what ends with the half-year of interim dividends.
 */
function factOfYear(asked: FactQuery): Fact | undefined {
  const { metric, period, scenario, standard } = asked;
  const end = endOf(period);
  const isInterim = /^dividend(?:-amount)?\.interim(?:\.|$)/.test(metric) && end.endsWith("-09-30");
  const year = isInterim
    ? ({ kind: "year", year: quarterOf(end).year } as const)
    : yearEnding(
        period,
        knownFacts(metric, scenario, standard).map((fact) => fact.period),
      );
  return year && findAnswer({ ...asked, period: year });
}

/** The year that the last day of one stands for where years exist, and no fourth quarters. */
function yearEnding(period: Period, existing: readonly Period[]): Period | undefined {
  const year = period.kind === "instant" ? yearTo(period) : undefined;
  if (!year) return undefined;
  const isQuartered = existing.some((one) => one.kind === "quarter" && one.quarter === 4);
  return !isQuartered && existing.some((one) => isAlike(one, year)) ? year : undefined;
}

/** The figure that `answer` answers, without the reasons where there is none; none of a day that stands for its year. */
export function findAnswer(asked: FactQuery): Fact | undefined {
  const isHalf = asked.period.kind === "cumulative";
  const fact = factAt(asked) ?? (isHalf ? factOfYear(asked) : undefined);
  return fact && isAnswer(fact) ? fact : undefined;
}

function factAt(asked: FactQuery): Fact | undefined {
  return (
    findFact(asked) ??
    findFact({ ...asked, period: otherMeaning(asked.period) }) ??
    unrevisedTarget(asked)
  );
}

/** A target that was never revised is the last one as well. */
function unrevisedTarget(asked: FactQuery): Fact | undefined {
  if (asked.scenario !== "target") return undefined;
  const first = findFact({ ...asked, scenario: "target-initial" });
  return first && !wasRevised(first) ? first : undefined;
}

/**
 * A forecast is revised as a whole: a later one of revenue or operating income leaves none of the first
 * lines to stand. Dividends are announced by themselves.
 */
function wasRevised({ metric, period }: Fact): boolean {
  const lines = metric.startsWith("dividend") ? [metric] : [metric, "revenue", "operating-income"];
  return lines.some((line) =>
    LATER_TARGETS.some((scenario) => findFact({ metric: line, period, scenario })),
  );
}

const LATER_TARGETS = SCENARIOS.filter((one) => one !== "actual" && one !== "target-initial");

/**
 * A metric's facts under a scenario, as `findMeant` answers them: by the end of their period, with the
 * targets that were never revised among the last ones.
 */
export function knownFacts(
  metric: string,
  scenario?: Scenario,
  standard?: Standard,
): readonly Fact[] {
  const facts = factsOf(metric, scenario, standard);
  if (scenario !== "target") return facts;
  const unrevised = factsOf(metric, "target-initial", standard).filter((fact) => !wasRevised(fact));
  return [...facts, ...unrevised].sort((a, b) => comparePeriods(a.period, b.period));
}

function meantPeriod(query: Query): Result<Period, Problem> {
  const { metric, period, scenario, standard } = query;
  if (period.kind !== "latest") return ok(period);
  // A quarter that is only bounded counts: its bounds are news, an older figure would pass for new.
  const known = knownFacts(metric, scenario, standard).map((fact) => fact.period);
  return latestAmong(known, period, { metric: labelOf(metric), scenario, standard });
}

/** The period that a relative one means among those that exist, sorted by their end; refused where they have passed it. */
export function latestAmong(
  known: readonly Period[],
  period: LatestPeriod,
  about: Pick<Problem<"figure-absent">, "metric" | "scenario" | "standard">,
): Result<Period, Problem> {
  const [meant, last] = [period, { ...period, back: 0 }].map((one) => resolveLatest(known, one));
  const newest = known.at(-1);
  const given = formatLatest(period);
  if (!meant || !last || !newest) {
    return fail({ code: "figure-absent", ...about, period: given, existing: known });
  }
  return isPassed(last, newest)
    ? fail({ code: "latest-passed", metric: about.metric, given, last, newest })
    : ok(meant);
}

/**
 * The one period that a question is about, for a calculation that asks several metrics for it. LATEST
 * of what is measured at a day is the quarter, or the year, that ends with the last such day.
 */
export function askedPeriod(query: Query): Result<Period, Problem> {
  const period = meantPeriod(query);
  if (!period.ok || query.period.kind !== "latest") return period;
  return ok(durationMeant(period.value, query.period));
}

/** Where a period lies among periods that exist. */
export function placeAmong(existing: readonly Period[], period: Period): Period {
  const alike = existing.filter((one) => isAlike(one, period)).length;
  const quarters = existing.filter(({ kind }) => kind === "quarter").length;
  const isMonth = period.kind === "month" && alike <= quarters && existing.length > 0;
  if (isMonth) return placeAmong(existing, quarterOf(endOf(period)));
  if (existing.length === 0 || alike > 0) return period;
  const isElsewhere = period.kind === "instant" || existing.every(({ kind }) => kind === "instant");
  return isElsewhere ? (yearEnding(period, existing) ?? otherMeaning(period)) : period;
}

/** A day means its quarter, a quarter or a year its last day, where the figures are there. */
function otherMeaning(period: Period): Period {
  return period.kind === "instant"
    ? quarterOf(period.date)
    : { kind: "instant", date: endOf(period) };
}

/** That there is no such figure, with what there is instead. */
function absent(asked: FactQuery): Problem {
  const { metric, period, scenario, standard } = asked;
  const existing = existingPeriods(metric, scenario, standard);
  const missing = missingFor(asked);
  const isDay = existing.length > 0 && existing.every(({ kind }) => kind === "instant");
  const told = period.kind === "month" && isDay ? otherMeaning(period) : period;
  const isKnown = (other: Partial<FactQuery>) => findAnswer({ ...asked, ...other }) !== undefined;
  return {
    code: "figure-absent",
    metric: labelAt(metric, period, standard),
    period: formatPeriod(told),
    scenario,
    standard,
    existing,
    scenarios: targetsElse(scenario).filter((other) => isKnown({ scenario: other })),
    standards: standard
      ? STANDARDS.filter(
          (other) =>
            isKnown({ standard: other }) ||
            (existing.length === 0 && existingPeriods(metric, scenario, other).length > 0),
        )
      : [],
    since: ownedSince(metric, period),
    ...(missing ? { missing } : computing(metric)),
  };
}

/** The figures that a metric's formula lacks for a period; undefined where it has no formula. */
function missingFor({ metric, period, ...query }: FactQuery): FormulaFigure[] | undefined {
  const formula = findDefined(metric)?.formula;
  return (
    formula &&
    [...formula.top, ...formula.bottom].flatMap((term) =>
      periodsOfTerm(term, period).flatMap((id) => {
        const needed = findPeriod(id);
        const asked = needed && placeAmong(existingPeriods(term.metric, query.scenario), needed);
        const found = asked && findFact({ ...query, metric: term.metric, period: asked });
        const isKnown = found && found.status !== "bounded";
        return isKnown
          ? []
          : { metric: labelAt(term.metric, needed ?? period, query.standard), period: id };
      }),
    )
  );
}

/** The targets that there may be instead: of a period that has not been, or another revision. */
function targetsElse(scenario: Scenario): readonly Scenario[] {
  return SCENARIOS.filter((other) => other !== "actual" && other !== scenario);
}

function labelOf(metric: string): LocalText {
  return findMetric(metric)?.label ?? { en: metric, ja: metric };
}

/** What a metric is called at a period: as its figures of the time are, under the standard asked for. */
export function labelAt(id: string, period: Period, standard?: Standard): LocalText {
  const metric = findMetric(id);
  if (!metric?.labels) return labelOf(id);
  const facts = factsOf(id, "actual", standard);
  const end = endOf(period);
  const last = facts.findLast((fact) => endOf(fact.period) <= end) ?? facts[0];
  return labelUnder(metric, [standard ?? last?.standard]);
}

/** What works out a growth rate or share that no document prints from the figures it compares. */
export function computing(metric: string): { compute?: "GROWTH" | "MARGIN" } {
  const { base = "", comparison } = splitComparison(metric) ?? {};
  if (findMetric(base)?.unit === "ratio") return {};
  if (comparison === "pct-of-revenue") return { compute: "MARGIN" };
  return comparison && isGrowth(comparison) ? { compute: "GROWTH" } : {};
}

/** The periods that have a figure of a metric, by their end; actual figures unless said. */
export function existingPeriods(
  metric: string,
  scenario?: Scenario,
  standard?: Standard,
): readonly Period[] {
  return knownFacts(metric, scenario, standard)
    .filter(isAnswer)
    .map((fact) => fact.period);
}
