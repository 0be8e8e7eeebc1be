import type { Fact, Scenario } from "../domain/fact";
import type { Standard } from "../domain/standard";
import { NO_ADDED_FIGURES, type AddedFigures } from "./addedFigures";
import { PACKED_FIGURES } from "./compiled";
import { indexFacts, type FactQuery } from "./factIndex";
import { METRIC_IDS } from "./metrics";
import { lastKnownDay } from "./statement";

let added = NO_ADDED_FIGURES;
let index = indexFacts(PACKED_FIGURES, METRIC_IDS);

/**
 * Answers with more figures than those that ship, from now on; with an empty list of them as before.
 * Cells already calculated keep what they show.
 */
export function answerWith(more: AddedFigures): void {
  added = more;
  index = indexFacts(PACKED_FIGURES, METRIC_IDS, more);
}

/** Stands for what is known now: another value after figures were added or taken away. */
export function figuresNow(): unknown {
  return added;
}

/** Makes a value of the figures when it is first asked for, and again after they have changed. */
export function onceOfFigures<T>(make: () => T): () => T {
  let made: { readonly of: AddedFigures; readonly value: T } | undefined;
  return () => {
    if (made?.of !== added) made = { of: added, value: make() };
    return made.value;
  };
}

/** The last day that consolidated revenue is known for, as an ISO date. */
export const dataAsOf = onceOfFigures(() => lastKnownDay(added.tokens, PACKED_FIGURES.asOf));

/** The fact of a metric, period and scenario, whatever its status; undefined where nothing is known. */
export function findFact(query: FactQuery): Fact | undefined {
  return index.findFact(query);
}

/**
 * A metric's facts by the end of their period, shorter periods first; actual figures unless said, and
 * one a period, as `findFact` answers, unless a standard is said.
 */
export function factsOf(metric: string, scenario?: Scenario, standard?: Standard): readonly Fact[] {
  return index.factsOf(metric, scenario, standard);
}
