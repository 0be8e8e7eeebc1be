import type { BaseUnit } from "../../domain/fact";
import { formatPeriod } from "../../domain/periods/period";
import type { Problem } from "../../domain/problem";
import { fail, ok, type Result } from "../../domain/result";
import { powerOf, scaleDecimal, type DisplayUnit } from "../../domain/unit";
import { measureOf, numberFormat } from "../../domain/numbers/numberFormat";
import { plainNumber } from "../../domain/numbers/plainNumber";
import type { CalculationTitle, Figure, Operand } from "./figure";

/** The share that one figure is of another: 0.25 is 25%. */
export function shareOf(
  title: CalculationTitle,
  part: Operand,
  whole: Operand,
): Result<Figure, Problem> {
  const problem = baseProblem(whole);
  if (problem) return fail(problem);
  return ok(ratioFigure({ title, operands: [part, whole], arithmetic: "a ÷ b", ratio: divide }));
}

/** The change from one figure to another, as a share of the first: 0.25 is 25% more. */
export function changeFrom(
  title: CalculationTitle,
  from: Operand,
  to: Operand,
): Result<Figure, Problem> {
  const problem = baseProblem(from) ?? crossingProblem(to);
  if (problem) return fail(problem);
  return ok(
    ratioFigure({
      title,
      operands: [to, from],
      arithmetic: "(a - b) ÷ b",
      ratio: (later, earlier) => (later - earlier) / earlier,
    }),
  );
}

/** The yearly rate at which one figure grew to another over a number of years. */
export function yearlyGrowth(
  title: CalculationTitle,
  ends: readonly [from: Operand, to: Operand],
  years: number,
): Result<Figure, Problem> {
  const [from, to] = ends;
  const problem = baseProblem(from) ?? crossingProblem(to);
  if (problem) return fail(problem);
  return ok(
    ratioFigure({
      title,
      operands: [to, from],
      arithmetic: `(a ÷ b) ^ (1 ÷ ${plainNumber(years)}) - 1`,
      ratio: (later, earlier) => (later / earlier) ** (1 / years) - 1,
    }),
  );
}

/** The sum of figures of one metric, less those to be taken away; exact: amounts are whole yen far below 2^53. */
export function sumOf(
  title: CalculationTitle,
  operands: readonly Operand[],
  unit: DisplayUnit,
): Figure {
  const [first] = operands;
  const base: BaseUnit = first?.fact.unit ?? "JPY";
  const power = powerOf(base, unit);
  const total = (end: End) => {
    const terms = operands.map(({ fact, isLess }) =>
      isLess ? -Number(fact[OTHER_END[end]]) : Number(fact[end]),
    );
    return scaleDecimal(String(terms.reduce((sum, term) => sum + term, 0)), power);
  };
  return {
    kind: "figure",
    number: total("value"),
    numberFormat: numberFormat(measureOf(base), unit, Math.min(...operands.map(decimalsOf))),
    facts: operands.map(({ fact }) => fact),
    shows: { title, operands, unit, range: () => [total("low"), total("high")] },
  };
}

type End = "value" | "low" | "high";

/** A sum is least where what it takes away is most. */
const OTHER_END = { value: "value", low: "high", high: "low" } as const;

interface RatioParts {
  readonly title: CalculationTitle;
  readonly operands: readonly [top: Operand, bottom: Operand];
  readonly arithmetic: string;
  readonly ratio: (top: number, bottom: number) => number;
}

/** Every ratio here grows with its top and shrinks with its (positive) bottom: hence its range. */
function ratioFigure({ title, operands, arithmetic, ratio }: RatioParts): Figure {
  const [{ fact: top }, { fact: bottom }] = operands;
  const at = (of: End, by: End) => ratio(Number(top[of]), Number(bottom[by]));
  return {
    kind: "figure",
    number: at("value", "value"),
    numberFormat: numberFormat("ratio", "JPY"),
    facts: [top, bottom],
    shows: { title, operands, arithmetic, range: () => [at("low", "high"), at("high", "low")] },
  };
}

function baseProblem({ fact, metric }: Operand): Problem<"base-not-positive"> | undefined {
  if (Number(fact.value) > 0) return undefined;
  const { period, scenario, value, unit } = fact;
  const about = { metric: metric.label, period: formatPeriod(period), scenario, value, unit };
  return { code: "base-not-positive", ...about };
}

/** No rate leads from a gain to a loss, as none leads from a loss; to nothing one does: -100%. */
function crossingProblem(to: Operand): Problem | undefined {
  const problem = Number(to.fact.value) === 0 ? undefined : baseProblem(to);
  return problem && { ...problem, isCrossed: true };
}

function divide(top: number, bottom: number): number {
  return top / bottom;
}

function decimalsOf({ fact }: Operand): number {
  return fact.decimals ?? 0;
}
