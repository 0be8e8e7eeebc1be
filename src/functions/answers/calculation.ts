import type { BaseUnit, Fact } from "../../domain/fact";
import type { LocalText, Metric } from "../../domain/metric";
import { formatPeriod, type Period } from "../../domain/periods/period";
import type { Problem } from "../../domain/problem";
import { fail, ok, type Result } from "../../domain/result";
import { powerOf, scaleDecimal, type DisplayUnit } from "../../domain/unit";
import { sourceTexts } from "../../dataset/sources/sourceTexts";
import type { Locale } from "../../domain/locale";
import { BETWEEN, citeFact } from "./citation";
import { measureOf, numberFormat } from "../../domain/numbers/numberFormat";
import { plainNumber } from "../../domain/numbers/plainNumber";
import { unitName, unitOfMetric, STANDARD_NAMES } from "../../domain/terms";
import { FIGURE_STATUS, periodOnCard, rangeOnCard, type Figure } from "./figure";

/** A figure used in a calculation, with its metric. */
export interface Operand {
  readonly fact: Fact;
  readonly metric: Metric;
  /** Whether a sum takes it away. */
  readonly isLess?: boolean | undefined;
}

/** What a calculated figure is called, and over which period it is, or between which. */
export interface CalculationTitle {
  readonly metric: LocalText;
  readonly periods: readonly Period[];
}

/** The share that one figure is of another: 0.25 is 25%. */
export function shareOf(
  title: CalculationTitle,
  part: Operand,
  whole: Operand,
): Result<Figure, Problem> {
  const problem = baseProblem(whole);
  if (problem) return fail(problem);
  const formula = `${shown(part)} ÷ ${shown(whole)}`;
  return ok(ratioFigure({ title, operands: [part, whole], formula, ratio: divide }));
}

/** The change from one figure to another, as a share of the first: 0.25 is 25% more. */
export function changeFrom(
  title: CalculationTitle,
  from: Operand,
  to: Operand,
): Result<Figure, Problem> {
  const problem = baseProblem(from) ?? crossingProblem(to);
  if (problem) return fail(problem);
  const formula = `(${shown(to)} - ${shown(from)}) ÷ ${shown(from)}`;
  return ok(
    ratioFigure({
      title,
      operands: [to, from],
      formula,
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
  const formula = `(${shown(to)} ÷ ${shown(from)}) ^ (1 ÷ ${plainNumber(years)}) - 1`;
  return ok(
    ratioFigure({
      title,
      operands: [to, from],
      formula,
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
    provenance: (locale) => ({
      ...sharedProvenance(title, operands, locale),
      unit: first ? unitOfMetric(first.metric, unit)[locale] : "",
      range: rangeOnCard(plainNumber(total("low")), plainNumber(total("high")), locale),
      formula: operands
        .map((one) => `${one.isLess ? " - " : " + "}${shown(one)}`)
        .join("")
        .slice(3),
    }),
  };
}

type End = "value" | "low" | "high";

/** A sum is least where what it takes away is most. */
const OTHER_END = { value: "value", low: "high", high: "low" } as const;

interface RatioParts {
  readonly title: CalculationTitle;
  readonly operands: readonly [top: Operand, bottom: Operand];
  readonly formula: string;
  readonly ratio: (top: number, bottom: number) => number;
}

/** Every ratio here grows with its top and shrinks with its (positive) bottom: hence its range. */
function ratioFigure({ title, operands, formula, ratio }: RatioParts): Figure {
  const [{ fact: top }, { fact: bottom }] = operands;
  const at = (of: End, by: End) => ratio(Number(top[of]), Number(bottom[by]));
  return {
    kind: "figure",
    number: at("value", "value"),
    numberFormat: numberFormat("ratio", "JPY"),
    facts: [top, bottom],
    provenance: (locale) => ({
      ...sharedProvenance(title, operands, locale),
      unit: unitName("ratio", "JPY")[locale],
      range: rangeOnCard(percent(at("low", "high")), percent(at("high", "low")), locale),
      formula,
    }),
  };
}

/** What stands between the ends of a span. */
const SPAN: Readonly<Record<Locale, string>> = { en: " - ", ja: "～" };

function sharedProvenance(
  { metric, periods }: CalculationTitle,
  operands: readonly Operand[],
  locale: Locale,
) {
  const notes = operands.flatMap(({ fact }) => fact.note ?? []);
  const cited = operands.map(({ fact }) => citeFact(fact, locale));
  return {
    metric: metric[locale],
    period: periods.map((period) => periodOnCard(period, locale)).join(SPAN[locale]),
    status: FIGURE_STATUS.calculated[locale],
    source: unique(cited).join(BETWEEN[locale]),
    printed: "",
    note: sourceTexts(locale).note(unique(notes).join(" ")),
    standard: unique(
      operands.flatMap(({ fact }) => (fact.standard ? STANDARD_NAMES[fact.standard][locale] : [])),
    ).join(""),
    restated: "",
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

/** A figure inside a formula: money in million, everything else as it is. */
function shown({ fact }: Operand): string {
  return plainNumber(scaleDecimal(fact.value, powerOf(fact.unit, "million")));
}

function percent(value: number): string {
  return `${(value * 100).toFixed(2)}%`;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
