import { SCENARIOS, type Fact, type Scenario } from "../../domain/fact";
import { formatPeriod, PERIOD_KINDS } from "../../domain/periods/period";

/** A heading of the period box: a kind of period, or a scenario other than what happened. */
export type PeriodGroup = Fact["period"]["kind"] | Exclude<Scenario, "actual">;

const GROUPS: readonly PeriodGroup[] = [
  ...PERIOD_KINDS,
  ...SCENARIOS.filter((scenario) => scenario !== "actual"),
];

/** The facts under their headings, without empty headings; the order within one is kept. */
export function groupFacts(facts: readonly Fact[]) {
  const groups = GROUPS.map((name) => ({
    name,
    facts: facts.filter((fact) => groupOf(fact) === name),
  }));
  return groups.filter((group) => group.facts.length > 0);
}

function groupOf(fact: Fact): PeriodGroup {
  return fact.scenario === "actual" ? fact.period.kind : fact.scenario;
}

/** A text that stands for a fact among those of its metric. */
export function keyOf(fact: Fact): string {
  return `${fact.scenario} ${formatPeriod(fact.period)}`;
}
