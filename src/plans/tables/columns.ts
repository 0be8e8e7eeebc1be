import type { Scenario } from "../../domain/fact";
import { periodBefore, type Basis } from "../../domain/periods/months";
import {
  byEnd,
  findPeriod,
  formatPeriod,
  shiftPeriod,
  yearTo,
  type Period,
  type Quarter,
} from "../../domain/periods/period";

/**
 * A span of time that IIJ reports no figures of: the twelve months that end with a quarter, or the
 * half of a year from October on.
 */
export const COLUMN_SPANS = ["ltm", "second-half"] as const;
export type Span = (typeof COLUMN_SPANS)[number];

/** What a column of figures is about. */
export interface Column {
  /** With a span the quarter that it ends with, or the year that it is the second half of. */
  readonly period: Period;
  readonly scenario: Scenario;
  readonly span?: Span;
}

/** Each year after its quarters, all years after all quarters, or one of the two alone. */
export const LAYOUTS = [
  "quarters-then-year",
  "all-quarters-then-years",
  "quarters",
  "years",
] as const;
export type Layout = (typeof LAYOUTS)[number];

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
    const year = yearTo(quarter);
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

/** How a formula may look sideways from its own column. */
export type Sideways = "year-ago" | "quarter-ago" | "quarters" | "actual" | "target";

/**
 * The columns that a sideways offset from a column means, whether they are on the sheet or not: the
 * four quarters of a year, or one, the best first. None for a period that has no such neighbour.
 */
export function columnsMeant(about: Column, offset: Sideways | undefined): readonly Column[] {
  const { period, scenario, span } = about;
  switch (offset) {
    case undefined:
      return [about];
    case "actual":
    case "target":
      return [{ ...about, scenario: offset }];
    case "quarters":
      return period.kind === "year" && !span ? quartersOf(period.year, scenario) : [];
    case "year-ago":
      return columnsBefore(about, "YoY");
    case "quarter-ago":
      return span ? [] : columnsBefore(about, "QoQ");
  }
}

/** A target is compared with the target before it, or with what came of that. */
function columnsBefore(about: Column, basis: Basis): readonly Column[] {
  const period = periodBefore(about.period, basis);
  if (!period) return [];
  const actual: Column = { ...about, period, scenario: "actual" };
  return about.scenario === "actual" ? [actual] : [{ ...about, period }, actual];
}

function quartersOf(year: number, scenario: Scenario): readonly Column[] {
  return ([1, 2, 3, 4] as const).map((quarter) => ({
    period: { kind: "quarter", year, quarter },
    scenario,
  }));
}

/** Whether two columns are about the same. */
export function isSameColumn(one: Column, other: Column): boolean {
  return columnId(one) === columnId(other);
}

/** Some of a table's columns, by number, in order of time; of one end as they stand. */
export function columnsInTime(
  columns: readonly Column[],
  isWanted: (column: Column) => boolean,
): readonly number[] {
  return columns
    .map((about, column) => ({ about, column }))
    .filter(({ about }) => isWanted(about))
    .sort((a, b) => byEnd(a.about.period, b.about.period))
    .map(({ column }) => column);
}

/** A text that no other column has: "FY11 actual", "4Q11 actual ltm". */
export function columnId({ period, scenario, span }: Column): string {
  return [formatPeriod(period), scenario, ...(span ? [span] : [])].join(" ");
}

/** The fiscal year that the last twelve months to its fourth quarter are; any other column as it is. */
export function asFiscalYear(column: Column): Column {
  const year = column.span === "ltm" ? yearTo(column.period) : undefined;
  return year ? { period: year, scenario: column.scenario } : column;
}

/** Whether a column covers a year: a fiscal one, or the last twelve months. */
export function isYearLong({ period, span }: Column): boolean {
  return span ? span === "ltm" : period.kind === "year";
}
