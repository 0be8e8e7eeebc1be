import { factsOf } from "../../dataset/figures";
import type { Fact } from "../../domain/fact";
import { monthsIn } from "../../domain/periods/months";
import { endOf, formatPeriod } from "../../domain/periods/period";
import type { Column } from "../../plans/tables/columns";
export { isSameColumn } from "../../plans/tables/columns";
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

/** Columns in order of time, what was planned before what came: a change is then one over time. */
export function inTime(columns: readonly Column[]): readonly Column[] {
  return [...columns].sort(
    (one, other) =>
      endOf(one.period).localeCompare(endOf(other.period)) ||
      monthsIn(one.period) - monthsIn(other.period) ||
      SCENARIOS.indexOf(other.scenario) - SCENARIOS.indexOf(one.scenario),
  );
}
