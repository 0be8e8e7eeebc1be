import type { Scenario } from "../../domain/fact";
import { findPeriod, formatPeriod, shiftPeriod, type Period } from "../../domain/periods/period";

/** What a column of figures is about. */
export interface Column {
  readonly period: Period;
  readonly scenario: Scenario;
}

/** Each year after its quarters, all years after all quarters, or one of the two alone. */
export type Layout = "quarters-then-year" | "all-quarters-then-years" | "quarters" | "years";

/** The columns wanted: quarters from one to another, ends inclusive, and the years they make whole. */
export interface ColumnChoice {
  readonly layout: Layout;
  /** A quarter's id, such as 1Q10. */
  readonly from: string;
  readonly to: string;
}

/** The columns of actual figures in the order they stand. */
export function planColumns({ layout, from, to }: ColumnChoice): readonly Column[] {
  const quarters = quartersBetween(from, to);
  const withYears = quarters.flatMap((quarter) => {
    const year = yearEndingWith(quarter, quarters);
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
function quartersBetween(from: string, to: string): readonly Period[] {
  const first = readQuarter(from);
  const last = readQuarter(to);
  const quarters: Period[] = [];
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

function yearEndingWith(quarter: Period, quarters: readonly Period[]): Period | undefined {
  if (quarter.kind !== "quarter" || quarter.quarter !== 4) return undefined;
  const listed = new Set(quarters.map(formatPeriod));
  const whole = ([1, 2, 3, 4] as const).every((number) =>
    listed.has(formatPeriod({ ...quarter, quarter: number })),
  );
  return whole ? { kind: "year", year: quarter.year } : undefined;
}

/** How a formula may look sideways from its own column. */
export type Sideways = "year-ago" | "quarter-ago" | "quarters" | "actual" | "target";

/**
 * The columns that a sideways offset from a column meets, by number: one, or the four quarters of a
 * year standing side by side. Empty where they are not on the sheet.
 */
export function columnsSeen(
  columns: readonly Column[],
  from: number,
  offset: Sideways | undefined,
): readonly number[] {
  const column = columns[from];
  if (!column) return [];
  if (offset === undefined) return [from];
  if (offset === "quarters") return quartersSeen(columns, column);
  return placesOf(columns, seenFrom(column, offset)).slice(0, 1);
}

function seenFrom(column: Column, offset: Exclude<Sideways, "quarters">): readonly Column[] {
  if (offset === "actual" || offset === "target") return [{ ...column, scenario: offset }];
  const period = shiftPeriod(column.period, offset === "year-ago" ? -12 : -3);
  if (!period) return [];
  return [
    { period, scenario: column.scenario },
    { period, scenario: "actual" },
  ];
}

function quartersSeen(columns: readonly Column[], { period, scenario }: Column): readonly number[] {
  if (period.kind !== "year") return [];
  const wanted = ([1, 2, 3, 4] as const).map((quarter) => ({
    period: { kind: "quarter" as const, year: period.year, quarter },
    scenario,
  }));
  const places = placesOf(columns, wanted);
  const first = places[0] ?? 0;
  const together = places.length === 4 && places.every((place, index) => place === first + index);
  return together ? places : [];
}

function placesOf(columns: readonly Column[], wanted: readonly Column[]): readonly number[] {
  const ids = columns.map(columnId);
  return wanted.map((column) => ids.indexOf(columnId(column))).filter((place) => place >= 0);
}

function columnId({ period, scenario }: Column): string {
  return `${formatPeriod(period)} ${scenario}`;
}
