import { endOf } from "../../domain/periods/period";
import { formatArea, formatCell, formatColumn } from "../sheets/address";
import { chartBelow } from "./chartArea";
import { FIRST_FIGURE_COLUMN, PERIOD_ROW, SCENARIO_ROW } from "../tables/headerRows";
import type { Line, LineTable } from "../tables/lineTable";
import { axisFormatOf, formatOf } from "../tables/measure";
import type { ChartSpec, SeriesSpec } from "./chartSpec";
import { seriesLook } from "./palette";
import { labelOf, measureOfLine, unitOf } from "../tables/planLines";
import type { PlanOptions } from "../tables/planOptions";
import type { AxisPlan, Cell, ChartPlan, SeriesPlan } from "../sheets/sheetPlan";
import { SHEET_TEXTS } from "../tables/sheetTexts";

/** A chart, the small table beside it that it is drawn from, and the rows both take. */
export interface PlannedChart {
  readonly chart: ChartPlan;
  readonly rows: readonly (readonly Cell[])[];
  readonly height: number;
}

interface ChartContext {
  readonly table: LineTable;
  readonly options: PlanOptions;
  /** The first row of the chart's table, counted from zero. */
  readonly at: number;
}

/** A chart below a table of its own; undefined where fewer than two columns of its kind have figures. */
export function planChart(spec: ChartSpec, context: ChartContext): PlannedChart | undefined {
  const columns = chartColumns(spec, context.table);
  const series = spec.series.filter(({ key }) => hasFigures(key, columns, context.table));
  if (columns.length < 2 || series.length === 0) return undefined;
  const rows = [
    titleRow(spec, context),
    categoryRow(columns, context.table),
    ...series.map((one) => seriesRow(one, columns, context)),
  ];
  const { position, height } = chartBelow(context.at + rows.length);
  const chart = { ...chartPlan(spec, series, columns, context), position };
  return { chart, rows, height: rows.length + height };
}

/** The columns from the first to the last with figures: those between keep their place in time. */
function chartColumns({ over, series }: ChartSpec, table: LineTable): readonly number[] {
  const kind = over === "quarters" ? "quarter" : "year";
  const ofKind = table.columns
    .flatMap(({ period }, column) => (period.kind === kind ? [column] : []))
    .sort((a, b) => (endAt(table, a) < endAt(table, b) ? -1 : 1));
  const isKnown = (column: number) =>
    series.some(({ key }) => table.isKnown(table.place(key).line, column));
  const known = ofKind.flatMap((column, place) => (isKnown(column) ? [place] : []));
  const [first = 0] = known;
  return known.length < 2 ? [] : ofKind.slice(first, (known.at(-1) ?? first) + 1);
}

function endAt(table: LineTable, column: number): string {
  const about = table.columns[column];
  return about ? endOf(about.period) : "";
}

function hasFigures(key: string, columns: readonly number[], table: LineTable): boolean {
  const { line } = table.place(key);
  return columns.some((column) => table.isKnown(line, column));
}

const EMPTY: Cell = { kind: "empty" };

function titleRow({ title }: ChartSpec, { options }: ChartContext): readonly Cell[] {
  return [EMPTY, { kind: "text", text: title[options.locale], style: { role: "section" } }];
}

/** "FY11", and "FY12 target" where the column is no actual figure. */
function categoryFormula(column: number, { columns }: LineTable): string {
  const letters = formatColumn(FIRST_FIGURE_COLUMN + column);
  const period = `=${letters}$${PERIOD_ROW + 1}`;
  const isActual = columns[column]?.scenario === "actual";
  return isActual ? period : `${period}&" "&${letters}$${SCENARIO_ROW + 1}`;
}

function categoryRow(columns: readonly number[], table: LineTable): readonly Cell[] {
  const cells = columns.map((column): Cell => ({
    kind: "formula",
    formula: categoryFormula(column, table),
    format: "General",
    style: { role: "header" },
  }));
  return [
    EMPTY,
    { kind: "empty", style: { role: "header" } },
    { kind: "empty", style: { role: "header" } },
    ...cells,
  ];
}

/** What a legend calls a line: a share says that it is one, because it may stand beside its amount. */
function seriesName(line: Line, { locale }: PlanOptions): string {
  const label = labelOf(line)[locale];
  return measureOfLine(line) === "ratio" ? `${label} (%)` : label;
}

function seriesRow(
  { key }: SeriesSpec,
  columns: readonly number[],
  { table, options }: ChartContext,
): readonly Cell[] {
  const { line, at } = table.place(key);
  const measure = measureOfLine(line);
  const cells = columns.map((column): Cell => {
    if (!table.isKnown(line, column)) return { kind: "empty", style: { role: "absent" } };
    const formula = `=${formatCell(at, FIRST_FIGURE_COLUMN + column)}`;
    return {
      kind: "formula",
      formula,
      format: formatOf(measure, options.unit),
      style: { role: "figure" },
    };
  });
  const text = seriesName(line, options);
  const unit = unitOf(line, options);
  return [
    EMPTY,
    { kind: "text", text, style: { role: "label" } },
    { kind: "text", text: unit, style: { role: "unit" } },
    ...cells,
  ];
}

function chartPlan(
  spec: ChartSpec,
  series: readonly SeriesSpec[],
  columns: readonly number[],
  context: ChartContext,
): Omit<ChartPlan, "position"> {
  const { options, table } = context;
  const axisOf = (side: SeriesPlan["axis"]): AxisPlan | undefined => {
    const lines = series
      .filter(({ axis }) => (axis ?? "primary") === side)
      .map(({ key }) => table.place(key).line);
    return axisPlan(lines, side, options);
  };
  const secondary = axisOf("secondary");
  const category = spec.over === "quarters" ? SHEET_TEXTS.quarter : SHEET_TEXTS.year;
  return {
    name: `IIJ ${spec.title.en}`,
    title: spec.title[options.locale],
    categoryTitle: category[options.locale],
    primary: axisOf("primary") ?? { title: "", format: "General" },
    ...(secondary && { secondary }),
    series: series.map((one, index) => seriesPlan(one, { series, index }, columns.length, context)),
    legend: series.length > 1,
  };
}

/** An axis named by its unit; a second axis that one series has to itself is named by the series too. */
function axisPlan(
  lines: readonly Line[],
  side: SeriesPlan["axis"],
  options: PlanOptions,
): AxisPlan | undefined {
  const [first, ...others] = lines;
  if (!first) return undefined;
  const isItsOwn = side === "secondary" && others.length === 0 && measureOfLine(first) === "ratio";
  return {
    title: isItsOwn ? seriesName(first, options) : unitOf(first, options),
    format: axisFormatOf(measureOfLine(first), options.unit),
  };
}

function seriesPlan(
  { key, shape, axis }: SeriesSpec,
  { series, index }: { readonly series: readonly SeriesSpec[]; readonly index: number },
  width: number,
  { table, options, at }: ChartContext,
): SeriesPlan {
  const rowArea = (row: number) =>
    formatArea({
      top: row,
      bottom: row,
      left: FIRST_FIGURE_COLUMN,
      right: FIRST_FIGURE_COLUMN + width - 1,
    });
  return {
    name: seriesName(table.place(key).line, options),
    values: rowArea(at + 2 + index),
    categories: rowArea(at + 1),
    shape,
    axis: axis ?? "primary",
    ...seriesLook(shape, series.slice(0, index).filter((other) => isLike(other, shape)).length),
  };
}

function isLike({ shape }: SeriesSpec, other: SeriesSpec["shape"]): boolean {
  return (shape === "line") === (other === "line");
}
