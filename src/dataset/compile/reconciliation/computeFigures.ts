import type { BaseUnit } from "../../../domain/fact";
import { USUAL_DECIMALS } from "../../../domain/coarse";
import { Decimal } from "../../../domain/numbers/decimal";
import {
  exactly,
  hull,
  middle,
  roundOutwards,
  width,
  type Interval,
} from "../../../domain/numbers/interval";
import type { ComputedFigure } from "../../facts/computedFigure";
import type { Dataset } from "./dataset";
import type { Derivation } from "./deriveFigures";
import { formatSum, variablesOf, type Variable } from "../identities/identity";
import type { BoundOrigin } from "../identities/propagate";
import { findEntry } from "../sources/readCatalogue";
import { defined } from "../../statementFiles/readStatement";
import type { Reconciliation } from "./reconcile";

/**
 * Every figure that is known otherwise than from print: derived ones, a closer one than print gives
 * among them, and those enclosed by bounds.
 */
export function computeFigures(dataset: Dataset, reconciliation: Reconciliation): ComputedFigure[] {
  const { identities, propagation } = reconciliation;
  const variables = new Map(identities.flatMap(variablesOf).map((one) => [one.key, one]));
  return [...variables.values()]
    .filter(({ key }) => !dataset.reported.has(key) || reconciliation.derivations.has(key))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap((variable) => {
      const bounds = propagation.intervals.get(variable.key);
      return bounds ? computedFigure(variable, bounds, { dataset, reconciliation }) : [];
    });
}

interface World {
  readonly dataset: Dataset;
  readonly reconciliation: Reconciliation;
}

function computedFigure(variable: Variable, bounds: Interval, world: World): ComputedFigure[] {
  const { metric, period, scenario, standard, key } = variable;
  const entry = findEntry(world.dataset.catalogue, metric);
  // What a formula defines is worked out when it is asked for.
  if (entry?.metric.formula !== undefined) return [];
  const unit = entry?.metric.unit ?? "JPY";
  const note = entry?.computedNote;
  const { derivations, propagation } = world.reconciliation;
  const derivation = derivations.get(key);
  const known = derivation
    ? derivedPart(derivation, bounds)
    : boundedPart(shownBounds(bounds, unit), propagation.origins.get(key));
  return known
    ? [{ metric, period, scenario, unit, ...known, ...defined({ standard, note }) }]
    : [];
}

function derivedPart({ value: sum, decimals, terms }: Derivation, bounds: Interval) {
  const value = asCoarse(sum, decimals, bounds);
  // A formula in millions may end beside bounds that thousands have narrowed: they are kept around it.
  const around = roundOutwards(hull(bounds, exactly(value)), decimals);
  return {
    ...{ status: "derived" as const, value: value.toFixed(), decimals },
    ...textOf(around),
    formula: formatSum(terms),
  };
}

/** A sum with a coarse figure in it to that figure's last digit, as long as it can be that: nobody knows more. */
function asCoarse(sum: Decimal, decimals: number, { low, high }: Interval): Decimal {
  if (decimals >= USUAL_DECIMALS) return sum;
  const coarse = sum.toNearest(new Decimal(10).pow(-decimals));
  return coarse.lt(low) || coarse.gt(high) ? sum : coarse;
}

/** Digits of the width that bounds are told to; further ones would be no knowledge. */
const TOLD_DIGITS = 2;

/** Bounds outwards to two digits of their width, and those of money at least to the thousand yen. */
function shownBounds(bounds: Interval, unit: BaseUnit): Interval {
  const apart = width(bounds);
  if (!apart.isFinite() || apart.isZero()) return bounds;
  const places = TOLD_DIGITS - 1 - apart.e;
  return roundOutwards(bounds, unit === "JPY" ? Math.min(places, -3) : places);
}

/** How wide bounds may be, as a share of their middle, to be worth telling. */
const WIDEST = 1 / 3;

function boundedPart(bounds: Interval, { low, high }: BoundOrigin = {}) {
  const value = middle(bounds);
  if (!low || !high || width(bounds).gt(value.abs().times(WIDEST))) return undefined;
  return {
    ...{ status: "bounded" as const, value: value.toFixed() },
    ...textOf(bounds),
    formula: low === high ? low.id : `${low.id}; ${high.id}`,
  };
}

function textOf({ low, high }: Interval) {
  return { low: low.toFixed(), high: high.toFixed() };
}
