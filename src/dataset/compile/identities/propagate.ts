import { groupBy } from "../../../domain/groupBy";
import { encloses, intersect, type Interval } from "../../../domain/numbers/interval";
import { variablesOf, type Identity, type Variable } from "./identity";
import { solve } from "./solveIdentity";

/** Intervals by the key of their figure. */
export type Intervals = ReadonlyMap<string, Interval>;

/** Which identity moved each bound of a figure last; absent for a bound that is as printed. */
export interface BoundOrigin {
  readonly low?: Identity;
  readonly high?: Identity;
}

/** A figure for which nothing is left that all identities admit. */
export interface Contradiction {
  readonly variable: Variable;
  /** The identity that closed the interval, and those that had moved its bounds before. */
  readonly identities: readonly Identity[];
  readonly known: Interval;
  readonly demanded: Interval;
}

/** What is left of the intervals once no identity can tighten any of them. */
export interface Propagation {
  readonly intervals: Intervals;
  readonly origins: ReadonlyMap<string, BoundOrigin>;
  /** Empty unless the figures contradict each other; then the intervals are those before. */
  readonly contradictions: readonly Contradiction[];
}

interface State {
  readonly intervals: Map<string, Interval>;
  readonly origins: Map<string, BoundOrigin>;
}

interface Demand {
  readonly identity: Identity;
  readonly variable: Variable;
  readonly interval: Interval;
}

/** Far more rounds than consistent figures need; only bounds that creep without end reach it. */
const MOST_ROUNDS = 1000;

/**
 * Tightens intervals over identities until nothing changes. In each round every identity speaks from
 * the intervals of the round before, and among those that move a bound equally the first by id is
 * its origin: neither result nor explanation depends on the order of files or identities. Where only
 * some figures are new to intervals that were at rest, it is enough to name those.
 */
export function propagate(
  printed: Intervals,
  identities: readonly Identity[],
  news: Iterable<string> = printed.keys(),
): Propagation {
  const state: State = { intervals: new Map(printed), origins: new Map() };
  const byFigure = identitiesByFigure(identities);
  let changed = new Set(news);
  for (let round = 0; changed.size > 0 && round < MOST_ROUNDS; round++) {
    const concerned = new Set([...changed].flatMap((key) => byFigure.get(key) ?? []));
    const inOrder = [...concerned].sort((a, b) => (a.id < b.id ? -1 : 1));
    const demands = inOrder.flatMap((identity) => demandsOf(identity, state.intervals));
    const contradictions: Contradiction[] = [];
    changed = new Set(
      demands.filter((demand) => tighten(state, demand, contradictions)).map(keyOf),
    );
    if (contradictions.length > 0) return { ...state, contradictions };
  }
  return { ...state, contradictions: [] };
}

function keyOf({ variable }: Demand): string {
  return variable.key;
}

/** Thousands of identities are asked again and again with one figure changed: their index is made once. */
const INDEXES = new WeakMap<readonly Identity[], ReadonlyMap<string, readonly Identity[]>>();

function identitiesByFigure(
  identities: readonly Identity[],
): ReadonlyMap<string, readonly Identity[]> {
  const known = INDEXES.get(identities);
  if (known) return known;
  const sorted = identities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const pairs = sorted.flatMap((identity) =>
    variablesOf(identity).map(({ key }) => ({ key, identity })),
  );
  const index = new Map(
    [...groupBy(pairs, ({ key }) => key)].map(([key, own]) => [
      key,
      own.map(({ identity }) => identity),
    ]),
  );
  INDEXES.set(identities, index);
  return index;
}

function demandsOf(identity: Identity, intervals: Intervals): Demand[] {
  const variables = variablesOf(identity);
  const unknown = variables.filter(({ key }) => !intervals.has(key));
  if (unknown.length > 1) return [];
  const targets = unknown.length === 1 ? unknown : variables;
  return targets.flatMap((variable) => {
    const interval = solve(identity, variable, ({ key }) => intervals.get(key));
    return interval ? { identity, variable, interval } : [];
  });
}

/** Whether the demand moved a bound. */
function tighten(state: State, demand: Demand, contradictions: Contradiction[]): boolean {
  const { identity, variable, interval } = demand;
  const before = state.intervals.get(variable.key);
  if (!before) {
    state.intervals.set(variable.key, interval);
    state.origins.set(variable.key, { low: identity, high: identity });
    return true;
  }
  if (encloses(interval, before)) return false;
  const after = intersect(before, interval);
  const origin = state.origins.get(variable.key) ?? {};
  if (!after) {
    const identities = [identity, origin.low, origin.high].filter((one) => one !== undefined);
    contradictions.push({ variable, identities, known: before, demanded: interval });
    return false;
  }
  state.intervals.set(variable.key, after);
  state.origins.set(variable.key, {
    ...origin,
    ...(after.low.gt(before.low) && { low: identity }),
    ...(after.high.lt(before.high) && { high: identity }),
  });
  return true;
}
