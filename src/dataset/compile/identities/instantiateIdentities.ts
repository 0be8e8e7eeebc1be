import type { Scenario } from "../../../domain/fact";
import type { Standard } from "../../../domain/standard";
import { placeKey, type FactId } from "../../facts/factId";
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
import { isOwned } from "../../acquisitions";
import { IDENTITY_RULES, PERIOD_SUMS, type IdentityRule } from "./identityRules";
import { dayBefore } from "../../../domain/periods/months";
import { endAt, fiscalYearOf, periodAt } from "./periodIds";

/** What identities are made from. */
export interface IdentityWorld {
  /** Every reported figure. */
  readonly reported: readonly FactId[];
  /** Metrics that add up over time. */
  readonly flows: readonly string[];
  /** What defines a metric, true of it wherever it is reported: what is not follows when it is asked for. */
  readonly definitions: readonly IdentityRule[];
  /** Whether an accounting standard says what a metric is. */
  readonly hasStandard: (metric: string) => boolean;
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
    assumed.flatMap((rule) => ruleIdentity(rule, place, world)),
  );
  const sums = rules.filter((rule) => rule.kind === "sum");
  const timeless = [
    ...comparisonIdentities(world.reported),
    ...rules,
    ...definitionIdentities(world),
    ...changeIdentities(world.reported, sums),
  ];
  const unrepeated = unique([...timeless, ...periodSums(world, timeless)], ({ id }) => id);
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

function definitionIdentities(world: IdentityWorld): Identity[] {
  const reported = new Set(world.reported.map((figure) => variableOf(figure).key));
  return periodsOf(world)
    .flatMap((place) => world.definitions.flatMap((rule) => ruleIdentity(rule, place, world)))
    .filter((one) => reported.has((one.kind === "sum" ? one.total : one.factor).key));
}

/** What figures of an identity have in common: nothing is added up across accounting standards. */
interface Basis {
  readonly scenario: Scenario;
  readonly standard?: Standard | undefined;
}

interface Place extends Basis {
  readonly period: string;
}

interface YearPlace extends Basis {
  readonly year: number;
}

type Standards = Pick<IdentityWorld, "hasStandard">;

/** The place as it is for a metric, which may be one that no standard is about. */
function standardized<T extends Basis>(place: T, metric: string, { hasStandard }: Standards): T {
  return hasStandard(metric) ? place : { ...place, standard: undefined };
}

function ruleIdentity(rule: IdentityRule, place: Place, world: Standards): Identity[] {
  if (!applies(rule, place)) return [];
  const [left = "", right = ""] = rule.formula.split(" = ");
  const variable = (name: string) => variableAt(name, place, world);
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

function applies(rule: IdentityRule, { period, standard }: Place): boolean {
  const { formula, span } = rule;
  if (rule.standard !== undefined && rule.standard !== (standard ?? "US GAAP")) return false;
  const { kind } = periodAt(period);
  // An instant has no beginning and end to compare.
  const hasEnds = !(formula.includes("@") && kind === "instant");
  return hasEnds && kind === (span ?? kind) && appliesIn(rule, fiscalYearOf(period));
}

function appliesIn({ since, except = [], only }: IdentityRule, year: number): boolean {
  return year >= (since ?? year) && !except.includes(year) && year === (only ?? year);
}

function variableAt(name: string, place: Place, world: Standards): Variable {
  const [metric = "", edge] = name.split("@");
  const { period, ...basis } = standardized(place, metric, world);
  if (edge === undefined) return variableOf({ ...basis, metric, period });
  const day = edge === "end" ? endAt(period) : dayBefore(periodAt(period));
  return variableOf({ ...basis, metric, period: day });
}

/** The spans of a fiscal year. */
const SPANS = ["1Q", "2Q", "3Q", "4Q", "1H", "9M", "FY"] as const;

/** The sums over time of each flow and year of which a figure is reachable: of the others they say nothing. */
function periodSums(world: IdentityWorld, others: readonly Identity[]): readonly Identity[] {
  const waiting = new Set(
    fiscalYears(world).flatMap((place) =>
      world.flows.map((metric) => ({ ...standardized(place, metric, world), metric })),
    ),
  );
  const sums: Identity[] = [];
  let before = -1;
  while (before !== sums.length) {
    before = sums.length;
    const reachable = reachableFrom(world.reported, [...others, ...sums]);
    for (const flow of waiting) {
      if (!SPANS.some((span) => reachable.has(figureIn(flow, span).key))) continue;
      waiting.delete(flow);
      sums.push(...PERIOD_SUMS.flatMap((sum) => periodSum(sum, flow)));
    }
  }
  return sums;
}

/** A metric in a fiscal year. */
interface YearOfFlow extends YearPlace {
  readonly metric: string;
}

function periodSum(sum: string, flow: YearOfFlow): Identity[] {
  const [total = "", ...spans] = sum.split(/ [=+] /);
  const whole = figureIn(flow, total);
  const parts = spans.map((span) => figureIn(flow, span)).filter(isIijs);
  if (parts.length === 0 || !isIijs(whole)) return [];
  return [
    sumIdentity(
      whole,
      parts.map((part) => termOf(1, part)),
    ),
  ];
}

function figureIn({ year, ...flow }: YearOfFlow, span: string): Variable {
  return variableOf({ ...flow, period: spanId(span, year) });
}

/** The id of a span of a fiscal year: 9M11. */
function spanId(span: string, year: number): string {
  return span + String(year % 100).padStart(2, "0");
}

function isIijs({ metric, period }: Variable): boolean {
  return isOwned(metric, periodAt(period));
}

function periodsOf({ reported }: IdentityWorld): Place[] {
  const spans = fiscalYears({ reported }).flatMap(({ year, ...basis }) =>
    SPANS.map((span) => ({ period: spanId(span, year), ...basis })),
  );
  const days = reported.filter(({ period }) => periodAt(period).kind === "instant");
  const placeOf = (place: Place) => `${place.period} ${place.scenario}`;
  return withStandards(unique([...spans, ...days], placeKey), placeOf);
}

function fiscalYears({ reported }: Pick<IdentityWorld, "reported">): YearPlace[] {
  const places = reported.map(({ period, scenario, standard }) => ({
    ...{ year: fiscalYearOf(period), scenario, standard },
  }));
  const placeOf = ({ year, scenario }: YearPlace) => `${year} ${scenario}`;
  return withStandards(
    unique(places, (place) => `${placeOf(place)} ${place.standard}`),
    placeOf,
  );
}

/** Where there are figures of a standard, what is true of figures without one is true beside them. */
function withStandards<T extends Basis>(places: readonly T[], placeOf: (place: T) => string): T[] {
  const known = new Set(places.filter(({ standard }) => standard).map(placeOf));
  return places.filter((place) => place.standard !== undefined || !known.has(placeOf(place)));
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
