import { endOf } from "../../domain/periods/period";
import { formatColumn } from "../sheets/address";
import type { AxisPlan, Cell, SeriesPlan } from "../sheets/sheetPlan";
import { FIRST_FIGURE_COLUMN, emptyCell, referenceTo } from "../tables/cells";

import { PERIOD_ROW, SCENARIO_ROW } from "../tables/headerRows";
import type { Line, LineTable } from "../tables/lineTable";
import { axisFormatOf } from "../tables/measure";
import { formatOfLine, labelOf, measureOfLine, unitOf } from "../tables/planLines";
import type { PlanOptions } from "../tables/planOptions";
import { SHEET_TEXTS } from "../tables/sheetTexts";
import type { ChartSpec, SeriesSpec } from "./chartSpec";
import { chartOver, type ChartLine, type DrawnChart } from "./chartTable";

interface ChartContext {
  readonly table: LineTable;
  readonly options: PlanOptions;
  /** The first row of the chart's table, counted from zero. */
  readonly at: number;
}

/** A chart below a table of its own; undefined where fewer than two columns of its kind have figures. */
export function planChart(spec: ChartSpec, context: ChartContext): DrawnChart | undefined {
  const { table, options, at } = context;
  const columns = chartColumns(spec, table);
  const series = spec.series.filter(({ key }) => hasFigures(key, columns, table));
  if (columns.length < 2 || series.length === 0) return undefined;
  const category = spec.over === "quarters" ? SHEET_TEXTS.quarter : SHEET_TEXTS.year;
  const title = spec.title[options.locale];
  return chartOver({
    at,
    heading: title,
    categories: columns.map((column) => categoryCell(column, table)),
    lines: series.map((one) => chartLine(one, columns, context)),
    chart: {
      name: `IIJ ${spec.title.en}`,
      title,
      categoryTitle: category[options.locale],
      ...axesOf(series, context),
    },
  });
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

/** "FY11", and "FY12 target" where the column is no actual figure. */
function categoryFormula(column: number, { columns }: LineTable): string {
  const letters = formatColumn(FIRST_FIGURE_COLUMN + column);
  const period = `=${letters}$${PERIOD_ROW + 1}`;
  const isActual = columns[column]?.scenario === "actual";
  return isActual ? period : `${period}&" "&${letters}$${SCENARIO_ROW + 1}`;
}

function categoryCell(column: number, table: LineTable): Cell {
  return {
    kind: "formula",
    formula: categoryFormula(column, table),
    format: "General",
    style: { role: "header" },
  };
}

/** What a legend calls a line: a share says that it is one, because it may stand beside its amount. */
function seriesName(line: Line, { locale }: PlanOptions): string {
  const label = labelOf(line)[locale];
  return measureOfLine(line) === "ratio" ? `${label} (%)` : label;
}

function chartLine(
  { key, shape, axis }: SeriesSpec,
  columns: readonly number[],
  { table, options }: ChartContext,
): ChartLine {
  const { line, at } = table.place(key);
  const format = formatOfLine(line, table, options);
  const cells = columns.map((column) =>
    table.isKnown(line, column) ? referenceTo(at, column, format) : emptyCell("absent"),
  );
  return {
    name: seriesName(line, options),
    unit: unitOf(line, options),
    cells,
    shape,
    axis: axis ?? "primary",
  };
}

function axesOf(series: readonly SeriesSpec[], { table, options }: ChartContext) {
  const axisOf = (side: SeriesPlan["axis"]): AxisPlan | undefined => {
    const lines = series
      .filter(({ axis }) => (axis ?? "primary") === side)
      .map(({ key }) => table.place(key).line);
    return axisPlan(lines, side, options);
  };
  const secondary = axisOf("secondary");
  return {
    primary: axisOf("primary") ?? { title: "", format: "General" },
    ...(secondary && { secondary }),
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
