import type { Scenario } from "../../domain/fact";
import { endOf, findPeriod } from "../../domain/periods/period";
import type { Standard } from "../../domain/standard";

/** What a figure is of. */
export interface FactId {
  readonly metric: string;
  /** The period's id, such as 4Q11. */
  readonly period: string;
  readonly scenario: Scenario;
  readonly standard?: Standard | undefined;
}

/** A fact's id as one text. */
export function factKey({ metric, ...place }: FactId): string {
  return `${metric} ${placeKey(place)}`;
}

/** Where a fact stands among those of its metric, as one text. */
export function placeKey({ period, scenario, standard }: Omit<FactId, "metric">): string {
  return standard ? `${period} ${scenario} ${standard}` : `${period} ${scenario}`;
}

/** The place that a text of `placeKey` stands for. */
export function readPlace(place: string): Omit<FactId, "metric"> {
  const [period = "", scenario = "", ...standard] = place.split(" ");
  return {
    period,
    scenario: scenario as Scenario,
    ...(standard.length > 0 && { standard: standard.join(" ") as Standard }),
  };
}

/** The last day that consolidated revenue is known for among figures, or another day if that is later. */
export function lastKnownDay(figures: readonly FactId[], otherDay = ""): string {
  return figures
    .filter(({ metric, scenario }) => metric === "revenue" && scenario === "actual")
    .flatMap(({ period }) => findPeriod(period) ?? [])
    .map(endOf)
    .reduce((last, day) => (day > last ? day : last), otherDay);
}
