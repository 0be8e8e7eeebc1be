import type { Scenario } from "../../../domain/fact";
import type { FactId } from "../../reported";
import { changeIdentities, comparisonIdentities } from "./comparisonIdentities";
import {
  productIdentity,
  sumIdentity,
  termOf,
  variableOf,
  variablesOf,
  type Identity,
  type Variable,
} from "./identity";
import { ACQUISITIONS, IDENTITY_RULES, PERIOD_SUMS, type IdentityRule } from "./identityRules";
import { dayBefore } from "../../../domain/periods/months";
import { endAt, fiscalYearOf, periodAt } from "./periodIds";

/** What identities are made from. */
export interface IdentityWorld {
  /** Every reported figure. */
  readonly reported: readonly FactId[];
  /** Metrics that add up over time. */
  readonly flows: readonly string[];
}

/** What counts as known of figures that are not reported, and which rules hold. */
export interface Assumptions {
  readonly rules: readonly IdentityRule[];
  /** Whether something is known of every figure of a metric: that it is not negative, say. */
  readonly hasRange: (metric: string) => boolean;
}

/** With more figures of which only a range is known, an identity says next to nothing. */
const MOST_ASSUMED = 2;

const ONLY_ARITHMETIC: Assumptions = { rules: IDENTITY_RULES, hasRange: () => false };

/**
 * Every identity that can say something about the reported figures: all its figures are reported,
 * follow from reported ones, or have a range that is assumed. Sorted by id, so that nothing depends on
 * the order of files.
 */
export function instantiateIdentities(
  world: IdentityWorld,
  { rules: assumed, hasRange }: Assumptions = ONLY_ARITHMETIC,
): readonly Identity[] {
  const rules = periodsOf(world).flatMap((place) =>
    assumed.flatMap((rule) => ruleIdentity(rule, place)),
  );
  const sums = rules.filter((rule) => rule.kind === "sum");
  const candidates = [
    ...comparisonIdentities(world.reported),
    ...rules,
    ...changeIdentities(world.reported, sums),
    ...fiscalYears(world).flatMap((place) =>
      world.flows.flatMap((metric) => PERIOD_SUMS.flatMap((sum) => periodSum(sum, metric, place))),
    ),
  ];
  const unrepeated = unique(candidates, ({ id }) => id);
  const reachable = reachableFrom(world.reported, unrepeated);
  return unrepeated
    .filter((identity) => {
      const variables = variablesOf(identity);
      const others = variables.filter(({ key }) => !reachable.has(key));
      const isAnchored = others.length <= Math.min(MOST_ASSUMED, variables.length - 1);
      return isAnchored && others.every(({ metric }) => hasRange(metric));
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface PeriodAndScenario {
  readonly period: string;
  readonly scenario: Scenario;
}

interface YearAndScenario {
  readonly year: number;
  readonly scenario: Scenario;
}

function ruleIdentity(rule: IdentityRule, place: PeriodAndScenario): Identity[] {
  if (!applies(rule, place.period)) return [];
  const [left = "", right = ""] = rule.formula.split(" = ");
  const variable = (name: string) => variableAt(name, place);
  if (right.includes(" / ")) {
    const [part = "", whole = ""] = right.split(" / ");
    const [product, base, factor] = [variable(part), variable(whole), variable(left)];
    return [productIdentity({ product, base, factor, plus: 0 })];
  }
  const terms = ` + ${right}`.matchAll(/ ([+-]) (\S+)/g);
  const parts = [...terms].map(([, sign, name = ""]) =>
    sign === "-" ? termOf(-1, variable(name)) : termOf(1, variable(name)),
  );
  return [sumIdentity(variable(left), parts)];
}

function applies(rule: IdentityRule, period: string): boolean {
  const { formula, since, except, only, span } = rule;
  const { kind } = periodAt(period);
  const year = fiscalYearOf(period);
  const isInYears = year >= (since ?? year) && year !== except && year === (only ?? year);
  // An instant has no beginning and end to compare.
  return isInYears && kind === (span ?? kind) && !(formula.includes("@") && kind === "instant");
}

function variableAt(name: string, { period, scenario }: PeriodAndScenario): Variable {
  const [metric = "", edge] = name.split("@");
  if (edge === undefined) return variableOf({ metric, period, scenario });
  const end = endAt(period);
  return variableOf({
    metric,
    period: edge === "end" ? end : dayBefore(periodAt(period)),
    scenario,
  });
}

function periodSum(sum: string, metric: string, { year, scenario }: YearAndScenario): Identity[] {
  const [total = "", ...parts] = sum.split(/ [=+] /);
  const at = (name: string) =>
    variableOf({ metric, period: name + String(year % 100).padStart(2, "0"), scenario });
  const existing = parts.map(at).filter(isAfterAcquisition);
  const isWhole = existing.length > 0 && isAfterAcquisition(at(total));
  return isWhole
    ? [
        sumIdentity(
          at(total),
          existing.map((part) => termOf(1, part)),
        ),
      ]
    : [];
}

function isAfterAcquisition({ metric, period }: Variable): boolean {
  const acquired = ACQUISITIONS.find(({ suffix }) => metric.endsWith(suffix));
  return acquired === undefined || endAt(period) > acquired.day;
}

function periodsOf({ reported }: IdentityWorld): PeriodAndScenario[] {
  const spans = fiscalYears({ reported }).flatMap(({ year, scenario }) =>
    ["1Q", "2Q", "3Q", "4Q", "1H", "9M", "FY"].map((name) => ({
      period: name + String(year % 100).padStart(2, "0"),
      scenario,
    })),
  );
  const days = reported.filter(({ period }) => periodAt(period).kind === "instant");
  return unique([...spans, ...days], ({ period, scenario }) => `${period} ${scenario}`);
}

function fiscalYears({ reported }: Pick<IdentityWorld, "reported">): YearAndScenario[] {
  const places = reported.map(({ period, scenario }) => ({ year: fiscalYearOf(period), scenario }));
  return unique(places, ({ year, scenario }) => `${year} ${scenario}`);
}

function reachableFrom(reported: readonly FactId[], identities: readonly Identity[]): Set<string> {
  const reachable = new Set(reported.map((figure) => variableOf(figure).key));
  let before = -1;
  while (before !== reachable.size) {
    before = reachable.size;
    for (const identity of identities) {
      const missing = variablesOf(identity).filter(({ key }) => !reachable.has(key));
      if (missing.length === 1) missing.forEach(({ key }) => reachable.add(key));
    }
  }
  return reachable;
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
