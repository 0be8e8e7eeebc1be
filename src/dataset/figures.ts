import type { Fact, Scenario } from "../domain/fact";
import type { Standard } from "../domain/standard";
import { PACKED_FIGURES } from "./compiled";
import { indexFacts, type FactQuery } from "./factIndex";
import { METRIC_IDS } from "./metrics";

const INDEX = indexFacts(PACKED_FIGURES, METRIC_IDS);

/** The last day that consolidated revenue is known for, as an ISO date. */
export const DATA_AS_OF: string = PACKED_FIGURES.asOf;

/** The fact of a metric, period and scenario, whatever its status; undefined where nothing is known. */
export function findFact(query: FactQuery): Fact | undefined {
  return INDEX.findFact(query);
}

/**
 * A metric's facts by the end of their period, shorter periods first; actual figures unless said, and
 * one a period, as `findFact` answers, unless a standard is said.
 */
export function factsOf(metric: string, scenario?: Scenario, standard?: Standard): readonly Fact[] {
  return INDEX.factsOf(metric, scenario, standard);
}
