import type { Fact, Scenario } from "../domain/fact";
import { COMPILED_FIGURES } from "./compiled";
import { indexFacts, type FactQuery } from "./factIndex";

const INDEX = indexFacts(COMPILED_FIGURES);

/** The day, month or year of the newest document the figures were taken from. */
export const DATA_AS_OF: string = COMPILED_FIGURES.asOf;

/** The fact of a metric, period and scenario, whatever its status; undefined where nothing is known. */
export function findFact(query: FactQuery): Fact | undefined {
  return INDEX.findFact(query);
}

/** A metric's facts by the end of their period, shorter periods first; actual figures unless said. */
export function factsOf(metric: string, scenario?: Scenario): readonly Fact[] {
  return INDEX.factsOf(metric, scenario);
}
