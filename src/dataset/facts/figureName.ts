import { onceFor } from "../../domain/once";
import type { Scenario } from "../../domain/fact";
import { findPeriod } from "../../domain/periods/period";
import { defaultStandard, STANDARDS, type Standard } from "../../domain/standard";
import type { FactId } from "./factId";

const NAME = new RegExp(
  String.raw`([a-z0-9][\w.-]*)\[([^\],]+)(?:, ([a-z0-9-]+))?(?:, (${STANDARDS.join("|")}))?\]`,
  "g",
);

/**
 * What formulas call a figure: revenue[4Q11], revenue[FY12, target], revenue[FY17, IFRS]. The standard
 * of the period's annual report goes without saying.
 */
export function formatFigureName({ metric, period, scenario, standard }: FactId): string {
  const parts = [
    period,
    ...(scenario === "actual" ? [] : [scenario]),
    ...(standard === undefined || standard === usualStandard(period) ? [] : [standard]),
  ];
  return `${metric}[${parts.join(", ")}]`;
}

/** The standard that a figure's name leaves out; remembered, because periods are few and every name asks. */
export const usualStandard = onceFor((periodId: string): Standard | undefined => {
  const period = findPeriod(periodId);
  return period && defaultStandard(period);
});

/** A figure named in a formula, and where its name begins; its standard is absent where it goes without saying. */
export interface NamedFigure {
  readonly name: string;
  readonly at: number;
  readonly id: FactId;
}

/** The figures that a formula names, in its order. */
export function findFigureNames(formula: string): readonly NamedFigure[] {
  return [...formula.matchAll(NAME)].map((match) => {
    const [name, metric = "", period = "", scenario = "actual", standard] = match;
    const id = { metric, period, scenario: scenario as Scenario };
    return { name, at: match.index, id: standard ? { ...id, standard: standard as Standard } : id };
  });
}

/** A formula with each figure's name replaced. */
export function replaceFigureNames(formula: string, write: (id: FactId) => string): string {
  return findFigureNames(formula).reduceRight(
    (text, { name, at, id }) => text.slice(0, at) + write(id) + text.slice(at + name.length),
    formula,
  );
}
