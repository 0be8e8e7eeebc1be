import { comparePeriods } from "../../dataset/factIndex";
import { factsOf } from "../../dataset/figures";
import { SCENARIOS, type Fact } from "../../domain/fact";
import { isYearEnd } from "../../domain/periods/period";
import type { Column } from "../../plans/tables/columns";
import { keyOf } from "./periodGroups";

/** A fact for each period and scenario that any of the metrics is known for, the latest first. */
export function columnChoices(metrics: readonly string[]): readonly Fact[] {
  const facts = metrics.flatMap((metric) =>
    SCENARIOS.flatMap((scenario) => factsOf(metric, scenario)),
  );
  const byColumn = new Map(facts.map((fact) => [keyOf(fact), fact]));
  return [...byColumn.values()].sort((one, other) => comparePeriods(other.period, one.period));
}

/** Periods that are added together, by name. */
export const COLUMN_SPANS = [
  "eight-quarters",
  "every-quarter",
  "five-years",
  "every-year",
  "five-year-ends",
] as const;

/** Several columns that one picks at once. */
export type ColumnSpan = (typeof COLUMN_SPANS)[number];

const SPAN_OF: Readonly<
  Record<ColumnSpan, { readonly kind: Fact["period"]["kind"]; readonly count?: number }>
> = {
  "eight-quarters": { kind: "quarter", count: 8 },
  "every-quarter": { kind: "quarter" },
  "five-years": { kind: "year", count: 5 },
  "every-year": { kind: "year" },
  "five-year-ends": { kind: "instant", count: 5 },
};

/** The latest columns of a span that any of the metrics is known for, in order of time; none where there is none. */
export function columnsOfSpan(metrics: readonly string[], span: ColumnSpan): readonly Column[] {
  const { kind, count } = SPAN_OF[span];
  const columns = columnChoices(metrics).filter(
    ({ scenario, period }) =>
      scenario === "actual" && period.kind === kind && (kind !== "instant" || isYearEnd(period)),
  );
  return inTime(columns.slice(0, count).map(({ period, scenario }) => ({ period, scenario })));
}

/** Columns with others among them: in order of time while they stand so, else after them, as the reader's order is kept. */
export function withColumns(
  columns: readonly Column[],
  added: readonly Column[],
): readonly Column[] {
  const all = [...columns, ...added];
  const isInTime = inTime(columns).every((column, index) => column === columns[index]);
  return isInTime ? inTime(all) : all;
}

/** Columns in order of time, what was planned before what came: a change is then one over time. */
export function inTime(columns: readonly Column[]): readonly Column[] {
  return [...columns].sort(
    (one, other) =>
      comparePeriods(one.period, other.period) ||
      SCENARIOS.indexOf(other.scenario) - SCENARIOS.indexOf(one.scenario),
  );
}
