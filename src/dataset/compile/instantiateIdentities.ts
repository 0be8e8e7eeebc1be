import { endOf, findPeriod, formatPeriod, shiftPeriod, type Period } from "../../domain/period";
import type { Scenario } from "../../domain/fact";
import { splitMeasure, type Measure } from "../measure";
import type { FactId } from "../reported";
import {
  productIdentity,
  sumIdentity,
  variableOf,
  variablesOf,
  type Identity,
  type Term,
  type Variable,
} from "./identity";
import { ACQUISITIONS, IDENTITY_RULES, PERIOD_SUMS, type IdentityRule } from "./identityRules";
import { DatasetError } from "./datasetError";

/** What identities are made from. */
export interface IdentityWorld {
  /** Every reported figure. */
  readonly reported: readonly FactId[];
  /** Metrics that add up over time. */
  readonly flows: readonly string[];
}

/**
 * Every identity that can say something about the reported figures: all its figures are reported, or
 * follow from reported ones. Sorted by id, so that nothing depends on the order of files.
 */
export function instantiateIdentities(world: IdentityWorld): readonly Identity[] {
  const candidates = [
    ...world.reported.flatMap(comparisonIdentity),
    ...periodsOf(world).flatMap((place) =>
      IDENTITY_RULES.flatMap((rule) => ruleIdentity(rule, place)),
    ),
    ...fiscalYears(world).flatMap((place) =>
      world.flows.flatMap((metric) => PERIOD_SUMS.flatMap((sum) => periodSum(sum, metric, place))),
    ),
  ];
  const reachable = reachableFrom(world.reported, candidates);
  return candidates
    .filter((identity) => variablesOf(identity).every(({ key }) => reachable.has(key)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Place {
  readonly period: string;
  readonly scenario: Scenario;
}

interface YearPlace {
  readonly year: number;
  readonly scenario: Scenario;
}

/** Growth, change or share of revenue that a document prints ties two figures together. */
function comparisonIdentity(figure: FactId): Identity[] {
  const parts = splitMeasure(figure.metric);
  if (!parts) return [];
  const own = variableOf({ ...figure, metric: parts.base });
  const other = otherVariable(own, parts.measure);
  const printed = variableOf(figure);
  if (parts.measure === "yoy-change" || parts.measure === "qoq-change") {
    return [sumIdentity(printed, [plus(own), minus(other)])];
  }
  const grows = parts.measure !== "pct-of-revenue";
  return [productIdentity({ product: own, base: other, factor: printed, plus: grows ? 1 : 0 })];
}

/** What a comparison compares with; a target is compared with the actual figure of the year before. */
function otherVariable(own: Variable, measure: Measure): Variable {
  if (measure === "pct-of-revenue") return variableOf({ ...own, metric: "revenue" });
  const months = measure.startsWith("yoy") ? -12 : -3;
  return variableOf({ ...own, period: shift(own.period, months), scenario: "actual" });
}

function ruleIdentity(rule: IdentityRule, place: Place): Identity[] {
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
    sign === "-" ? minus(variable(name)) : plus(variable(name)),
  );
  return [sumIdentity(variable(left), parts)];
}

function applies({ formula, since, except, only }: IdentityRule, period: string): boolean {
  const year = fiscalYearOf(period);
  const isInYears = year >= (since ?? year) && year !== except && year === (only ?? year);
  // An instant has no beginning and end to compare.
  return isInYears && !(formula.includes("@") && periodAt(period).kind === "instant");
}

function variableAt(name: string, { period, scenario }: Place): Variable {
  const [metric = "", edge] = name.split("@");
  if (edge === undefined) return variableOf({ metric, period, scenario });
  const end = endAt(period);
  return variableOf({ metric, period: edge === "end" ? end : dayBefore(period), scenario });
}

function periodSum(sum: string, metric: string, { year, scenario }: YearPlace): Identity[] {
  const [total = "", ...parts] = sum.split(/ [=+] /);
  const at = (name: string) =>
    variableOf({ metric, period: name + String(year % 100).padStart(2, "0"), scenario });
  const existing = parts.map(at).filter(isAfterAcquisition);
  const isWhole = existing.length > 0 && isAfterAcquisition(at(total));
  return isWhole ? [sumIdentity(at(total), existing.map(plus))] : [];
}

function isAfterAcquisition({ metric, period }: Variable): boolean {
  const acquired = ACQUISITIONS.find(({ suffix }) => metric.endsWith(suffix));
  return acquired === undefined || endAt(period) > acquired.day;
}

function periodsOf({ reported }: IdentityWorld): Place[] {
  const spans = fiscalYears({ reported }).flatMap(({ year, scenario }) =>
    ["1Q", "2Q", "3Q", "4Q", "1H", "9M", "FY"].map((name) => ({
      period: name + String(year % 100).padStart(2, "0"),
      scenario,
    })),
  );
  const days = reported.filter(({ period }) => periodAt(period).kind === "instant");
  return unique([...spans, ...days], ({ period, scenario }) => `${period} ${scenario}`);
}

function fiscalYears({ reported }: Pick<IdentityWorld, "reported">): YearPlace[] {
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

/** The fiscal year a period ends in. */
function fiscalYearOf(period: string): number {
  const [year = 0, month = 0] = endAt(period).split("-").map(Number);
  return month >= 4 ? year : year - 1;
}

function dayBefore(period: string): string {
  const { kind } = periodAt(period);
  const months = { instant: 0, month: 1, quarter: 3, year: 12, cumulative: 0 }[kind];
  const length = kind === "cumulative" ? (period.startsWith("1H") ? 6 : 9) : months;
  return shift(endAt(period), -length);
}

function shift(period: string, months: number): string {
  const shifted = shiftPeriod(periodAt(period), months);
  if (!shifted) throw new DatasetError(period, `there is no period ${-months} months before`);
  return formatPeriod(shifted);
}

function periodAt(id: string): Period {
  const period = findPeriod(id);
  if (!period) throw new DatasetError(id, "not a period");
  return period;
}

const ENDS = new Map<string, string>();

/** Periods are few and asked for by every identity. */
function endAt(period: string): string {
  const known = ENDS.get(period);
  if (known !== undefined) return known;
  const end = endOf(periodAt(period));
  ENDS.set(period, end);
  return end;
}

function plus(variable: Variable): Term {
  return { sign: 1, variable };
}

function minus(variable: Variable): Term {
  return { sign: -1, variable };
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}
