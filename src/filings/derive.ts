import { addScaled, compareScaled, formatScaled, parseScaled } from "../domain/numbers/decimalText";
import type { ScaledNumber } from "../domain/numbers/decimalText";
import type { Fact, Printing } from "../domain/fact";
import type { Metric } from "../domain/metric";
import { findPeriod, formatPeriod, type Period } from "../domain/periods/period";
import { fiscalYearOf } from "../dataset/compile/identities/periodIds";
import { PERIOD_SUMS } from "../dataset/compile/identities/identityRules";
import type { ComputedFigure } from "../dataset/facts/computedFigure";
import { formatFigureName } from "../dataset/facts/figureName";
import { placeKey, type FactId } from "../dataset/facts/factId";
import type { FactQuery } from "../dataset/factIndex";
import { findMetric } from "../dataset/metrics";

/** A figure as it enters a sum. */
interface Operand {
  readonly value: ScaledNumber;
  readonly decimals: number;
  readonly low: ScaledNumber;
  readonly high: ScaledNumber;
  /** How many printed figures it rests on. */
  readonly leaves: number;
  /** How many formulas lead to it: 0 for a printed figure. */
  readonly steps: number;
}

interface Term {
  readonly sign: 1 | -1;
  readonly span: string;
}

interface Derivation extends Operand {
  readonly span: string;
  readonly terms: readonly Term[];
  readonly identity: string;
}

/** What is derived: one metric's year. */
export interface MetricYear extends Omit<FactQuery, "metric" | "period"> {
  readonly metric: Metric;
  readonly year: number;
}

const SPANS = ["1Q", "2Q", "3Q", "4Q", "1H", "9M", "FY"];

/**
 * The quarters and other spans of a year that follow from those that are known, by the sums that
 * the build derives by: the closest first, then the one resting on fewest figures, in fewest steps.
 * Only what adds up over time is derived: no ratio, growth rate or amount per share.
 */
export function deriveYear(
  { metric, year, ...basis }: MetricYear,
  find: (query: FactQuery) => Fact | undefined,
): readonly ComputedFigure[] {
  if (metric.kind !== "flow") return [];
  const periodOf = (span: string) => findPeriod(span + String(year % 100).padStart(2, "0"));
  const facts = new Map<string, Fact>();
  for (const span of SPANS) {
    const period = periodOf(span);
    const fact = period && find({ ...basis, metric: metric.id, period });
    if (fact && fact.status !== "bounded") facts.set(span, fact);
  }
  const derived = new Map<string, Derivation>();
  for (;;) {
    const [best] = SPANS.flatMap((span) =>
      facts.has(span) || derived.has(span) ? [] : candidatesOf(span, facts, derived),
    ).sort(comesFirst);
    if (!best) break;
    derived.set(best.span, best);
  }
  return [...derived.values()].flatMap((derivation) => {
    const period = periodOf(derivation.span);
    return period ? figureOf(derivation, period, { metric, ...basis }) : [];
  });
}

function candidatesOf(
  span: string,
  facts: ReadonlyMap<string, Fact>,
  derived: ReadonlyMap<string, Derivation>,
): readonly Derivation[] {
  return PERIOD_SUMS.flatMap((identity) => {
    const terms = solve(identity, span);
    const isKnown = terms.every((term) => facts.has(term.span) || derived.has(term.span));
    if (terms.length === 0 || !isKnown) return [];
    return { span, terms, identity, ...sumOf(terms, facts, derived) };
  });
}

/** A sum such as "1H = 1Q + 2Q", turned to one of its spans, added ones first; none where it is not in it. */
function solve(identity: string, span: string): readonly Term[] {
  const [total = "", ...parts] = identity.split(/ [=+] /);
  if (span === total) return parts.map((part) => ({ sign: 1, span: part }));
  if (!parts.includes(span)) return [];
  const others = parts.filter((part) => part !== span);
  return [{ sign: 1, span: total }, ...others.map((part) => ({ sign: -1 as const, span: part }))];
}

/** Adds up, all to the precision of the coarsest: a table in millions is added up in its own millions. */
function sumOf(
  terms: readonly Term[],
  facts: ReadonlyMap<string, Fact>,
  derived: ReadonlyMap<string, Derivation>,
): Operand {
  const choices = terms.map(({ sign, span }) => ({
    sign,
    operands: derived.has(span) ? [derived.get(span)] : printedOperands(facts.get(span)),
  }));
  const coarsest = Math.min(...choices.map(({ operands: [first] }) => first?.decimals ?? 0));
  return choices.reduce<Operand>(
    (sum, { sign, operands }) => {
      const operand = operands.find((one) => one?.decimals === coarsest) ?? operands[0];
      return operand ? addOperand(sum, operand, sign) : sum;
    },
    { value: ZERO, low: ZERO, high: ZERO, decimals: coarsest, leaves: 0, steps: 1 },
  );
}

const ZERO: ScaledNumber = { digits: 0n, exponent: 0 };

function printedOperands(fact: Fact | undefined): readonly Operand[] {
  if (!fact) return [];
  const all: readonly (Fact | Printing)[] = fact.printings.length > 0 ? fact.printings : [fact];
  const steps = fact.printings.length > 0 ? 0 : 1;
  return all.map(({ value, low, high, decimals = 0 }) => ({
    value: parseScaled(value),
    low: parseScaled(low),
    high: parseScaled(high),
    decimals,
    leaves: 1,
    steps,
  }));
}

function addOperand(sum: Operand, operand: Operand, sign: 1 | -1): Operand {
  const [low, high] = sign === 1 ? [operand.low, operand.high] : [operand.high, operand.low];
  const signed = (number: ScaledNumber) => ({ ...number, digits: number.digits * BigInt(sign) });
  return {
    value: addScaled(sum.value, signed(operand.value)),
    low: addScaled(sum.low, signed(low)),
    high: addScaled(sum.high, signed(high)),
    decimals: sum.decimals,
    leaves: sum.leaves + operand.leaves,
    steps: sum.steps + operand.steps,
  };
}

function comesFirst(a: Derivation, b: Derivation): number {
  return (
    compareScaled(widthOf(a), widthOf(b)) ||
    a.leaves - b.leaves ||
    a.steps - b.steps ||
    (a.identity < b.identity ? -1 : 1)
  );
}

function widthOf({ low, high }: Operand): ScaledNumber {
  return addScaled(high, { ...low, digits: -low.digits });
}

function figureOf(
  { value, low, high, decimals, terms, span }: Derivation,
  period: Period,
  { metric, ...basis }: Omit<MetricYear, "year">,
): ComputedFigure {
  const id = formatPeriod(period);
  const name = (one: string) =>
    formatFigureName({ ...basis, metric: metric.id, period: one + id.slice(span.length) });
  const formula = terms.map(({ sign, span: one }, index) =>
    index === 0 ? name(one) : `${sign === 1 ? "+" : "-"} ${name(one)}`,
  );
  return {
    ...basis,
    ...{ metric: metric.id, period: id, status: "derived", unit: metric.unit },
    ...{ value: formatScaled(value), low: formatScaled(low), high: formatScaled(high) },
    decimals,
    formula: formula.join(" "),
  };
}

/** The years of metrics that figures are of. */
export function yearsOf(tokens: readonly FactId[]): readonly MetricYear[] {
  const years = tokens.flatMap(({ metric: id, period, scenario, standard }) => {
    const [metric, found] = [findMetric(id), findPeriod(period)];
    if (!metric || !found || found.kind === "instant" || found.kind === "month") return [];
    const year = fiscalYearOf(period);
    return [{ metric, year, scenario, ...(standard && { standard }) }];
  });
  const keyOf = ({ metric, year, scenario, standard }: (typeof years)[number]) =>
    `${metric.id} ${placeKey({ period: String(year), scenario, standard })}`;
  return [...new Map(years.map((one) => [keyOf(one), one])).values()];
}
