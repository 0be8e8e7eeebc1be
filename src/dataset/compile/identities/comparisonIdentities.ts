import { basisOf, GROWTH, isGrowth, splitComparison, type Comparison } from "../../comparison";
import { factKey, type FactId } from "../../facts/factId";
import {
  productIdentity,
  sumIdentity,
  termOf,
  variableOf,
  type Identity,
  type SumIdentity,
  type Variable,
} from "./identity";
import { before } from "./periodIds";

/** Growth, change or share of revenue that a document prints ties two figures together. */
export function comparisonIdentities(reported: readonly FactId[]): Identity[] {
  const printed = keysOf(reported);
  return reported.flatMap((figure) => {
    const compared = comparedIn(figure);
    if (!compared) return [];
    const tie = comparisonIdentity(compared);
    return saysMore(compared, printed) ? [tie, ...growthIdentities(compared)] : [tie];
  });
}

/** A figure, and what a comparison with another one says. */
interface Compared {
  readonly printed: Variable;
  readonly own: Variable;
  readonly other: Variable;
  readonly comparison: Comparison;
}

function comparedIn(figure: FactId): Compared | undefined {
  const parts = splitComparison(figure.metric);
  if (!parts) return undefined;
  const own = variableOf({ ...figure, metric: parts.base });
  const { comparison } = parts;
  return { printed: variableOf(figure), own, other: otherVariable(own, comparison), comparison };
}

/** What a comparison compares with; a target is compared with the actual figure of the year before. */
function otherVariable(own: Variable, comparison: Comparison): Variable {
  const basis = basisOf(comparison);
  return basis
    ? variableOf({ ...own, period: before(own.period, basis), scenario: "actual" })
    : variableOf({ ...own, metric: "revenue" });
}

function comparisonIdentity({ printed, own, other, comparison }: Compared): Identity {
  if (comparison === "yoy-change" || comparison === "qoq-change") {
    return sumIdentity(printed, [termOf(1, own), termOf(-1, other)]);
  }
  const plus = comparison === "pct-of-revenue" ? 0 : 1;
  return productIdentity({ product: own, base: other, factor: printed, plus });
}

/** Whether a growth rate belongs to a figure that is not printed at both ends: its change then is news. */
function saysMore({ own, other, comparison }: Compared, printed: ReadonlySet<string>): boolean {
  return isGrowth(comparison) && !(printed.has(own.key) && printed.has(other.key));
}

/** A change is the difference of its figures, and the growth rate of the earlier one. */
function growthIdentities({ printed, own, other, comparison }: Compared): Identity[] {
  const change = variableOf({ ...own, metric: `${own.metric}.${comparison}-change` });
  return [
    sumIdentity(change, [termOf(1, own), termOf(-1, other)]),
    productIdentity({ product: change, base: other, factor: printed, plus: 0 }),
  ];
}

/**
 * What is true of figures is true of their changes: where a document prints the changes or growth of
 * several of a sum's figures, the changes add up too, although the figures may not be known.
 */
export function changeIdentities(
  reported: readonly FactId[],
  sums: readonly SumIdentity[],
): Identity[] {
  const printed = keysOf(reported);
  const comparisons = reported.flatMap((figure) => comparedIn(figure) ?? []);
  return Object.values(GROWTH).flatMap((growth) => {
    const known = new Set(
      comparisons
        .filter((one) =>
          one.comparison === growth
            ? saysMore(one, printed)
            : one.comparison === `${growth}-change`,
        )
        .map(({ own }) => own.key),
    );
    const changeOf = (one: Variable) =>
      variableOf({ ...one, metric: `${one.metric}.${growth}-change` });
    return sums.flatMap((sum) => changeIdentity(sum, changeOf, known));
  });
}

function changeIdentity(
  { total, parts }: SumIdentity,
  changeOf: (one: Variable) => Variable,
  known: ReadonlySet<string>,
): Identity[] {
  const figures = [total, ...parts.map(({ variable }) => variable)];
  const missing = figures.filter(({ key }) => !known.has(key));
  if (figures.length - missing.length < 2) return [];
  const changes = parts.map(({ sign, variable }) => termOf(sign, changeOf(variable)));
  return [sumIdentity(changeOf(total), changes), ...comparisonIdentities(missing.map(changeOf))];
}

function keysOf(figures: readonly FactId[]): ReadonlySet<string> {
  return new Set(figures.map(factKey));
}
