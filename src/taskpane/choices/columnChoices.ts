import { factsOf } from "../../dataset/figures";
import type { Fact } from "../../domain/fact";
import { formatPeriod } from "../../domain/periods/period";
import type { Column } from "../../plans/tables/columns";
import { SCENARIOS } from "../../domain/fact";
import { keyOf } from "./periodGroups";

/** A fact for each period and scenario that any of the metrics is known for, the latest first. */
export function columnChoices(metrics: readonly string[]): readonly Fact[] {
  const facts = metrics.flatMap((metric) =>
    SCENARIOS.flatMap((scenario) => factsOf(metric, scenario)),
  );
  const byColumn = new Map(facts.map((fact) => [keyOf(fact), fact]));
  return [...byColumn.values()].sort(latestFirst);
}

function latestFirst(one: Fact, other: Fact): number {
  return orderOf(other).localeCompare(orderOf(one));
}

/** Ids sort by year where the year is put first. */
function orderOf({ period }: Fact): string {
  const id = formatPeriod(period);
  return period.kind === "quarter" ? `${id.slice(2)}${id.slice(0, 2)}` : id;
}

/** Whether two columns are about the same. */
export function isSameColumn(one: Column, other: Column): boolean {
  return one.scenario === other.scenario && formatPeriod(one.period) === formatPeriod(other.period);
}
