import { splitMeasure, type Measure } from "../../measure";
import type { FactId } from "../../reported";
import {
  productIdentity,
  sumIdentity,
  termOf,
  variableOf,
  type Identity,
  type SumIdentity,
  type Variable,
} from "./identity";
import { shift } from "./periodIds";

/** Growth, change or share of revenue that a document prints ties two figures together. */
export function comparisonIdentities(reported: readonly FactId[]): Identity[] {
  const printed = keysOf(reported);
  return reported.flatMap((figure) => {
    const comparison = comparisonOf(figure);
    if (!comparison) return [];
    const tie = comparisonIdentity(comparison);
    return saysMore(comparison, printed) ? [tie, ...growthIdentities(comparison)] : [tie];
  });
}

/** A figure, and what a comparison with another one says. */
interface Comparison {
  readonly printed: Variable;
  readonly own: Variable;
  readonly other: Variable;
  readonly measure: Measure;
}

function comparisonOf(figure: FactId): Comparison | undefined {
  const parts = splitMeasure(figure.metric);
  if (!parts) return undefined;
  const own = variableOf({ ...figure, metric: parts.base });
  const { measure } = parts;
  return { printed: variableOf(figure), own, other: otherVariable(own, measure), measure };
}

/** What a comparison compares with; a target is compared with the actual figure of the year before. */
function otherVariable(own: Variable, measure: Measure): Variable {
  if (measure === "pct-of-revenue") return variableOf({ ...own, metric: "revenue" });
  const months = measure.startsWith("yoy") ? -12 : -3;
  return variableOf({ ...own, period: shift(own.period, months), scenario: "actual" });
}

function comparisonIdentity({ printed, own, other, measure }: Comparison): Identity {
  if (measure === "yoy-change" || measure === "qoq-change") {
    return sumIdentity(printed, [termOf(1, own), termOf(-1, other)]);
  }
  const plus = measure === "pct-of-revenue" ? 0 : 1;
  return productIdentity({ product: own, base: other, factor: printed, plus });
}

/** Whether a growth rate belongs to a figure that is not printed at both ends: its change then is news. */
function saysMore({ own, other, measure }: Comparison, printed: ReadonlySet<string>): boolean {
  const isGrowth = measure === "yoy" || measure === "qoq";
  return isGrowth && !(printed.has(own.key) && printed.has(other.key));
}

/** A change is the difference of its figures, and the growth rate of the earlier one. */
function growthIdentities({ printed, own, other, measure }: Comparison): Identity[] {
  const change = variableOf({ ...own, metric: `${own.metric}.${measure}-change` });
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
  return (["yoy", "qoq"] as const).flatMap((measure) => {
    const changeOf = (one: Variable) =>
      variableOf({ ...one, metric: `${one.metric}.${measure}-change` });
    const isKnown = (one: Variable) => {
      if (printed.has(changeOf(one).key)) return true;
      const growth = variableOf({ ...one, metric: `${one.metric}.${measure}` });
      const comparison = printed.has(growth.key) ? comparisonOf(growth) : undefined;
      return comparison !== undefined && saysMore(comparison, printed);
    };
    return sums.flatMap((sum) => changeIdentity(sum, changeOf, isKnown));
  });
}

function changeIdentity(
  { total, parts }: SumIdentity,
  changeOf: (one: Variable) => Variable,
  isKnown: (one: Variable) => boolean,
): Identity[] {
  const figures = [total, ...parts.map(({ variable }) => variable)];
  const missing = figures.filter((one) => !isKnown(one)).map(changeOf);
  if (figures.length - missing.length < 2) return [];
  const changes = parts.map(({ sign, variable }) => termOf(sign, changeOf(variable)));
  return [sumIdentity(changeOf(total), changes), ...comparisonIdentities(missing)];
}

function keysOf(figures: readonly FactId[]): ReadonlySet<string> {
  return new Set(figures.map((figure) => variableOf(figure).key));
}
