import {
  addScaled,
  multiplyScaled,
  parseScaled,
  quotient,
  type ScaledNumber,
} from "../../domain/numbers/decimalText";
import { periodBefore } from "../../domain/periods/months";
import { findPeriod, formatPeriod } from "../../domain/periods/period";
import { basisOf, isGrowth, splitComparison, type Comparison } from "../comparison";
import type { FactId } from "../facts/factId";

/** Figures that the number of one follows from: a sum, or a sum as a share of one more. */
export interface Arithmetic<T> {
  readonly terms: readonly (readonly [sign: bigint, figure: T])[];
  readonly by?: T | undefined;
}

/** What most figures that follow from others of their metric follow from: two spans of the same year. */
const SPANS: Readonly<Record<string, string>> = {
  "2Q": "1H -1Q",
  "3Q": "9M -1H",
  "4Q": "FY -9M",
  "1H": "1Q 2Q",
  "9M": "FY -4Q",
};

/** What figures of a metric mostly follow from: those of others; costs of a segment as all costs. */
const SUMS: Readonly<Record<string, string>> = {
  cost: "revenue -gross-margin",
  "costs-and-expenses": "revenue -operating-income",
  "gross-margin": "operating-income sga-rd",
  "sga-rd": "sales-marketing general-administrative research-development",
  "other-income": "pretax-income -operating-income",
  "income-tax": "pretax-income equity-method-income -net-income.including-nci",
  "net-income.including-nci": "net-income -nci-loss",
  dividend: "dividend.interim dividend.year-end",
  "dividend.adjusted": "dividend.interim.adjusted dividend.year-end.adjusted",
};

/** What the number of a figure follows from: the first of the usual ways whose figures are all there. */
export function arithmeticOf<T>(
  figure: FactId,
  find: (id: FactId) => T | undefined,
): Arithmetic<T> | undefined {
  for (const { terms, by } of waysTo(figure)) {
    const found = terms.flatMap(([sign, id]) => {
      const one = find(id);
      return one === undefined ? [] : [[sign, one] as const];
    });
    const divisor = by && find(by);
    if (found.length === terms.length && !by === !divisor) return { terms: found, by: divisor };
  }
  return undefined;
}

function waysTo(figure: FactId): readonly Arithmetic<FactId>[] {
  const { metric, period } = figure;
  const compared = splitComparison(metric);
  if (compared) return comparisonOf({ ...figure, metric: compared.base }, compared.comparison);
  const segment = /^cost(\..+)?$/.exec(metric)?.[1] ?? "";
  const [span, year] = [period.slice(0, 2), period.slice(2)];
  return [
    ...(year.length > 2 ? [] : sum(SPANS[span], (one) => ({ ...figure, period: one + year }))),
    ...sum(SUMS[segment ? "cost" : metric], (one) => ({ ...figure, metric: one + segment })),
  ];
}

function comparisonOf(now: FactId, comparison: Comparison): readonly Arithmetic<FactId>[] {
  const basis = basisOf(comparison);
  if (!basis) return [{ terms: [[1n, now]], by: { ...now, metric: "revenue" } }];
  const period = findPeriod(now.period);
  const earlier = period && periodBefore(period, basis);
  if (!earlier) return [];
  const before = { ...now, period: formatPeriod(earlier), scenario: "actual" } as const;
  const terms = [[1n, now] as const, [-1n, before] as const];
  return [{ terms, by: isGrowth(comparison) ? before : undefined }];
}

function sum(terms = "", idOf: (name: string) => FactId): readonly Arithmetic<FactId>[] {
  const signed = terms.split(" ").map((term) => {
    const isLess = term.startsWith("-");
    return [isLess ? -1n : 1n, idOf(isLess ? term.slice(1) : term)] as const;
  });
  return terms === "" ? [] : [{ terms: signed }];
}

/** What figures come to, to a power of ten, a half rounded up; undefined for a share of nothing or of a loss. */
export function resultOf<T>(
  { terms, by }: Arithmetic<T>,
  numberOf: (figure: T) => ScaledNumber,
  power: number,
): ScaledNumber | undefined {
  const total = terms
    .map(([sign, figure]) => multiplyScaled(numberOf(figure), { digits: sign, exponent: 0 }))
    .reduce(addScaled);
  const divisor = by === undefined ? ONE : numberOf(by);
  return divisor.digits > 0n ? parseScaled(quotient(total, divisor, -power, "nearest")) : undefined;
}

const ONE: ScaledNumber = { digits: 1n, exponent: 0 };
