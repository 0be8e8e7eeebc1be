import {
  addScaled,
  parseScaled,
  quotient,
  type ScaledNumber,
} from "../../domain/numbers/decimalText";
import type { BaseUnit, Fact } from "../../domain/fact";
import type { Metric } from "../../domain/metric";
import { findPeriod, formatPeriod } from "../../domain/periods/period";
import { defaultStandard, STANDARDS } from "../../domain/standard";
import { formatFigureName } from "./figureName";
import { formatValue, type FindById } from "./formula";
import {
  parseFormula,
  periodOfFirst,
  periodsOfTerm,
  type FormulaTerm,
  type MetricFormula,
} from "./metricFormula";
import type { FactId } from "./factId";

/** A metric that a formula of others defines. */
export interface DefinedMetric {
  readonly metric: Metric;
  readonly formula: MetricFormula;
}

/** A metric with its formula; undefined where it has none. */
export function definedBy(metric: Metric): DefinedMetric | undefined {
  const { formula } = metric;
  return formula === undefined ? undefined : { metric, formula: parseFormula(formula) };
}

/** The figures that a formula draws on. */
export interface FormulaWorld {
  /** Where a metric has figures. */
  readonly placesOf: (metric: string) => readonly Omit<FactId, "metric">[];
  /** The figure of exactly this standard, or one that has none. */
  readonly findAt: FindById;
}

/** A term of a formula with its figures: two where it is their mean. */
interface FilledTerm extends FormulaTerm {
  readonly facts: readonly Fact[];
}

interface Filled {
  readonly top: readonly FilledTerm[];
  readonly bottom: readonly FilledTerm[];
}

/**
 * The figures of a metric that is defined by a formula, wherever all its figures are reported or
 * derived, and of one accounting standard. A share of what may be zero or a loss is none.
 */
export function calculateFacts(defined: DefinedMetric, world: FormulaWorld): readonly Fact[] {
  const [first] = defined.formula.top;
  if (!first) return [];
  return world.placesOf(first.metric).flatMap(({ period, scenario, standard }) => {
    const own = findPeriod(period);
    if (!own) return [];
    const place = { period: periodOfFirst(first, own), scenario };
    // A figure without a standard may meet figures of either.
    const standards = standard ? [standard] : [undefined, ...STANDARDS];
    return standards.flatMap((one) => calculateAt(defined, { ...place, standard: one }, world));
  });
}

type Place = Pick<Fact, "period" | "scenario" | "standard">;

function calculateAt(
  { metric, formula }: DefinedMetric,
  place: Place,
  { findAt }: FormulaWorld,
): Fact[] {
  const fill = (terms: readonly FormulaTerm[]) =>
    terms.map((term) => ({ ...term, facts: factsOfTerm(term, place, findAt) }));
  const filled = { top: fill(formula.top), bottom: fill(formula.bottom) };
  const terms = [...filled.top, ...filled.bottom];
  const facts = terms.flatMap((term) => term.facts);
  const isKnown = terms.every((term) => term.facts.length > 0);
  const isOfStandard = place.standard === undefined || facts.some((fact) => fact.standard);
  const bounds = isKnown && isOfStandard && boundsOf(filled, PLACES[metric.unit] ?? MOST_PLACES);
  if (!bounds) return [];
  // Numbers of shares have no standard, though they may follow from figures that have one.
  const isCount = metric.unit === "count";
  if (
    isCount &&
    (place.standard ?? defaultStandard(place.period)) !== defaultStandard(place.period)
  )
    return [];
  const decimals = decimalsOf(metric, filled, bounds);
  const { id, unit } = metric;
  const standard = isCount ? undefined : place.standard;
  const known = {
    ...place,
    standard,
    metric: id,
    status: "derived" as const,
    unit,
    ...bounds,
    decimals,
  };
  return [{ ...known, printings: [], formula: writeFormula(known, filled) }];
}

/** The figures of a term; none unless every one of them is there. */
function factsOfTerm(term: FormulaTerm, place: Place, find: FindById): readonly Fact[] {
  const { scenario, standard } = place;
  const periods = periodsOfTerm(term, place.period);
  const facts = periods.flatMap((period) => {
    const fact = find({ metric: term.metric, period, scenario, standard });
    return fact && fact.status !== "bounded" ? fact : [];
  });
  return facts.length === periods.length ? facts : [];
}

/** Decimal places that a value is worked out to: more than a double holds, or what its unit has. */
const MOST_PLACES = 20;
const PLACES: Readonly<Partial<Record<BaseUnit, number>>> = { count: 0, "JPY per share": 2 };
/** Bounds of ratios, rounded outwards. */
const BOUND_PLACES = 8;

type Bounds = Pick<Fact, "value" | "low" | "high">;

const ONE: ScaledNumber = { digits: 1n, exponent: 0 };

function boundsOf({ top, bottom }: Filled, places: number): Bounds | undefined {
  const of = (terms: readonly FilledTerm[], bound: keyof Bounds) =>
    terms.length === 0 ? ONE : totalOf(terms, bound);
  const least = of(bottom, "low");
  if (least.digits <= 0n) return undefined;
  const most = of(bottom, "high");
  const [low, high] = [of(top, "low"), of(top, "high")];
  return {
    value: quotient(of(top, "value"), of(bottom, "value"), places, "nearest"),
    low: quotient(low, low.digits < 0n ? least : most, BOUND_PLACES, "down"),
    high: quotient(high, high.digits < 0n ? most : least, BOUND_PLACES, "up"),
  };
}

/** The sum of terms, or its least or greatest value. */
function totalOf(terms: readonly FilledTerm[], bound: keyof Bounds): ScaledNumber {
  return terms
    .map(({ sign, facts, when }) => {
      const turned = bound === "low" ? "high" : "low";
      const taken = sign === 1 || bound === "value" ? bound : turned;
      const { digits, exponent } = facts.map((fact) => parseScaled(fact[taken])).reduce(addScaled);
      const mean = when === "average" ? { digits: digits * 5n, exponent: exponent - 1 } : undefined;
      const total = mean ?? { digits, exponent };
      return { ...total, digits: total.digits * BigInt(sign) };
    })
    .reduce(addScaled);
}

/** Ratios are shown to a tenth of a percent, as they are printed. */
const MOST_DECIMALS: Readonly<Partial<Record<BaseUnit, number>>> = { ratio: 3, ...PLACES };

/** A sum is known as closely as the coarsest of its figures, a share as its bounds allow. */
function decimalsOf({ unit }: Metric, { top, bottom }: Filled, { low, high }: Bounds): number {
  if (bottom.length === 0) {
    const all = top.flatMap(({ facts }) => facts);
    return Math.min(...all.map(({ decimals = 0 }) => decimals));
  }
  const most = MOST_DECIMALS[unit] ?? 0;
  const width = Number(high) - Number(low);
  return width > 0 ? Math.min(most, Math.floor(-Math.log10(width))) : most;
}

/** The formula with its figures' names, then with the figures, and what it comes to. */
function writeFormula(fact: Omit<Fact, "printings">, filled: Filled): string {
  const operands = [...filled.top, ...filled.bottom].flatMap(({ facts }) => facts);
  const isMoney = operands.every(({ unit }) => unit === "JPY");
  const scale = isMoney ? 6 : 0;
  // What supports the figures may not be there yet: only what they are of is read.
  const names = write(filled, ({ metric, period, scenario, standard }) =>
    formatFigureName({ metric, period: formatPeriod(period), scenario, standard }),
  );
  const figures = write(filled, ({ value, unit }) => {
    const text = formatValue(value, unit, scale);
    return text.startsWith("-") ? `(${text})` : text;
  });
  // To a hundredth of a percent, or of a yen.
  const places = filled.bottom.length === 0 ? MOST_PLACES : fact.unit === "ratio" ? 4 : 2;
  const result = quotient(parseScaled(fact.value), ONE, places, "nearest");
  const unit = isMoney ? "JPY million" : (operands[0]?.unit ?? "");
  return `${names} = ${figures} = ${formatValue(result, fact.unit, scale)} (${unit})`;
}

function write({ top, bottom }: Filled, show: (fact: Fact) => string): string {
  const over =
    top.length > 1 && bottom.length > 0 ? `(${writeSum(top, show)})` : writeSum(top, show);
  return bottom.length === 0 ? over : `${over} / ${writeSum(bottom, show)}`;
}

function writeSum(terms: readonly FilledTerm[], show: (fact: Fact) => string): string {
  const parts = terms.map(({ sign, facts, when }, index) => {
    const named = facts.map(show).join(" + ");
    const operator = sign === -1 ? "- " : index > 0 ? "+ " : "";
    return operator + (when === "average" ? `((${named}) / 2)` : named);
  });
  return parts.join(" ");
}
