import type { Scenario } from "../domain/fact";
import type { FactId } from "./reported";

const NAME = /([a-z0-9][\w.-]*)\[([^\],]+)(?:, ([a-z-]+))?\]/g;

/** What formulas call a figure: revenue[4Q11], revenue[FY12, target]. */
export function formatFigureName({ metric, period, scenario }: FactId): string {
  return scenario === "actual" ? `${metric}[${period}]` : `${metric}[${period}, ${scenario}]`;
}

/** A figure named in a formula, and where its name begins. */
export interface NamedFigure {
  readonly name: string;
  readonly at: number;
  readonly id: FactId;
}

/** The figures that a formula names, in its order. */
export function findFigureNames(formula: string): readonly NamedFigure[] {
  return [...formula.matchAll(NAME)].map((match) => {
    const [name, metric = "", period = "", scenario = "actual"] = match;
    return { name, at: match.index, id: { metric, period, scenario: scenario as Scenario } };
  });
}

/** A formula with each figure's name replaced. */
export function replaceFigureNames(formula: string, write: (id: FactId) => string): string {
  return findFigureNames(formula).reduceRight(
    (text, { name, at, id }) => text.slice(0, at) + write(id) + text.slice(at + name.length),
    formula,
  );
}
