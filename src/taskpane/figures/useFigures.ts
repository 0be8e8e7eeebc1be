import { answer } from "../../dataset/answer";
import { factsOf } from "../../dataset/figures";
import { findMetric } from "../../dataset/metrics";
import type { Fact } from "../../domain/fact";
import type { Metric } from "../../domain/metric";
import { endOf, formatPeriod } from "../../domain/periods/period";
import type { Problem } from "../../domain/problem";
import type { Result } from "../../domain/result";
import { SCENARIOS } from "../../domain/fact";
import type { FigureChoice } from "../choices/figureChoice";

/** The chosen figure among those that exist. */
export interface Figures {
  readonly metric: Metric | undefined;
  /** Every fact of the metric, as the period box lists them: the latest first. */
  readonly facts: readonly Fact[];
  readonly fact: Fact | undefined;
  /** What a formula would answer. */
  readonly answered: Result<Fact, Problem> | undefined;
}

/** The figure that a choice means: the period that was picked, or else the latest. */
export function useFigures(choice: FigureChoice): Figures {
  const facts = SCENARIOS.flatMap((scenario) => factsOf(choice.metric, scenario)).reverse();
  const fact = facts.find((one) => isChosen(one, choice)) ?? findLatest(facts);
  return { metric: findMetric(choice.metric), facts, fact, answered: fact && answer(fact) };
}

function isChosen(fact: Fact, choice: FigureChoice): boolean {
  return fact.scenario === choice.scenario && formatPeriod(fact.period) === choice.period;
}

/** What ends last, the shortest of several; targets only where nothing happened yet. */
function findLatest(facts: readonly Fact[]): Fact | undefined {
  const actual = facts.filter(({ scenario }) => scenario === "actual");
  const [first] = actual;
  if (!first) return facts[0];
  return actual.findLast(({ period }) => endOf(period) === endOf(first.period));
}
