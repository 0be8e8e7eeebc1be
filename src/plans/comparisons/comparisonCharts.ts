import type { Cell } from "../sheets/sheetPlan";
import {
  chartOver,
  stackCharts,
  type ChartLine,
  type DrawnChart,
  type DrawnCharts,
} from "../charts/chartTable";
import { emptyCell, referenceTo, textCell } from "../tables/cells";
import { formatOfFigures, readMetric } from "../tables/figures";
import { measureOf } from "../../domain/numberFormat";
import { axisFormatOf, nameMeasure } from "../tables/measure";
import { nameColumn } from "../tables/nameColumn";
import { SHEET_TEXTS } from "../tables/sheetTexts";
import type { ComparedLine, ComparedTable, ComparisonChart } from "./comparedTable";
import { planWaterfall } from "./planWaterfall";

/** Draws every chart that was chosen, one below the other, from a row counted from zero. */
export function comparisonCharts(table: ComparedTable, start: number): DrawnCharts {
  const planners = table.choice.charts.map(
    (kind) => (at: number) =>
      kind === "waterfall" ? planWaterfall(table, at) : planBars(table, kind, at),
  );
  return stackCharts(start, planners);
}

type BarChart = Exclude<ComparisonChart, "waterfall">;

function planBars(table: ComparedTable, kind: BarChart, at: number): DrawnChart | undefined {
  const lines = drawable(table, kind);
  const [first] = lines;
  if (!first) return undefined;
  const { columns, locale, unit } = table.choice;
  const measure = measureOf(readMetric(first.metric).unit);
  const names = columns.map(nameColumn);
  return chartOver({
    at,
    categories: names.map((name) => textCell(name, "header")),
    lines: lines.map((line) => chartLine(line, table, kind)),
    chart: {
      name: `IIJ comparison ${kind}`,
      title: `${SHEET_TEXTS.comparison[locale]}: ${names.join(", ")}`,
      categoryTitle: SHEET_TEXTS.period[locale],
      primary: {
        title: kind === "stacked100" ? "%" : nameMeasure(measure, unit, locale),
        format: kind === "stacked100" ? "0%" : axisFormatOf(measure, unit),
      },
    },
  });
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

function chartLine(
  { metric, at, figures }: ComparedLine,
  { choice: { locale, unit } }: ComparedTable,
  shape: BarChart,
): ChartLine {
  const { label, unit: base } = readMetric(metric);
  const measure = measureOf(base);
  const format = formatOfFigures(metric, unit, figures);
  return {
    name: label[locale],
    unit: nameMeasure(measure, unit, locale),
    cells: figures.map((fact, column): Cell =>
      fact ? referenceTo(at, column, format) : emptyCell("absent"),
    ),
    shape,
    axis: "primary",
  };
}
