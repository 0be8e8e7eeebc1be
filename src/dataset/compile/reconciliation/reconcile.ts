import { intersect, type Interval } from "../../../domain/interval";
import { findEntry } from "../sources/readCatalogue";
import type { Dataset } from "./dataset";
import { DatasetError } from "../sources/datasetError";
import { deriveFigures, type Derivation } from "./deriveFigures";
import { sidesOf, type Identity, type Known } from "../identities/identity";
import { instantiateIdentities, type IdentityWorld } from "../identities/instantiateIdentities";
import { plausibilityOf } from "../identities/plausibility";
import { propagate, type Contradiction, type Propagation } from "../identities/propagate";
import { reconcileSources, type ReconciledSources } from "./reconcileSources";

/** Everything the identities make of the printed figures. */
export interface Reconciliation {
  readonly sources: ReconciledSources;
  /** Every identity that can say something, listed discrepancies included. */
  readonly identities: readonly Identity[];
  readonly propagation: Propagation;
  readonly derivations: ReadonlyMap<string, Derivation>;
}

/**
 * Tightens, derives and bounds. Figures that contradict each other fail, unless the identity that
 * does not hold is a listed discrepancy: then it takes no part.
 */
export function reconcile(dataset: Dataset): Reconciliation {
  const sources = reconcileSources(dataset);
  const world = worldOf(dataset);
  const identities = instantiateIdentities(world);
  const listed = new Set(dataset.discrepancies.identities.map(({ id }) => id));
  refuseBroken(identities, listed, sources.intervals);
  const trusted = identities.filter(({ id }) => !listed.has(id));
  const propagation = propagate(sources.intervals, trusted);
  refuseContradictions(propagation.contradictions);
  const plausible = plausibilityOf(world, sources.intervals, listed);
  refuseContradictions(propagate(plausible.intervals, plausible.identities).contradictions);
  refuseUnused(dataset, identities, propagation.intervals);
  const derivations = deriveFigures({
    reported: dataset.reported,
    identities: trusted.filter((identity) => identity.kind === "sum"),
    intervals: propagation.intervals,
  });
  return { sources, identities, propagation, derivations };
}

/** What the identities of a dataset are made from. */
export function worldOf({ reported, catalogue }: Dataset): IdentityWorld {
  const metrics = [...catalogue.entries.values()].map((entry) => entry.metric);
  return {
    reported: [...reported.values()].flatMap(([best]) => best?.token ?? []),
    flows: metrics.filter(({ kind }) => kind === "flow").map(({ id }) => id),
    hasStandard: (metric) => findEntry(catalogue, metric)?.hasStandard ?? true,
  };
}

/** Whether both sides of an identity can be equal; undefined where a figure is not known. */
export function holds(identity: Identity, known: Known): boolean | undefined {
  const sides = sidesOf(identity, known);
  return sides && intersect(sides.left, sides.right) !== undefined;
}

function refuseBroken(
  identities: readonly Identity[],
  listed: ReadonlySet<string>,
  intervals: ReadonlyMap<string, Interval>,
): void {
  const broken = identities.filter(
    (identity) => !listed.has(identity.id) && holds(identity, knownIn(intervals)) === false,
  );
  if (broken.length === 0) return;
  const lines = broken.map((identity) => `\n  ${describeSides(identity, intervals)}`);
  throw new DatasetError(
    "discrepancies.json identities",
    `figures that do not add up within their rounding; correct them or list them:${lines.join("")}`,
  );
}

function describeSides(identity: Identity, intervals: ReadonlyMap<string, Interval>): string {
  const sides = sidesOf(identity, knownIn(intervals));
  const [left, right] = [sides?.left, sides?.right].map((side) => side && formatInterval(side));
  return `${identity.id}: ${left} and ${right}`;
}

function refuseContradictions(contradictions: readonly Contradiction[]): void {
  if (contradictions.length === 0) return;
  const lines = contradictions.map(({ variable, identities, known, demanded }) => {
    const ids = new Set(identities.map(({ id }) => `\n    ${id}`));
    const reasons = [...ids].join("");
    return `\n  ${variable.key}: ${formatInterval(known)} and ${formatInterval(demanded)} by${reasons}`;
  });
  throw new DatasetError(
    "discrepancies.json identities",
    `figures that contradict each other; correct them or list an identity:${lines.join("")}`,
  );
}

function formatInterval({ low, high }: Interval): string {
  return `${low.toDecimalPlaces(6).toFixed()} to ${high.toDecimalPlaces(6).toFixed()}`;
}

function refuseUnused(
  { discrepancies }: Dataset,
  identities: readonly Identity[],
  intervals: ReadonlyMap<string, Interval>,
): void {
  const byId = new Map(identities.map((identity) => [identity.id, identity]));
  discrepancies.identities.forEach(({ id }, index) => {
    const identity = byId.get(id);
    if (identity && holds(identity, knownIn(intervals)) === false) return;
    throw new DatasetError(
      `discrepancies.json identities[${index}]`,
      `"${id}" holds, or is no identity of these figures: remove the entry`,
    );
  });
}

function knownIn(intervals: ReadonlyMap<string, Interval>): Known {
  return ({ key }) => intervals.get(key);
}
