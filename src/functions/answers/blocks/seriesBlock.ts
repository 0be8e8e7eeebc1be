import { formatPeriod, type Period } from "../../../domain/periods/period";
import type { Problem } from "../../../domain/problem";
import { fail, ok, type Result } from "../../../domain/result";
import type { DisplayUnit } from "../../../domain/unit";
import type { CellAnswer, CellContent } from "../answer";
import { parseChoice } from "../../arguments/choice";
import { ORIENTATION, UNIT, type Orientation } from "../../arguments/choices";
import { unitOfMetric } from "../../../domain/terms";
import { parseMetric } from "../../arguments/metricArgument";
import { existingPeriods } from "../../../dataset/answer";
import { parseStandard } from "../../arguments/standardArgument";
import { answerQuestion, type FigureQuestion, type Question } from "../question";
import { nothingFor, parseSpan, periodsIn } from "../span";
import { parseTruth } from "../../arguments/truthArgument";
import { labelOver, standardsSaid } from "./standardsSaid";
import { headOf, languageOf, namePeriod, words } from "../words";

/** The arguments of IIJ.SERIES as the cell passes them. */
export interface SeriesArguments {
  readonly metric: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly unit: unknown;
  readonly headers: unknown;
  readonly orientation: unknown;
  readonly standard: unknown;
}

/** A metric's figures over a span, a row for each period, or a column; a period without one says why. */
export function seriesBlock(given: SeriesArguments): CellAnswer {
  const metric = parseMetric(given.metric);
  if (!metric.ok) return metric;
  const standard = parseStandard(given.standard);
  if (!standard.ok) return standard;
  const known = { metric: metric.value, standard: standard.value };
  const periods = spannedPeriods(known, given);
  if (!periods.ok) return periods;
  const layout = parseLayout(given);
  if (!layout.ok) return layout;
  const { unit, headers, orientation } = layout.value;
  const columns = periods.value.map((period) => ({
    period,
    cells: [figureCell({ ...known, period, unit, scenario: "actual" })] as const,
  }));
  const label = labelOver(
    metric.value,
    columns.flatMap(({ cells }) => cells),
  );
  const title = headOf(label, unitOfMetric(metric.value, unit), standardsSaid(columns, [label]));
  const figures = columns.map(({ period, cells }) => [namePeriod(period), ...cells]);
  const titled = headers ? [[PERIOD, title], ...figures] : untitled(figures);
  const rows = orientation === "vertical" ? titled : turned(titled);
  return ok({ kind: "block", rows, locale: languageOf(given.metric) });
}

/** Heading of a column of periods. */
export const PERIOD = words("Period", "期間");

interface Layout {
  readonly unit: DisplayUnit;
  readonly headers: boolean;
  readonly orientation: Orientation;
}

function parseLayout(given: SeriesArguments): Result<Layout, Problem> {
  const unit = parseChoice(given.unit, UNIT);
  if (!unit.ok) return unit;
  const headers = parseTruth(given.headers, { name: "headers", otherwise: true });
  if (!headers.ok) return headers;
  const orientation = parseChoice(given.orientation, ORIENTATION);
  if (!orientation.ok) return orientation;
  return ok({ unit: unit.value, headers: headers.value, orientation: orientation.value });
}

function spannedPeriods(
  { metric: { id, label }, standard }: Pick<Question, "metric" | "standard">,
  given: SeriesArguments,
): Result<readonly Period[], Problem> {
  const existing = existingPeriods(id, "actual", standard);
  const span = parseSpan(given, label, { existing, standard });
  if (!span.ok) return span;
  const periods = periodsIn(span.value, existing);
  if (periods.length > 0) return ok(periods);
  return fail(nothingFor(label, formatPeriod(span.value.first), { existing, standard }));
}

function figureCell(question: FigureQuestion): CellContent {
  const figure = answerQuestion(question);
  return figure.ok ? figure.value : { kind: "gap", problem: figure.problem };
}

function untitled(rows: readonly (readonly CellContent[])[]): readonly (readonly CellContent[])[] {
  return rows.map((row) => row.slice(1));
}

/** Rows as columns. */
export function turned(
  rows: readonly (readonly CellContent[])[],
): readonly (readonly CellContent[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ""));
}
