import { formatArea, formatCell } from "../sheets/address";
import { chartBelow } from "../charts/chartArea";
import type { ComparedLine, ComparedTable, ComparisonChart } from "./comparedTable";
import type { DrawnChart } from "../charts/drawnChart";
import { FIRST_FIGURE_COLUMN } from "../tables/headerRows";
import { readMetric } from "../tables/figures";
import { axisFormatOf, formatOf, measureOf, nameMeasure } from "../tables/measure";
import { seriesLook } from "../charts/palette";
import type { Block, Cell, ChartPlan, SeriesPlan } from "../sheets/sheetPlan";
import { SHEET_TEXTS } from "../tables/sheetTexts";
import { nameColumn } from "../tables/nameColumn";
import { planWaterfall } from "./planWaterfall";

/** The charts of a comparison with the tables they are drawn from, below a row counted from zero. */
export interface DrawnCharts {
  readonly blocks: readonly Block[];
  readonly charts: readonly ChartPlan[];
}

/** Draws every chart that was chosen, one below the other. */
export function comparisonCharts(table: ComparedTable, start: number): DrawnCharts {
  let at = start;
  const drawn = table.choice.charts.flatMap((kind) => {
    const planned = kind === "waterfall" ? planWaterfall(table, at) : planBars(table, kind, at);
    at += planned?.height ?? 0;
    return planned ?? [];
  });
  return {
    blocks: drawn.map(({ block }) => block),
    charts: drawn.map(({ chart }) => chart),
  };
}

function planBars(
  table: ComparedTable,
  kind: Exclude<ComparisonChart, "waterfall">,
  at: number,
): DrawnChart | undefined {
  const lines = drawable(table, kind);
  const [first] = lines;
  if (!first) return undefined;
  const { columns, locale, unit } = table.choice;
  const rows = [categoryRow(table), ...lines.map((line) => lineRow(line, table))];
  const { position, height } = chartBelow(at + rows.length);
  const measure = measureOf(readMetric(first.metric).unit);
  const title = `${SHEET_TEXTS.comparison[locale]}: ${columns.map(nameColumn).join(", ")}`;
  return {
    block: { at: formatCell(at, 0), rows },
    height: rows.length + height,
    chart: {
      name: `IIJ comparison ${kind}`,
      title,
      categoryTitle: SHEET_TEXTS.period[locale],
      primary: {
        title: kind === "stacked100" ? "%" : nameMeasure(measure, unit, locale),
        format: kind === "stacked100" ? "0%" : axisFormatOf(measure, unit),
      },
      series: lines.map((line, index) => seriesOf(line, index, { table, kind, at })),
      legend: lines.length > 1,
      position,
    },
  };
}

/** Lines in the unit of the first one; parts only where they are stacked, so that nothing counts twice. */
function drawable({ lines, choice, total }: ComparedTable, kind: ComparisonChart) {
  const unit = readMetric(choice.metrics[0] ?? total).unit;
  const stacked = kind === "stacked" || kind === "stacked100";
  return lines.filter(
    ({ metric, figures }) =>
      choice.metrics.includes(metric) &&
      readMetric(metric).unit === unit &&
      figures.some((fact) => fact !== undefined) &&
      !(stacked && metric === total && choice.metrics.length > 1),
  );
}

function seriesOf(
  line: ComparedLine,
  index: number,
  {
    table,
    kind,
    at,
  }: { table: ComparedTable; kind: Exclude<ComparisonChart, "waterfall">; at: number },
): SeriesPlan {
  const { columns, locale } = table.choice;
  const row = (number: number) =>
    formatArea({
      top: number,
      bottom: number,
      left: FIRST_FIGURE_COLUMN,
      right: FIRST_FIGURE_COLUMN + columns.length - 1,
    });
  return {
    name: readMetric(line.metric).label[locale],
    values: row(at + 1 + index),
    categories: row(at),
    shape: kind,
    axis: "primary",
    ...seriesLook(kind, index),
  };
}

const EMPTY: Cell = { kind: "empty" };

function categoryRow({ choice }: ComparedTable): readonly Cell[] {
  const header: Cell = { kind: "empty", style: { role: "header" } };
  return [
    EMPTY,
    header,
    header,
    ...choice.columns.map((column): Cell => {
      return { kind: "text", text: nameColumn(column), style: { role: "header" } };
    }),
  ];
}

function lineRow(
  { metric, at, figures }: ComparedLine,
  { choice }: ComparedTable,
): readonly Cell[] {
  const { locale, unit } = choice;
  const { label, unit: base } = readMetric(metric);
  const measure = measureOf(base);
  return [
    EMPTY,
    { kind: "text", text: label[locale], style: { role: "label" } },
    { kind: "text", text: nameMeasure(measure, unit, locale), style: { role: "unit" } },
    ...figures.map((fact, column): Cell => {
      if (!fact) return { kind: "empty", style: { role: "absent" } };
      const formula = `=${formatCell(at, FIRST_FIGURE_COLUMN + column)}`;
      return {
        kind: "formula",
        formula,
        format: formatOf(measure, unit),
        style: { role: "figure" },
      };
    }),
  ];
}
