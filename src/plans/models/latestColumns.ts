import { isAnswer } from "../../dataset/answer";
import { factsOf } from "../../dataset/figures";
import {
  endOf,
  formatPeriod,
  quarterOf,
  shiftPeriod,
  type Period,
} from "../../domain/periods/period";
import { planColumns, type Column, type ColumnChoice } from "../tables/columns";
import { findFigure } from "../tables/figures";
import { isLine } from "../tables/lineTable";
import type { Row } from "../tables/row";

const QUARTERS_SHOWN = 8;
const YEARS_SHOWN = 5;
/** Where fewer of a table's cells are filled, its years say more than its quarters. */
const FILLED_ENOUGH = 0.5;

/**
 * The columns of a model that names no others: the last eight quarters up to the latest that its first line has, then
 * their years. Where fewer than half of the cells would be filled, the last five years instead.
 */
export function latestColumns(rows: readonly Row[]): ColumnChoice {
  const metrics = metricsIn(rows);
  const latest = latestQuarter(metrics[0] ?? "revenue");
  const quarters: ColumnChoice = {
    layout: "all-quarters-then-years",
    from: formatPeriod(shiftPeriod(latest, -3 * (QUARTERS_SHOWN - 1)) ?? latest),
    to: formatPeriod(latest),
  };
  if (filled(metrics, { ...quarters, layout: "quarters" }) >= FILLED_ENOUGH) return quarters;
  const years = yearsOf(metrics[0] ?? "revenue").slice(-YEARS_SHOWN);
  const [firstYear = 2011] = years;
  const first: Period = { kind: "quarter", year: firstYear, quarter: 1 };
  const last: Period = { kind: "quarter", year: years.at(-1) ?? firstYear, quarter: 4 };
  return { layout: "years", from: formatPeriod(first), to: formatPeriod(last) };
}

/** Columns from a quarter to the one that is said, or to the latest that the first line has. */
export function columnsFrom(
  choice: Omit<ColumnChoice, "to"> & { readonly to?: string },
  rows: readonly Row[],
): ColumnChoice {
  return {
    ...choice,
    to: choice.to ?? formatPeriod(latestQuarter(metricsIn(rows)[0] ?? "revenue")),
  };
}

/**
 * The year whose target runs where the columns end: the one under way after their last quarter, not a
 * mid-term plan's years later. None without columns.
 */
export function runningYear(actual: readonly Column[]): Period | undefined {
  const [last] = actual
    .map(({ period }) => endOf(period))
    .sort()
    .reverse();
  const next = last === undefined ? undefined : shiftPeriod(quarterOf(last), 3);
  return next?.kind === "quarter" ? { kind: "year", year: next.year } : undefined;
}

/** The quarter in which the latest figure of a metric ends. */
function latestQuarter(metric: string): Period {
  const ends = factsOf(metric)
    .filter(isAnswer)
    .map(({ period }) => endOf(period));
  const [latest = "2012-03-31"] = ends.sort().reverse();
  return quarterOf(latest);
}

/** The fiscal years that a metric has a figure of, or at the end of. */
function yearsOf(metric: string): readonly number[] {
  const years = factsOf(metric)
    .filter(isAnswer)
    .flatMap(({ period }) => {
      if (period.kind === "year") return [period.year];
      const isYearEnd = period.kind === "instant" && period.date.endsWith("-03-31");
      return isYearEnd ? [Number(period.date.slice(0, 4)) - 1] : [];
    });
  return [...new Set(years)];
}

function filled(metrics: readonly string[], choice: ColumnChoice): number {
  const columns: readonly Column[] = planColumns(choice);
  const known = metrics.flatMap((metric) =>
    columns.filter(({ period }) => findFigure(metric, period) !== undefined),
  );
  return known.length / (metrics.length * columns.length);
}

function metricsIn(rows: readonly Row[]): readonly string[] {
  return rows.filter(isLine).flatMap((line) => (line.kind === "formula" ? [] : [line.metric]));
}
