import { answer, isAnswer } from "../../dataset/answer";
import { factsOf, findFact } from "../../dataset/figures";
import type { Fact, Scenario } from "../../domain/fact";
import type { Metric } from "../../domain/metric";
import {
  endOf,
  quarterOf,
  type LatestPeriod,
  type Period,
  type WrittenPeriod,
} from "../../domain/periods/period";
import type { Problem } from "../../domain/problem";
import { fail, ok, type Result } from "../../domain/result";

/** What a figure is asked by. */
export interface Question {
  readonly metric: Metric;
  readonly period: WrittenPeriod;
  readonly scenario: Scenario;
}

/** The figure asked for; a problem where none may be shown. */
export function askFigure(question: Question): Result<Fact, Problem> {
  const fact = askFact(question);
  if (!fact.ok || isAnswer(fact.value)) return fact;
  const { period } = fact.value;
  return answer({ metric: question.metric.id, period, scenario: question.scenario });
}

/**
 * Everything known about what was asked, even where it is too little to show as a figure. A day means
 * the quarter it falls in, and a quarter or a year the day it ends, wherever the metric has its
 * figures there; a relative period is counted among the figures that exist.
 */
export function askFact(question: Question): Result<Fact, Problem> {
  const { metric, scenario } = question;
  const period = resolvePeriod(question);
  if (!period.ok) return period;
  const asked = { metric: metric.id, period: period.value, scenario };
  const fact = findFact(asked) ?? findFact({ ...asked, period: otherMeaning(period.value) });
  return fact ? ok(fact) : answer(asked);
}

function resolvePeriod(question: Question): Result<Period, Problem> {
  const { period } = question;
  return period.kind === "latest" ? resolveLatest(question, period) : ok(period);
}

/**
 * The one period that a question is about, for a calculation that asks several metrics for it. LATEST
 * of what is measured at a day is the quarter, or the year, that ends with the last such day.
 */
export function askedPeriod(question: Question): Result<Period, Problem> {
  const period = resolvePeriod(question);
  if (!period.ok || question.period.kind !== "latest" || period.value.kind !== "instant") {
    return period;
  }
  const { date } = period.value;
  const quarter = quarterOf(date);
  if (question.period.length === "year") {
    return ok({ kind: "year", year: Number(date.slice(0, 4)) - 1 });
  }
  return ok(endOf(quarter) === date ? quarter : period.value);
}

function otherMeaning(period: Period): Period {
  return period.kind === "instant"
    ? quarterOf(period.date)
    : { kind: "instant", date: endOf(period) };
}

function resolveLatest(question: Question, latest: LatestPeriod): Result<Period, Problem> {
  const { metric, scenario } = question;
  // A quarter that is only bounded counts: its bounds are news, an older figure would pass for new.
  const known = factsOf(metric.id, scenario).map((fact) => fact.period);
  const meant = countedPeriods(known, latest.length).at(-1 - latest.back);
  if (meant) return ok(meant);
  const period = formatLatest(latest);
  const existing = existingPeriods(metric.id, scenario);
  return fail({ code: "figure-absent", metric: metric.label, period, scenario, existing });
}

/** The periods that have a figure of a metric, by their end; actual figures unless said. */
export function existingPeriods(metric: string, scenario?: Scenario): readonly Period[] {
  return factsOf(metric, scenario)
    .filter(isAnswer)
    .map((fact) => fact.period);
}

/** The periods that LATEST counts: quarters or years, and days for what is measured at a day. */
export function countedPeriods(
  existing: readonly Period[],
  length: LatestPeriod["length"],
): readonly Period[] {
  const durations = existing.filter(({ kind }) => kind === length);
  if (durations.length > 0) return durations;
  const days = existing.filter(({ kind }) => kind === "instant");
  return length === "year" ? days.filter((day) => endOf(day).endsWith("-03-31")) : days;
}

/** A relative period as people write it: LATEST, LATEST-1, LATEST FY. */
export function formatLatest({ length, back }: LatestPeriod): string {
  return `LATEST${length === "year" ? " FY" : ""}${back > 0 ? `-${back}` : ""}`;
}
