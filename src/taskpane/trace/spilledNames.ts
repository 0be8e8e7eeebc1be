import { factsOf } from "../../dataset/figures";
import { parsePeriod } from "../../domain/periods/parsePeriod";
import { endOf, formatPeriod, shiftPeriod, type Period } from "../../domain/periods/period";
import type { CallArgument } from "../../excel/formulas/callArguments";
import type { SpilledCell } from "../../excel/formulas/traceSelection";
import { findByName } from "./metricByName";

/** What a figure is called where it stands: its metric and its period, as someone wrote them. */
export interface FigureNames {
  readonly metric: unknown;
  readonly period: unknown;
}

type Given = readonly CallArgument[];

/** What each cell of a function's spill is about; undefined for a heading. */
const NAMES: Readonly<
  Record<string, (given: Given, cell: SpilledCell) => FigureNames | undefined>
> = {
  GRID: gridNames,
  SERIES: seriesNames,
  TABLE: (_, { row, column, values }) =>
    row === 0 || column === 0
      ? undefined
      : { metric: values[row]?.[0], period: values[0]?.[column] },
};

/** Whether a function fills cells that are each about a figure of their own. */
export function fillsFigures(name: string): boolean {
  return name in NAMES;
}

/** What a cell of a spill is about; undefined for headings and for functions that show no figures. */
export function findSpilledNames(
  name: string,
  given: Given,
  cell: SpilledCell,
): FigureNames | undefined {
  return NAMES[name]?.(given, cell);
}

/** Metrics down and periods across, or turned where the metrics stand in a row and the periods do not. */
function gridNames([metrics, periods]: Given, { row, column }: SpilledCell): FigureNames {
  const [ids, dates] = [rowsOf(metrics), rowsOf(periods)];
  const isTurned = isAcross(ids) && !isAcross(dates);
  const [metricAt, periodAt] = isTurned ? [column, row] : [row, column];
  return { metric: ids.flat()[metricAt], period: dates.flat()[periodAt] };
}

function rowsOf(argument: CallArgument): readonly (readonly unknown[])[] {
  return typeof argument === "object" ? argument : [[argument]];
}

function isAcross(rows: readonly (readonly unknown[])[]): boolean {
  return rows.length === 1 && (rows[0]?.length ?? 0) > 1;
}

const [FROM, TO, HEADERS, ORIENTATION] = [1, 2, 4, 5] as const;

function seriesNames(given: Given, { row, column, values }: SpilledCell): FigureNames | undefined {
  const [metric] = given;
  const isAcrossColumns = given[ORIENTATION] === "horizontal";
  const [along, side] = isAcrossColumns ? [column, row] : [row, column];
  if (given[HEADERS] === false) {
    const period = untitledPeriod(given, along);
    return period && { metric, period: formatPeriod(period) };
  }
  if (along === 0 || side === 0) return undefined;
  return { metric, period: isAcrossColumns ? values[0]?.[column] : values[row]?.[0] };
}

const MONTHS_APART = { quarter: 3, year: 12, cumulative: 12, month: 1 } as const;
const USUAL_KINDS = ["quarter", "instant", "year", "cumulative", "month"] as const;

/** The period of a series without headings: so many after the first one written, or known. */
function untitledPeriod(given: Given, index: number): Period | undefined {
  const metric = findByName(given[0]);
  if (!metric) return undefined;
  const known = factsOf(metric.id).map(({ period }) => period);
  const [from, to] = [writtenPeriod(given[FROM]), writtenPeriod(given[TO])];
  const kind =
    (from ?? to)?.kind ??
    USUAL_KINDS.find((usual) => known.some((period) => period.kind === usual));
  const alike = known.filter((period) => period.kind === kind);
  if (kind === "instant") {
    return alike.filter((period) => !from || endOf(period) >= endOf(from))[index];
  }
  const first = from ?? alike[0];
  return first && first.kind !== "instant"
    ? shiftPeriod(first, index * MONTHS_APART[first.kind])
    : undefined;
}

function writtenPeriod(argument: CallArgument): Period | undefined {
  if (typeof argument !== "string" && typeof argument !== "number") return undefined;
  const parsed = parsePeriod(argument);
  return parsed.ok && parsed.value.kind !== "latest" ? parsed.value : undefined;
}
