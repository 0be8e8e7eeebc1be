import type { Fact, Scenario } from "../domain/fact";
import { formatPeriod } from "../domain/periods/period";
import type { Standard } from "../domain/standard";
import { PACKED_FIGURES } from "./compiled";
import { evidenceOf } from "./facts/evidence";
import { lastKnownDay, type FactId } from "./facts/factId";
import { indexFacts, type FactIndex, type FactQuery } from "./factIndex";
import { findDefined, METRIC_IDS } from "./metrics";
import { openFigures } from "./packed/packedFigures";

/** The figures that ship. */
export const FIGURES = openFigures(PACKED_FIGURES, METRIC_IDS);

/** Facts that stand before those that ship. */
let added: readonly Fact[] = [];
let index: FactIndex;
answerWith(added);

/**
 * Answers with more facts than those that ship, from now on; with an empty list of them as before.
 * Cells already calculated keep what they show.
 */
export function answerWith(more: readonly Fact[]): void {
  added = more;
  index = indexFacts(FIGURES, { evidenceOf, added, definedOf: findDefined });
}

/** Stands for what is known now: another value after figures were added or taken away. */
export function figuresNow(): unknown {
  return added;
}

/** Makes a value of the figures when it is first asked for, and again after they have changed. */
export function onceOfFigures<T>(make: () => T): () => T {
  let made: { readonly of: readonly Fact[]; readonly value: T } | undefined;
  return () => {
    if (made?.of !== added) made = { of: added, value: make() };
    return made.value;
  };
}

/** The last day that consolidated revenue is known for, as an ISO date. */
export const dataAsOf = onceOfFigures(() =>
  lastKnownDay(
    added.map(({ metric, scenario, period }) => ({
      metric,
      scenario,
      period: formatPeriod(period),
    })),
    PACKED_FIGURES.asOf,
  ),
);

/** The fact of a metric, period and scenario, whatever its status; undefined where nothing is known. */
export function findFact(query: FactQuery): Fact | undefined {
  return index.findFact(query);
}

/** The fact that a formula speaks of; where it names no standard, the usual one or none. */
export function findFactById(id: FactId): Fact | undefined {
  return index.findById(id);
}

/**
 * A metric's facts by the end of their period, shorter periods first; actual figures unless said, and
 * one a period, as `findFact` answers, unless a standard is said.
 */
export function factsOf(metric: string, scenario?: Scenario, standard?: Standard): readonly Fact[] {
  return index.factsOf(metric, scenario, standard);
}
