import { intersect, interval, type Interval } from "../../domain/interval";
import { formatPeriod, quarterOf } from "../../domain/period";
import { splitMeasure } from "../measure";
import {
  sumIdentity,
  termOf,
  variableOf,
  variablesOf,
  type Identity,
  type Variable,
} from "./identity";
import { NEVER_NEGATIVE, PARTS, SHARES } from "./identityRules";
import { endAt, periodAt } from "./periodIds";
import type { Intervals } from "./propagate";

/** Identities and intervals as they are known before any arithmetic. */
export interface Plausibility {
  readonly identities: readonly Identity[];
  readonly intervals: Intervals;
}

/** What a whole holds beside its known parts: a figure that nobody prints, but that is not negative. */
const REST = "rest-of";

/**
 * What must be true of figures beyond the arithmetic: costs are not negative, a part is not more
 * than its whole. It finds misprints; no figure is derived or bounded from it.
 */
export function plausibilityOf(
  identities: readonly Identity[],
  intervals: Intervals,
): Plausibility {
  const all = [...identities, ...partIdentities(intervals), ...monthIdentities(intervals)];
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
  const [root = ""] = metric.split(".");
  if (splitMeasure(metric) !== undefined) return undefined;
  if (SHARES.has(root)) return interval(0, 1);
  return root === REST || NEVER_NEGATIVE.has(root) ? interval(0, Infinity) : undefined;
}

/** quarter = month + the rest, where a document prints a single month of a figure. */
function monthIdentities(intervals: Intervals): Identity[] {
  return [...intervals.keys()].flatMap((key) => {
    const [metric = "", period = "", scenario] = key.split(" ");
    if (scenario !== "actual" || periodAt(period).kind !== "month" || !rangeOf(metric)) return [];
    const at = (id: string, span: string) => variableOf({ metric: id, period: span, scenario });
    const quarter = formatPeriod(quarterOf(endAt(period)));
    const parts = [at(metric, period), at(`${REST}.${metric}`, period)];
    return sumIdentity(
      at(metric, quarter),
      parts.map((one) => termOf(1, one)),
    );
  });
}

/** whole = parts + the rest, for every day and span for which the whole and a part are printed. */
function partIdentities(intervals: Intervals): Identity[] {
  const places = new Set([...intervals.keys()].map((key) => key.slice(key.indexOf(" ") + 1)));
  return [...places].flatMap((place) => {
    const [period = "", scenario] = place.split(" ");
    if (scenario !== "actual") return [];
    const at = (metric: string) => variableOf({ metric, period, scenario });
    return PARTS.flatMap(({ whole, parts }) => {
      const printed = parts.map(at).filter(({ key }) => intervals.has(key));
      if (printed.length === 0) return [];
      const rest = at(`${REST}.${whole}.${parts[0]}`);
      return sumIdentity(
        at(whole),
        [...printed, rest].map((one) => termOf(1, one)),
      );
    });
  });
}
