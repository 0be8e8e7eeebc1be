import type { Scenario } from "../../domain/fact";
import { findPeriod, formatPeriod, shiftPeriod, type Period } from "../../domain/periods/period";

/** What a column of figures is about. */
export interface Column {
  readonly period: Period;
  readonly scenario: Scenario;
}

/** Each year after its quarters, all years after all quarters, or one of the two alone. */
export type Layout = "quarters-then-year" | "all-quarters-then-years" | "quarters" | "years";

/** The columns wanted: quarters from one to another, ends inclusive, and the years that end among them. */
export interface ColumnChoice {
  readonly layout: Layout;
  /** A quarter's id, such as 1Q10. */
  readonly from: string;
  readonly to: string;
}

/** Whole fiscal years one after the other, from the first to the last. */
export function yearsBetween(first: number, last: number): ColumnChoice {
  return {
    layout: "years",
    from: formatPeriod({ kind: "quarter", year: first, quarter: 1 }),
    to: formatPeriod({ kind: "quarter", year: last, quarter: 4 }),
  };
}

/** The columns of actual figures in the order they stand. */
export function planColumns({ layout, from, to }: ColumnChoice): readonly Column[] {
  const quarters = quartersBetween(from, to);
  const withYears = quarters.flatMap((quarter): readonly Period[] => {
    const year = yearEndingWith(quarter);
    return year ? [quarter, year] : [quarter];
  });
  return inOrder(layout, withYears).map((period) => ({ period, scenario: "actual" }));
}

function inOrder(layout: Layout, periods: readonly Period[]): readonly Period[] {
  const years = periods.filter(({ kind }) => kind === "year");
  const quarters = periods.filter(({ kind }) => kind === "quarter");
  switch (layout) {
    case "quarters-then-year":
      return periods;
    case "all-quarters-then-years":
      return [...quarters, ...years];
    case "quarters":
      return quarters;
    case "years":
      return years;
  }
}

/** Both included; empty where the first is the later. */
function quartersBetween(from: string, to: string): readonly Quarter[] {
  const first = readQuarter(from);
  const last = readQuarter(to);
  const quarters: Quarter[] = [];
  for (let next = first; order(next) <= order(last); next = following(next)) quarters.push(next);
  return quarters;
}

type Quarter = Extract<Period, { kind: "quarter" }>;

function readQuarter(id: string): Quarter {
  const period = findPeriod(id);
  if (period?.kind !== "quarter") throw new Error(`"${id}" is not a quarter such as 1Q10`);
  return period;
}

function order({ year, quarter }: Quarter): number {
  return year * 4 + quarter;
}

function following(quarter: Quarter): Quarter {
  const next = shiftPeriod(quarter, 3);
  return next?.kind === "quarter" ? next : quarter;
}

function yearEndingWith(quarter: Quarter): Period | undefined {
  return quarter.quarter === 4 ? { kind: "year", year: quarter.year } : undefined;
}

/** How a formula may look sideways from its own column. */
export type Sideways = "year-ago" | "quarter-ago" | "quarters" | "actual" | "target";

/**
 * The columns that a sideways offset from a column means, whether they are on the sheet or not: the
 * four quarters of a year, or one, the best first. None for a period that has no such neighbour.
 */
export function columnsMeant(
  { period, scenario }: Column,
  offset: Sideways | undefined,
): readonly Column[] {
  switch (offset) {
    case undefined:
      return [{ period, scenario }];
    case "actual":
    case "target":
      return [{ period, scenario: offset }];
    case "quarters":
      return period.kind === "year" ? quartersOf(period.year, scenario) : [];
    case "year-ago":
    case "quarter-ago":
      return columnsBefore({ period, scenario }, offset === "year-ago" ? 12 : 3);
  }
}

/** A target is compared with the target before it, or with what came of that. */
function columnsBefore({ period, scenario }: Column, months: number): readonly Column[] {
  const before = shiftPeriod(period, -months);
  if (!before) return [];
  const actual: Column = { period: before, scenario: "actual" };
  return scenario === "actual" ? [actual] : [{ period: before, scenario }, actual];
}

function quartersOf(year: number, scenario: Scenario): readonly Column[] {
  return ([1, 2, 3, 4] as const).map((quarter) => ({
    period: { kind: "quarter", year, quarter },
    scenario,
  }));
}

/** Whether two columns are about the same. */
export function isSameColumn(one: Column, other: Column): boolean {
  return one.scenario === other.scenario && formatPeriod(one.period) === formatPeriod(other.period);
}
