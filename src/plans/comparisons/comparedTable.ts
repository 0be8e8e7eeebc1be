import type { Fact } from "../../domain/fact";
import { STANDARDS, type Standard } from "../../domain/standard";
import { formatPeriod } from "../../domain/periods/period";
import type { Addition } from "../tables/added/addition";
import type { Column } from "../tables/columns";
import { areComparable, figuresIn, findFigure, readMetric } from "../tables/figures";
import { FIRST_LINE_ROW } from "../tables/headerRows";
import type { PlanOptions } from "../tables/planOptions";
import { erasOf, isChanging } from "../tables/standards";

/** What is said of each pair of neighbouring columns; of the first and the last where there are many. */
export const DIFFERENCES = ["change", "percent", "contribution", "points"] as const;
export type Difference = (typeof DIFFERENCES)[number];

/**
 * How a comparison is drawn: a group of bars a line, with one bar a period, or the other way round;
 * stacks of lines; lines over the periods, as amounts or with the first period as 100; a bridge.
 */
export const COMPARISON_CHARTS = [
  "clustered",
  "by-period",
  "stacked",
  "stacked100",
  "line",
  "index",
  "waterfall",
] as const;
export type ComparisonChart = (typeof COMPARISON_CHARTS)[number];

/** Any lines side by side in two or more periods or scenarios; with notes unless it says otherwise. */
export interface ComparisonChoice
  extends Pick<PlanOptions, "unit" | "locale">, Partial<Pick<PlanOptions, "negatives" | "notes">> {
  /** The sheet's title; what it compares where absent. */
  readonly title?: string;
  readonly metrics: readonly string[];
  /** What stands side by side, the earlier or the planned first. */
  readonly columns: readonly Column[];
  readonly differences: readonly Difference[];
  /** The metric whose change the lines contribute to, one of the metrics; the first where absent. */
  readonly total?: string;
  readonly charts: readonly ComparisonChart[];
  /** Columns right of the periods, beside the differences. */
  readonly added?: readonly Addition[];
  /** Whether charts write their values on the bars; they do where this is absent. */
  readonly labels?: boolean;
}

/** A comparison ready to be laid out: what is known of each metric in each column. */
export interface ComparedTable {
  readonly choice: ComparisonChoice;
  readonly total: string;
  readonly lines: readonly ComparedLine[];
  /** The standards of each column's figures, where they are not of one: a line above the others says them. */
  readonly standards?: readonly (readonly Standard[])[];
  /** The row of revenue, counted from zero, that margins are measured on. */
  readonly revenueRow: number;
}

/** One metric of a comparison. */
export interface ComparedLine {
  readonly metric: string;
  /** The row it stands in, counted from zero. */
  readonly at: number;
  readonly figures: readonly (Fact | undefined)[];
}

/**
 * A line's figures in two columns, where they can be compared: both known, of one length, under one
 * standard and of the same shares. What is measured at a day is of its day, whatever the column is.
 */
export function comparedFigures(
  line: ComparedLine | undefined,
  from: number,
  to: number,
): readonly [before: Fact, now: Fact] | undefined {
  const [before, now] = [line?.figures[from], line?.figures[to]];
  return before && now && areComparable(before, now) ? [before, now] : undefined;
}

/** Reads the figures of a comparison; revenue is added where margins need it. */
export function compare(choice: ComparisonChoice): ComparedTable {
  const metrics = [...choice.metrics];
  if (choice.differences.includes("points") && !metrics.includes("revenue"))
    metrics.push("revenue");
  const found = metrics.map((metric) => ({
    metric,
    figures: figuresIn(metric, choice.columns),
  }));
  const standards = choice.columns.map((_, column) =>
    STANDARDS.filter((one) => found.some(({ figures }) => figures[column]?.standard === one)),
  );
  const top = FIRST_LINE_ROW + (isChanging(standards) ? 1 : 0);
  return {
    choice,
    total: choice.total ?? choice.metrics[0] ?? "",
    lines: found.map((line, index) => ({ ...line, at: top + index })),
    revenueRow: top + metrics.indexOf("revenue"),
    ...(isChanging(standards) && { standards }),
  };
}

/** 1 where more of a line means more of the total, -1 for a cost against an income. */
export function signFor(metric: string, total: string): 1 | -1 {
  return readMetric(metric).sign === readMetric(total).sign ? 1 : -1;
}

/** More periods than these would make more differences than figures: the ends alone are compared. */
const MOST_COMPARED = 4;

/**
 * The columns that differences are between, by number: neighbours; of many, what came with what was
 * planned of the same periods, or else the first and the last under each accounting standard.
 */
export function comparedPairs(
  choice: Pick<ComparisonChoice, "columns" | "metrics" | "total">,
): readonly (readonly [from: number, to: number])[] {
  const { columns } = choice;
  if (columns.length <= MOST_COMPARED)
    return columns.slice(1).map((_, index) => [index, index + 1]);
  const planned = plannedPairs(columns);
  return planned.length > 1 ? planned : endsOfEras(choice);
}

function endsOfEras({
  columns,
  metrics,
  total = metrics[0] ?? "",
}: Pick<ComparisonChoice, "columns" | "metrics" | "total">): readonly (readonly [
  number,
  number,
])[] {
  const eras = erasOf([...columns.keys()], (column) => {
    const about = columns[column];
    return about && findFigure(total, about.period, about.scenario)?.standard;
  });
  if (eras.length < 2) return [[0, columns.length - 1]];
  return eras.flatMap(({ columns: [first = 0, ...others] }): (readonly [number, number])[] => {
    const last = others.at(-1);
    return last === undefined ? [] : [[first, last]];
  });
}

/** Each column of what came with the last one before it of what was planned of its period. */
function plannedPairs(
  columns: readonly Column[],
): readonly (readonly [from: number, to: number])[] {
  return columns.flatMap(({ period, scenario }, to): (readonly [number, number])[] => {
    if (scenario !== "actual") return [];
    const id = formatPeriod(period);
    const from = columns
      .slice(0, to)
      .findLastIndex((one) => one.scenario !== "actual" && formatPeriod(one.period) === id);
    return from < 0 ? [] : [[from, to]];
  });
}
