import type { Fact } from "../../domain/fact";
import type { Metric } from "../../domain/metric";
import type { Problem } from "../../domain/problem";
import { ok, type Result } from "../../domain/result";
import type { DisplayUnit } from "../../domain/unit";
import { parseChoice } from "../arguments/choice";
import { SCENARIO, UNIT } from "../arguments/choices";
import { figureOf, type Figure } from "./figure";
import { parsePeriodArgument } from "../arguments/periodArgument";
import { parseStandard } from "../arguments/standardArgument";
import { askFigure, type Question } from "./question";

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

/** Reads the arguments, in the order Excel shows them; the first that cannot be read is the problem. */
export function parseArguments(given: FigureArguments): Result<FigureQuestion, Problem> {
  const { metric } = given;
  if (!metric.ok) return metric;
  const period = parsePeriodArgument(given.period, given.periodName);
  if (!period.ok) return period;
  const unit = parseChoice(given.unit, UNIT);
  if (!unit.ok) return unit;
  const scenario = parseChoice(given.scenario, SCENARIO);
  if (!scenario.ok) return scenario;
  const standard = parseStandard(given.standard);
  if (!standard.ok) return standard;
  return ok({
    metric: metric.value,
    period: period.value,
    unit: unit.value,
    scenario: scenario.value,
    standard: standard.value,
  });
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
