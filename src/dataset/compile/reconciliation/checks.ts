import { formatFigureName, usualStandard } from "../../facts/figureName";
import { Decimal } from "../../../domain/numbers/decimal";
import type { Check, CheckedFigure } from "../../check";
import type { RankedToken } from "../../printed/reported";
import type { Dataset } from "./dataset";
import { fillTerms, sumOperands, type Operand } from "./deriveFigures";
import {
  variableOf,
  variablesOf,
  type Identity,
  type ProductIdentity,
  type SumIdentity,
  type Term,
  type Variable,
} from "../identities/identity";
import { sidesOf } from "../identities/solveIdentity";
import { findEntry } from "../sources/readCatalogue";
import type { Reconciliation } from "./reconcile";
import { intervalOf, type SourceComparison } from "./reconcileSources";

interface World {
  readonly dataset: Dataset;
  readonly reconciliation: Reconciliation;
}

type Side = Pick<Operand, "value" | "interval">;

/**
 * Every comparison that can be made: each identity whose figures are printed, or derived by another
 * formula, and each figure that more than one document prints.
 */
export function checkFigures(dataset: Dataset, reconciliation: Reconciliation): Check[] {
  const world = { dataset, reconciliation };
  const used = new Set<Identity>(
    [...reconciliation.derivations.values()].map((one) => one.identity),
  );
  const known = ({ key }: Variable) =>
    dataset.reported.has(key) || reconciliation.derivations.has(key);
  return [
    ...reconciliation.identities
      .filter((identity) => !used.has(identity))
      .filter((identity) => variablesOf(identity).every(known))
      .flatMap((identity) => checkIdentity(identity, world)),
    ...reconciliation.sources.comparisons.map((one) => checkSources(one, dataset)),
  ];
}

function checkIdentity(identity: Identity, world: World): Check[] {
  const sides = identity.kind === "sum" ? sumSides(identity, world) : rateSides(identity, world);
  if (!sides) return [];
  const { dataset } = world;
  const listed = dataset.discrepancies.identities.find(({ id }) => id === identity.id);
  const isPrinted = variablesOf(identity).every(({ key }) => dataset.reported.has(key));
  const [first] = figuresOf(identity);
  return [
    {
      id: identity.id,
      kind: kindOf(identity),
      figures: figuresOf(identity),
      unit: findEntry(dataset.catalogue, first?.metric ?? "")?.metric.unit ?? "JPY",
      ...compare(sides.left, sides.right),
      basis: isPrinted ? "printed" : "derived",
      ...(listed ? { status: "discrepancy", reason: listed.reason } : { status: "holds" }),
    },
  ];
}

function checkSources(
  { preferred, other, agrees, listed }: SourceComparison,
  dataset: Dataset,
): Check {
  const variable = variableOf(preferred.token);
  const title = dataset.documents[other.token.document]?.title ?? other.token.document;
  return {
    id: `${formatFigureName(variable)}: ${preferred.token.printed} and ${other.token.printed} in ${title}, ${other.token.section}`,
    kind: "sources",
    figures: [checkedFigure({ sign: 1, variable })],
    unit: preferred.unit,
    ...compare(printedSide(preferred), printedSide(other)),
    basis: "printed",
    ...(agrees ? { status: "holds" } : { status: "discrepancy", reason: listed?.reason ?? "" }),
  };
}

function printedSide({ printing }: RankedToken): Side {
  return { value: new Decimal(printing.value), interval: intervalOf(printing) };
}

function sumSides(identity: SumIdentity, world: World): { left: Side; right: Side } {
  const { dataset, reconciliation } = world;
  const total: Term = { sign: 1, variable: identity.total };
  const [left, ...parts] = fillTerms(
    [total, ...identity.parts],
    dataset.reported,
    reconciliation.derivations,
  );
  return { left: sumOperands(left ? [left] : []), right: sumOperands(parts) };
}

function rateSides(
  identity: ProductIdentity,
  { dataset, reconciliation }: World,
): { left: Side; right: Side } | undefined {
  const operandOf = (variable: Variable) => {
    const [filled] = fillTerms(
      [{ sign: 1, variable }],
      dataset.reported,
      reconciliation.derivations,
    );
    return filled?.operand;
  };
  const [rate, part, whole] = [identity.factor, identity.product, identity.base].map(operandOf);
  const sides = sidesOf(identity, (variable) => operandOf(variable)?.interval);
  if (!rate || !part || !whole || !sides) return undefined;
  const computed = part.value.div(whole.value).minus(identity.plus);
  return { left: rate, right: { value: computed, interval: sides.right } };
}

function compare(left: Side, right: Side) {
  const difference = left.value.minus(right.value);
  const [above, below] = difference.gte(0) ? [left, right] : [right, left];
  const allowed = above.value
    .minus(above.interval.low)
    .plus(below.interval.high)
    .minus(below.value);
  return {
    left: left.value.toFixed(),
    right: shorten(right.value),
    difference: shorten(difference),
    allowed: shorten(allowed),
  };
}

/** Quotients are cut to a hundred-thousandth of a percent; sums are never that long. */
function shorten(value: Decimal): string {
  return value.toDecimalPlaces(7).toFixed();
}

function kindOf(identity: Identity): Check["kind"] {
  if (identity.kind === "sum") return "sum";
  return identity.plus === 1 ? "growth" : "share";
}

function figuresOf(identity: Identity): CheckedFigure[] {
  if (identity.kind === "sum") {
    return [{ sign: 1 as const, variable: identity.total }, ...identity.parts].map(checkedFigure);
  }
  const { factor, product, base } = identity;
  return [factor, product, base].map((variable) => checkedFigure({ sign: 1, variable }));
}

function checkedFigure({ sign, variable }: Term): CheckedFigure {
  const { metric, period, scenario, standard } = variable;
  const isUsual = standard === undefined || standard === usualStandard(period);
  return { metric, period, scenario, ...(!isUsual && { standard }), sign };
}
