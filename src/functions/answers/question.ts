import { answer, askedPeriod, findMeant, type Query } from "../../dataset/answer";
import type { Fact, Scenario } from "../../domain/fact";
import type { Standard } from "../../domain/standard";
import type { Metric } from "../../domain/metric";
import type { Period, WrittenPeriod } from "../../domain/periods/period";
import type { Problem } from "../../domain/problem";
import type { Result } from "../../domain/result";

/** What a figure is asked by. */
export interface Question {
  readonly metric: Metric;
  readonly period: WrittenPeriod;
  readonly scenario: Scenario;
  /** The accounting standard, where it matters which: both sides of a calculation are of one. */
  readonly standard?: Standard | undefined;
}

/** The figure asked for; a problem where none may be shown. */
export function askFigure(question: Question): Result<Fact, Problem> {
  return answer(queryOf(question));
}

/** Everything known about what was asked, even where it is too little to show as a figure. */
export function askFact(question: Question): Result<Fact, Problem> {
  return findMeant(queryOf(question));
}

/** The one period that a question is about, for a calculation that asks several metrics for it. */
export function askPeriod(question: Question): Result<Period, Problem> {
  return askedPeriod(queryOf(question));
}

function queryOf({ metric, period, scenario, standard }: Question): Query {
  return { metric: metric.id, period, scenario, standard };
}
