import { splitMeasure, type Measure } from "../measure";
import type { FactId } from "../reported";
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
  return reported.flatMap((figure) => {
    const parts = splitMeasure(figure.metric);
    return parts ? [comparisonIdentity(figure, parts)] : [];
  });
}

interface Comparison {
  readonly base: string;
  readonly measure: Measure;
}

function comparisonIdentity(figure: FactId, { base, measure }: Comparison): Identity {
  const own = variableOf({ ...figure, metric: base });
  const other = otherVariable(own, measure);
  const printed = variableOf(figure);
  if (measure === "yoy-change" || measure === "qoq-change") {
    return sumIdentity(printed, [termOf(1, own), termOf(-1, other)]);
  }
  const plus = measure === "pct-of-revenue" ? 0 : 1;
  return productIdentity({ product: own, base: other, factor: printed, plus });
}

/** What a comparison compares with; a target is compared with the actual figure of the year before. */
function otherVariable(own: Variable, measure: Measure): Variable {
  if (measure === "pct-of-revenue") return variableOf({ ...own, metric: "revenue" });
  const months = measure.startsWith("yoy") ? -12 : -3;
  return variableOf({ ...own, period: shift(own.period, months), scenario: "actual" });
}

/**
 * What is true of figures is true of their changes: where a document prints the changes of several
 * of a sum's figures, the changes add up too, although the figures themselves may not be known.
 */
export function changeIdentities(
  reported: readonly FactId[],
  sums: readonly SumIdentity[],
): Identity[] {
  const printed = new Set(reported.map((figure) => variableOf(figure).key));
  return (["yoy-change", "qoq-change"] as const).flatMap((measure) => {
    const changeOf = (one: Variable) => variableOf({ ...one, metric: `${one.metric}.${measure}` });
    return sums.flatMap(({ total, parts }) => {
      const figures = [total, ...parts.map(({ variable }) => variable)];
      const known = figures.filter((one) => printed.has(changeOf(one).key));
      if (known.length < 2) return [];
      const changes = parts.map(({ sign, variable }) => termOf(sign, changeOf(variable)));
      const missing = figures.filter((one) => !known.includes(one)).map(changeOf);
      return [sumIdentity(changeOf(total), changes), ...comparisonIdentities(missing)];
    });
  });
}
