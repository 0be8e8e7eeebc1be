import { formatFigureName } from "../../facts/figureName";
import { intersect, type Interval } from "../../../domain/numbers/interval";
import { findEntry } from "../sources/readCatalogue";
import type { Dataset } from "./dataset";
import { DatasetError } from "../../statementFiles/datasetError";
import { deriveFigures, type Derivation } from "./deriveFigures";
import { describeToken, formatInterval } from "./describe";
import { variablesOf, type Identity, type Variable } from "../identities/identity";
import { sidesOf, type Known } from "../identities/solveIdentity";
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
  const unlisted = identities.filter(({ id }) => !listed.has(id));
  refuseBroken(unlisted, dataset, sources.intervals);
  const propagation = propagate(sources.intervals, unlisted);
  refuseContradictions(propagation.contradictions);
  const plausible = plausibilityOf(world, sources.intervals, listed);
  refuseContradictions(propagate(plausible.intervals, plausible.identities).contradictions);
  refuseUnused(dataset, identities, propagation.intervals);
  const derivations = deriveFigures({
    reported: dataset.reported,
    identities: unlisted.filter((identity) => identity.kind === "sum"),
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
    definitions: metrics.flatMap(({ id, formula }) =>
      formula === undefined || formula.includes("@") ? [] : { formula: `${id} = ${formula}` },
    ),
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
  dataset: Dataset,
  intervals: ReadonlyMap<string, Interval>,
): void {
  const broken = identities.filter((identity) => holds(identity, knownIn(intervals)) === false);
  if (broken.length === 0) return;
  const lines = broken.flatMap((identity) => [
    `\n  ${describeSides(identity, intervals)}`,
    ...variablesOf(identity).map((variable) => `\n    ${describePrinting(variable, dataset)}`),
  ]);
  refuse("identities that do not hold within rounding", lines);
}

/** Figures that do not go together may be mistyped, but so may be the rule that says so. */
function refuse(what: string, lines: readonly string[]): never {
  throw new DatasetError(
    "statements, or compile/identities/identityRules.ts",
    `${what}; correct a figure, its sign or the rule, or list the identity in discrepancies.json:${lines.join("")}`,
  );
}

/** Where a figure of an identity stands. */
function describePrinting(variable: Variable, { reported }: Dataset): string {
  const name = formatFigureName(variable);
  const [best] = reported.get(variable.key) ?? [];
  if (!best) return `${name}: not printed`;
  return `${name}: ${describeToken(best.token)}`;
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
  refuse("figures that contradict each other", lines);
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
