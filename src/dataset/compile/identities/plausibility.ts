import { intersect, interval, type Interval } from "../../../domain/numbers/interval";
import { formatPeriod, quarterOf } from "../../../domain/periods/period";
import { readPlace } from "../../facts/factId";
import { splitComparison } from "../../comparison";
import {
  productIdentity,
  sumIdentity,
  termOf,
  variableOf,
  variablesOf,
  type Identity,
  type Variable,
} from "./identity";
import { boundsOf, IDENTITY_RULES, OUTCOMES, PARTS, PLAUSIBLE_RULES } from "./identityRules";
import { instantiateIdentities, type IdentityWorld } from "./instantiateIdentities";
import { endAt, periodAt } from "./periodIds";
import type { Intervals } from "./propagate";

/** Identities and intervals as they are known before any arithmetic. */
export interface Plausibility {
  readonly identities: readonly Identity[];
  readonly intervals: Intervals;
}

/** What a whole holds beside its known parts: a figure that nobody prints, but that is not negative. */
const REST = "rest-of";

/** How many times what was expected of a figure came of it: a figure that nobody prints. */
const OUTCOME = "outcome-of";

/**
 * What must be true of figures beyond the arithmetic: costs are not negative, a part is not more
 * than its whole. It finds misprints; no figure is derived or bounded from it. Identities that are
 * listed as discrepancies take no part.
 */
export function plausibilityOf(
  world: IdentityWorld,
  intervals: Intervals,
  listed: ReadonlySet<string>,
): Plausibility {
  const identities = instantiateIdentities(world, {
    rules: [...IDENTITY_RULES, ...PLAUSIBLE_RULES],
    hasRange: (metric) => rangeOf(metric) !== undefined,
  }).filter(({ id }) => !listed.has(id));
  const spokenOf = new Set([
    ...intervals.keys(),
    ...identities.flatMap(variablesOf).map(({ key }) => key),
  ]);
  const all = [
    ...identities,
    ...partIdentities(spokenOf),
    ...monthIdentities(intervals),
    ...outcomeIdentities(spokenOf),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const known = new Map(intervals);
  for (const variable of all.flatMap(variablesOf)) restrict(known, variable);
  return { identities: all, intervals: known };
}

function restrict(intervals: Map<string, Interval>, { key, metric }: Variable): void {
  const range = rangeOf(metric);
  const before = intervals.get(key) ?? range;
  if (!range || !before) return;
  intervals.set(key, intersect(before, range) ?? before);
}

/** The range that every figure of a metric lies in; undefined where there is none to speak of. */
export function rangeOf(metric: string): Interval | undefined {
  const isRest = metric.startsWith(`${REST}.`) && !splitComparison(metric);
  const outcome = metric.startsWith(`${OUTCOME}.`)
    ? OUTCOMES[metric.slice(OUTCOME.length + 1)]
    : undefined;
  const bounds = outcome ?? boundsOf(metric) ?? (isRest ? ([0, Infinity] as const) : undefined);
  return bounds && interval(...bounds);
}

/** quarter = month + the rest, where a document prints a single month of a figure. */
function monthIdentities(intervals: Intervals): Identity[] {
  return [...intervals.keys()].flatMap((key) => {
    const [metric, place] = splitKey(key);
    const { period, ...basis } = readPlace(place);
    if (basis.scenario !== "actual" || periodAt(period).kind !== "month" || !rangeOf(metric))
      return [];
    const at = (id: string, span: string) => variableOf({ metric: id, period: span, ...basis });
    const quarter = formatPeriod(quarterOf(endAt(period)));
    const parts = [at(metric, period), at(`${REST}.${metric}`, period)];
    return sumIdentity(
      at(metric, quarter),
      parts.map((one) => termOf(1, one)),
    );
  });
}

/** outcome = actual / target, where figures of both are spoken of. */
function outcomeIdentities(spokenOf: ReadonlySet<string>): Identity[] {
  return [...spokenOf].flatMap((key) => {
    const [metric, place] = splitKey(key);
    const basis = readPlace(place);
    const actual = variableOf({ metric, ...basis, scenario: "actual" });
    if (basis.scenario === "actual" || !OUTCOMES[metric] || !spokenOf.has(actual.key)) return [];
    const factor = variableOf({ metric: `${OUTCOME}.${metric}`, ...basis });
    return productIdentity({
      ...{ product: actual, base: variableOf({ metric, ...basis }), factor },
      plus: 0,
    });
  });
}

/** whole = parts + the rest, for every day and span of which an identity or a document speaks of a part. */
function partIdentities(spokenOf: ReadonlySet<string>): Identity[] {
  const places = new Set([...spokenOf].map((key) => splitKey(key)[1]));
  return [...places].flatMap((place) => {
    const basis = readPlace(place);
    if (basis.scenario !== "actual") return [];
    const at = (metric: string) => variableOf({ metric, ...basis });
    return PARTS.flatMap(({ whole, parts }) => {
      const known = parts.map(at).filter(({ key }) => spokenOf.has(key));
      if (known.length === 0) return [];
      const rest = at(`${REST}.${whole}.${parts[0]}`);
      return sumIdentity(
        at(whole),
        [...known, rest].map((one) => termOf(1, one)),
      );
    });
  });
}

/** A figure's metric, and where it stands among those of its metric. */
function splitKey(key: string): readonly [metric: string, place: string] {
  const end = key.indexOf(" ");
  return [key.slice(0, end), key.slice(end + 1)];
}
