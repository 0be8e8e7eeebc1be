import { existingPeriods } from "../../dataset/answer";
import { isAnswer } from "../../dataset/facts/isAnswer";
import { factsOf } from "../../dataset/figures";
import type { Fact } from "../../domain/fact";
import {
  byEnd,
  endOf,
  formatPeriod,
  isYearEnd,
  quarterOf,
  shiftPeriod,
  yearTo,
  type Period,
  type Quarter,
} from "../../domain/periods/period";
import { planColumns, yearsBetween, type Column, type ColumnChoice } from "../tables/columns";
import { isLine, keyOf, LineTable } from "../tables/lineTable";
import { DEFAULT_OPTIONS } from "../tables/planOptions";
import type { Row } from "../tables/row";
import { referencesOf } from "../tables/template";

const QUARTERS_SHOWN = 8;
const YEARS_SHOWN = 5;
/** Where fewer of a table's cells are filled, other columns are looked for. */
const FILLED_ENOUGH = 0.5;
/** Where fewer of a model's lines show anything, the columns are not about the model. */
const LINES_ENOUGH = 0.5;

/**
 * The columns of a model that names no others: the last eight quarters up to the latest that its first line has, then
 * their years. Where fewer than half of the cells would be filled, five years one after the other: the latest that
 * fill half of the cells and show half of the lines, or else those that fill the most.
 */
export function latestColumns(rows: readonly Row[]): ColumnChoice {
  const latest = latestQuarter(rows);
  const quarters: ColumnChoice = {
    layout: "all-quarters-then-years",
    from: formatPeriod(shiftPeriod(latest, -3 * (QUARTERS_SHOWN - 1)) ?? latest),
    to: formatPeriod(latest),
  };
  if (isFilled(rows, planColumns({ ...quarters, layout: "quarters" }))) return quarters;
  const years = yearsOf(metricsIn(rows));
  const filling = fillingOf(rows, years.map(yearColumn));
  const windows = years
    .map((_, first) => first)
    .filter((first) => first === 0 || first + YEARS_SHOWN <= years.length)
    .map((first) => ({ first, filling: part(filling, first, first + YEARS_SHOWN) }))
    .reverse();
  const fullest = [...windows].sort((a, b) => count(b.filling) - count(a.filling));
  const { first } = windows.find((window) => isFull(window.filling)) ?? fullest[0] ?? { first: 0 };
  const [from = 2011, to = from] = [years[first], years[first + YEARS_SHOWN - 1] ?? years.at(-1)];
  return yearsBetween(from, to);
}

/** Columns from a quarter to the one that is said, or to the latest that the first line has. */
export function columnsFrom(
  choice: Omit<ColumnChoice, "to"> & { readonly to?: string },
  rows: readonly Row[],
): ColumnChoice {
  return { ...choice, to: choice.to ?? formatPeriod(latestQuarter(rows)) };
}

/**
 * The year whose target runs where the columns end: the one under way after their last quarter, not a
 * mid-term plan's years later. None without columns.
 */
export function runningYear(actual: readonly Column[]): Period | undefined {
  const last = actual
    .map(({ period }) => period)
    .sort(byEnd)
    .at(-1);
  const next = last && shiftPeriod(quarterOf(endOf(last)), 3);
  return next?.kind === "quarter" ? { kind: "year", year: next.year } : undefined;
}

/** The quarter in which the latest figure of the first line ends: LATEST counts quarters alone, and none that is old. */
function latestQuarter(rows: readonly Row[]): Quarter {
  const [metric = "revenue"] = metricsIn(rows);
  const last = existingPeriods(metric).at(-1);
  if (!last) throw new Error(`No figures of "${metric}"`);
  return quarterOf(endOf(last));
}

/** Every fiscal year from the first to the last that any of the metrics has a figure of, or at the end of. */
function yearsOf(metrics: readonly string[]): readonly number[] {
  const known = metrics.flatMap((metric) => factsOf(metric).filter(isAnswer).flatMap(yearEnded));
  if (known.length === 0) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function yearEnded({ period }: Fact): readonly number[] {
  const year = period.kind === "year" || isYearEnd(period) ? yearTo(period) : undefined;
  return year ? [year.year] : [];
}

function yearColumn(year: number): Column {
  return { period: { kind: "year", year }, scenario: "actual" };
}

/** Of each line, by its key, what it shows in each column: a figure, a hole, or nothing that could be missed. */
type Filling = readonly FilledLine[];

interface FilledLine {
  readonly key: string;
  /** The lines that its formula names. */
  readonly needs: readonly string[];
  readonly cells: readonly (boolean | undefined)[];
}

function fillingOf(rows: readonly Row[], columns: readonly Column[]): Filling {
  const { unit, totals } = DEFAULT_OPTIONS;
  const placed = rows.map((row, at) => ({ row, at }));
  const table = new LineTable(placed, columns, { unit, totals });
  return rows.filter(isLine).map((line) => ({
    key: keyOf(line),
    needs: line.kind === "formula" ? referencesOf(line.formula).map(({ key }) => key) : [],
    cells: columns.map((_, column) => {
      const { kind } = table.shownAt(line, column);
      return kind === "formula" ? true : kind === "absent" ? false : undefined;
    }),
  }));
}

function part(filling: Filling, from: number, to: number): Filling {
  return filling.map((line) => ({ ...line, cells: line.cells.slice(from, to) }));
}

function count(filling: Filling): number {
  return filling.flatMap(({ cells }) => cells.filter(Boolean)).length;
}

/** Whether half of the cells of the reported lines are filled. */
function isFilled(rows: readonly Row[], columns: readonly Column[]): boolean {
  const reported = rows.filter((row) => isLine(row) && row.kind !== "formula");
  const filling = fillingOf(reported, columns);
  return count(filling) >= filling.length * columns.length * FILLED_ENOUGH;
}

/**
 * Whether columns show half of the lines, and of these half of the cells, and every column something; and no
 * line shows a rate of figures that are all missing.
 */
function isFull(filling: Filling): boolean {
  const shown = filling.filter(({ cells }) => cells.includes(true));
  const keys = new Set(shown.map(({ key }) => key));
  const cells = shown.flatMap((line) => line.cells.filter((cell) => cell !== undefined));
  const columns = filling[0]?.cells.map((_, column) => shown.some((line) => line.cells[column]));
  return (
    columns?.every(Boolean) === true &&
    shown.every(({ needs }) => needs.every((key) => keys.has(key))) &&
    shown.length >= filling.length * LINES_ENOUGH &&
    count(filling) >= cells.length * FILLED_ENOUGH
  );
}

function metricsIn(rows: readonly Row[]): readonly string[] {
  return rows.filter(isLine).flatMap((line) => (line.kind === "formula" ? [] : [line.metric]));
}
