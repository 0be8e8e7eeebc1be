import type { Fact } from "../../domain/fact";
import { findPeriod } from "../../domain/periods/period";
import { findFigureNames } from "../facts/figureName";
import { findFact } from "../figures";

/** How far arithmetic on arithmetic is followed. */
const DEEPEST_ARITHMETIC = 4;

/** The document a figure stands in, or those of the figures in its arithmetic, each once. */
export function documentsBehind(fact: Fact, depth = 0): readonly string[] {
  const [printing] = fact.printings;
  if (printing) return [printing.source.document];
  if (depth === DEEPEST_ARITHMETIC) return [];
  const behind = operandsOf(fact).flatMap((operand) => documentsBehind(operand, depth + 1));
  return [...new Set(behind)];
}

/** The figures that a formula such as "cost.network[4Q11] + …" names. */
function operandsOf({ formula = "" }: Fact): readonly Fact[] {
  return findFigureNames(formula).flatMap(({ id }) => {
    const period = findPeriod(id.period);
    return (period && findFact({ ...id, period })) ?? [];
  });
}
