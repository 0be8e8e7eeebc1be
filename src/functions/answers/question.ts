import { answer, askedPeriod, findMeant, type Query } from "../../dataset/answer";
import type { Fact, Scenario } from "../../domain/fact";
import type { Standard } from "../../domain/standard";
import type { Metric } from "../../domain/metric";
import type { Period, WrittenPeriod } from "../../domain/periods/period";
import type { Problem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import type { DisplayUnit } from "../../domain/unit";
import { parseChoice } from "../arguments/choice";
import { SCENARIO, UNIT } from "../arguments/choices";
import { figureOf, type Figure } from "./figure";
import { parsePeriodArgument } from "../arguments/periodArgument";
import { parseStandard } from "../arguments/standardArgument";

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

/** The arguments of a function that asks for one figure, as the cell passes them. */
export interface FigureArguments {
  readonly metric: Result<Metric, Problem>;
  readonly period: unknown;
  /** What Excel calls the period's argument, where it is not "period". */
  readonly periodName?: string;
  readonly unit?: unknown;
  readonly scenario?: unknown;
  readonly standard?: unknown;
}

/** A question, and the unit its answer is shown in. */
export interface FigureQuestion extends Question {
  readonly unit: DisplayUnit;
}

/** How figures are asked for, beside metric and period. */
export type Manner = Pick<FigureQuestion, "unit" | "scenario" | "standard">;

/** Reads the arguments, in the order Excel shows them; the first that cannot be read is the problem. */
export function parseArguments(given: FigureArguments): Result<FigureQuestion, Problem> {
  const { metric } = given;
  if (!metric.ok) return metric;
  const period = parsePeriodArgument(given.period, given.periodName);
  if (!period.ok) return period;
  const manner = parseManner(given);
  return manner.ok ? ok({ metric: metric.value, period: period.value, ...manner.value }) : manner;
}

/** Reads how figures are asked for, in the order Excel shows it. */
export function parseManner(
  given: Pick<FigureArguments, "unit" | "scenario" | "standard">,
): Result<Manner, Problem> {
  const unit = parseChoice(given.unit, UNIT);
  if (!unit.ok) return unit;
  const scenario = parseChoice(given.scenario, SCENARIO);
  if (!scenario.ok) return scenario;
  const standard = parseStandard(given.standard);
  if (!standard.ok) return standard;
  return ok({ unit: unit.value, scenario: scenario.value, standard: standard.value });
}

/** The one figure that a function's arguments ask for. */
export function answerArguments(given: FigureArguments): Result<Figure, Problem> {
  const question = parseArguments(given);
  return question.ok ? answerQuestion(question.value) : question;
}

/** The figure that answers a question, in its unit. */
export function answerQuestion(question: FigureQuestion): Result<Figure, Problem> {
  const fact: Result<Fact, Problem> = askFigure(question);
  return fact.ok ? ok(figureOf(fact.value, question.metric, question.unit)) : fact;
}
