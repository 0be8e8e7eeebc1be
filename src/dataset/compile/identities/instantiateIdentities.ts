import type { Scenario } from "../../../domain/fact";
import type { Standard } from "../../../domain/standard";
import { factKey, placeKey, type FactId } from "../../facts/factId";
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
  const rules = ruleIdentities(assumed, world);
  const sums = rules.filter((rule) => rule.kind === "sum");
  const timeless = [
    ...comparisonIdentities(world.reported),
    ...rules,
    ...definitionIdentities(world),
    ...changeIdentities(world.reported, sums),
  ];
  const reachable = new Reachable(world.reported, timeless);
  const all = [...timeless, ...periodSums(world, reachable)];
  const telling = all.filter((identity) => {
    const variables = variablesOf(identity);
    const others = variables.filter(({ key }) => !reachable.has(key));
    const isAnchored = others.length <= Math.min(MOST_ASSUMED, variables.length - 1);
    return isAnchored && others.every(({ metric }) => hasRange(metric));
  });
  return unique(telling, ({ id }) => id).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function definitionIdentities(world: IdentityWorld): Identity[] {
  const reported = new Set(world.reported.map(factKey));
  return ruleIdentities(world.definitions, world).filter((one) =>
    reported.has((one.kind === "sum" ? one.total : one.factor).key),
  );
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

/** What every rule says wherever it applies. */
function ruleIdentities(rules: readonly IdentityRule[], world: IdentityWorld): Identity[] {
  const read = rules.map((rule) => ({ rule, formula: readFormula(rule.formula) }));
  return periodsOf(world).flatMap((place) => {
    const variables = new Map<string, Variable>();
    const variable = (name: string) => {
      const known = variables.get(name) ?? variableAt(name, place, world);
      variables.set(name, known);
      return known;
    };
    return read
      .filter(({ rule }) => applies(rule, place))
      .map(({ formula }) => formulaIdentity(formula, variable));
  });
}

/** A rule's formula: a quotient of two figures, or a sum of many. */
interface Formula {
  readonly left: string;
  readonly quotient?: readonly [part: string, whole: string];
  readonly terms: readonly (readonly [sign: 1 | -1, name: string])[];
}

function readFormula(formula: string): Formula {
  const [left = "", right = ""] = formula.split(" = ");
  const [part = "", whole] = right.split(" / ");
  if (whole !== undefined) return { left, quotient: [part, whole], terms: [] };
  const terms = [...` + ${right}`.matchAll(/ ([+-]) (\S+)/g)];
  return { left, terms: terms.map(([, sign, name = ""]) => [sign === "-" ? -1 : 1, name]) };
}

function formulaIdentity(
  { left, quotient, terms }: Formula,
  variable: (name: string) => Variable,
): Identity {
  if (quotient) {
    const [product, base] = [variable(quotient[0]), variable(quotient[1])];
    return productIdentity({ product, base, factor: variable(left), plus: 0 });
  }
  const parts = terms.map(([sign, name]) => termOf(sign, variable(name)));
  return sumIdentity(variable(left), parts);
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
function periodSums(world: IdentityWorld, reachable: Reachable): readonly Identity[] {
  const waiting = new Set(
    fiscalYears(world).flatMap((place) =>
      world.flows.map((metric) => {
        const flow = { ...standardized(place, metric, world), metric };
        return new Map(SPANS.map((span) => [span, figureIn(flow, span)]));
      }),
    ),
  );
  const sums: Identity[] = [];
  let before = -1;
  while (before !== sums.length) {
    before = sums.length;
    for (const figures of waiting) {
      if (![...figures.values()].some(({ key }) => reachable.has(key))) continue;
      waiting.delete(figures);
      sums.push(...PERIOD_SUMS.flatMap((sum) => periodSum(sum, figures)));
    }
    reachable.add(sums.slice(before));
  }
  return sums;
}

/** A metric in a fiscal year. */
interface YearOfFlow extends YearPlace {
  readonly metric: string;
}

function periodSum(sum: string, figures: ReadonlyMap<string, Variable>): Identity[] {
  const [total = "", ...spans] = sum.split(/ [=+] /);
  const whole = figures.get(total);
  const parts = spans.flatMap((span) => figures.get(span) ?? []).filter(isIijs);
  if (parts.length === 0 || !whole || !isIijs(whole)) return [];
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

/** The figures that are reported, and those that follow from them by the identities told so far. */
class Reachable {
  private readonly keys: Set<string>;
  /** Identities with two unknown figures or more, by the keys of those. */
  private readonly open = new Map<string, (readonly Variable[])[]>();

  constructor(reported: readonly FactId[], identities: readonly Identity[]) {
    this.keys = new Set(reported.map(factKey));
    this.add(identities);
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  add(identities: readonly Identity[]): void {
    const told = identities.map(variablesOf);
    for (let variables = told.pop(); variables; variables = told.pop()) {
      const missing = variables.filter(({ key }) => !this.keys.has(key));
      const [first] = missing;
      if (first && missing.length === 1) {
        this.keys.add(first.key);
        told.push(...(this.open.get(first.key) ?? []));
      } else {
        for (const { key } of missing) {
          const open = this.open.get(key);
          if (open) open.push(variables);
          else this.open.set(key, [variables]);
        }
      }
    }
  }
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
