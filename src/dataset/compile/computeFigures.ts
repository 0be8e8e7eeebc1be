import { exactly, hull, middle, type Interval } from "../../domain/interval";
import type { BaseUnit } from "../../domain/fact";
import type { ComputedFigure } from "../compiled";
import { splitMeasure } from "../measure";
import type { Dataset } from "./dataset";
import type { Derivation } from "./deriveFigures";
import { variablesOf, type Variable } from "./identity";
import { findEntry } from "./readCatalogue";
import type { Reconciliation } from "./reconcile";
import { writeBounds, writeDerivation } from "./writeFormula";

/** Every figure that is not printed and yet known: derived ones, and those enclosed by bounds. */
export function computeFigures(dataset: Dataset, reconciliation: Reconciliation): ComputedFigure[] {
  const { identities, propagation } = reconciliation;
  const variables = new Map(identities.flatMap(variablesOf).map((one) => [one.key, one]));
  return [...variables.values()]
    .filter(({ key, metric }) => !dataset.reported.has(key) && !splitMeasure(metric))
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
  const { metric, period, scenario, key } = variable;
  const unit = findEntry(world.dataset.catalogue, metric)?.metric.unit ?? "JPY";
  const derivation = world.reconciliation.derivations.get(key);
  const known = derivation
    ? derivedPart(derivation, bounds, unit)
    : boundedPart(variable, bounds, { ...world, unit });
  return known ? [{ metric, period, scenario, unit, ...known }] : [];
}

function derivedPart(derivation: Derivation, bounds: Interval, unit: BaseUnit) {
  // A formula in millions may end beside bounds that thousands have narrowed: they are kept around it.
  const around = hull(bounds, exactly(derivation.value));
  return {
    status: "derived" as const,
    value: derivation.value.toFixed(),
    decimals: derivation.decimals,
    ...textOf(around),
    formula: writeDerivation(derivation, unit),
  };
}

function boundedPart(variable: Variable, bounds: Interval, world: World & { unit: BaseUnit }) {
  const { low, high } = world.reconciliation.propagation.origins.get(variable.key) ?? {};
  if (!low || !high) return undefined;
  const printed = ({ key }: Variable) => {
    const best = world.dataset.reported.get(key)?.[0];
    return best && { value: best.printing.value, unit: best.unit };
  };
  return {
    status: "bounded" as const,
    value: middle(bounds).toFixed(),
    ...textOf(bounds),
    formula: writeBounds({ variable, bounds, low, high, printed }, world.unit),
  };
}

function textOf({ low, high }: Interval) {
  return { low: low.toFixed(), high: high.toFixed() };
}
