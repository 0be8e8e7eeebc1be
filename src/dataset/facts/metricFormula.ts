import { dayBefore } from "../../domain/periods/months";
import { endOf, formatPeriod, yearTo, type Period } from "../../domain/periods/period";

/** A figure in a metric's formula: its metric, and when it is taken. */
export interface FormulaTerm {
  readonly sign: 1 | -1;
  readonly metric: string;
  /**
   * "average": the mean of the days before a fiscal year and at its end. "year": the fiscal year that
   * ends with the day. The period itself where nothing is said.
   */
  readonly when?: "average" | "year";
}

/** What a metric is of others: a sum, or a sum as a share of another one; without one, bottom is empty. */
export interface MetricFormula {
  readonly top: readonly FormulaTerm[];
  readonly bottom: readonly FormulaTerm[];
}

const TERM = /(?:([+-]) )?([\w.-]+)(?:@(average|year))?/g;

/** Reads a formula as the catalogue writes it: "net-income / shareholders-equity@average", "cfo + cfi". */
export function parseFormula(formula: string): MetricFormula {
  const [top = [], bottom = []] = formula.split(" / ").map((sum) =>
    [...sum.matchAll(TERM)].map(([, operator, metric = "", when]): FormulaTerm => {
      const term = { sign: operator === "-" ? (-1 as const) : (1 as const), metric };
      return when ? { ...term, when: when as "average" | "year" } : term;
    }),
  );
  return { top, bottom };
}

/** The periods of the figures that a term is the mean of; none where it has no sense for a period. */
export function periodsOfTerm({ when }: FormulaTerm, period: Period): readonly string[] {
  if (when === undefined) return [formatPeriod(period)];
  if (when === "average") return period.kind === "year" ? [dayBefore(period), endOf(period)] : [];
  const year = period.kind === "instant" ? yearTo(period) : undefined;
  return year ? [formatPeriod(year)] : [];
}

/** The period of a metric's own figure that a period of its first term belongs to. */
export function periodOfFirst({ when }: FormulaTerm, period: Period): Period {
  return when === "year" ? { kind: "instant", date: endOf(period) } : period;
}
