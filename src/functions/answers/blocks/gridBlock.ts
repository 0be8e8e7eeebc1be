import type { Metric } from "../../../domain/metric";
import type { WrittenPeriod } from "../../../domain/periods/period";
import type { Problem } from "../../../domain/problem";
import { fail, ok, type Result } from "../../../domain/result";
import { readArgument } from "../../arguments/cellArgument";
import type { CellAnswer, CellContent } from "../answer";
import { parseMetric } from "../../arguments/metricArgument";
import { parsePeriodArgument } from "../../arguments/periodArgument";
import { answerQuestion, type Manner, parseManner } from "../question";
import { turned } from "./seriesBlock";

/**
 * More cells than any table of ours has metrics and periods for. Excel on the web drops an answer of
 * more than 5 MB without a word (office-js issue 2786); a gap with its sentence is some 200 bytes.
 */
export const MOST_CELLS = 15_000;

/** The arguments of IIJ.GRID as the cell passes them. */
export interface GridArguments {
  readonly metrics: unknown;
  readonly periods: unknown;
  readonly unit: unknown;
  readonly scenario: unknown;
  readonly standard: unknown;
}

/** A row for each metric and a column for each period; turned where the labels stand the other way. */
export function gridBlock(given: GridArguments): CellAnswer {
  const manner = parseManner(given);
  if (!manner.ok) return manner;
  const metrics = labelsOf(given.metrics);
  const periods = labelsOf(given.periods);
  const cells = metrics.labels.length * periods.labels.length;
  if (cells > MOST_CELLS) return fail({ code: "too-many-cells", cells, most: MOST_CELLS });
  if (cells === 0) return ok({ kind: "block", rows: [[""]] });
  const columns = periods.labels.map((label) => readLabel(label, parsePeriod));
  const rows = metrics.labels.map((label) => {
    const metric = readLabel(label, parseLabelMetric);
    return columns.map((period) => gridCell(metric, period, manner.value));
  });
  return ok({ kind: "block", rows: metrics.across && !periods.across ? turned(rows) : rows });
}

interface Labels {
  readonly labels: readonly unknown[];
  /** The labels stand side by side in one row. */
  readonly across: boolean;
}

/** The labels in a range, row by row; a single value is a range of one cell. */
function labelsOf(range: unknown): Labels {
  const rows = Array.isArray(range) ? range.map(cellsOf) : [[range]];
  return { labels: rows.flat(), across: rows.length === 1 && (rows[0]?.length ?? 0) > 1 };
}

function cellsOf(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}

/** A label once read; undefined where its cell is empty. */
type Label<T> = Result<T, Problem> | undefined;

function readLabel<T>(label: unknown, parse: (label: unknown) => Result<T, Problem>): Label<T> {
  return readArgument(label).kind === "empty" ? undefined : parse(label);
}

function parseLabelMetric(label: unknown): Result<Metric, Problem> {
  return parseMetric(label, "metrics");
}

function parsePeriod(label: unknown): Result<WrittenPeriod, Problem> {
  return parsePeriodArgument(label, "periods");
}

function gridCell(
  metric: Label<Metric>,
  period: Label<WrittenPeriod>,
  manner: Manner,
): CellContent {
  if (!metric || !period) return "";
  if (!metric.ok) return { kind: "gap", problem: metric.problem };
  if (!period.ok) return { kind: "gap", problem: period.problem };
  const figure = answerQuestion({ ...manner, metric: metric.value, period: period.value });
  return figure.ok ? figure.value : { kind: "gap", problem: figure.problem };
}
