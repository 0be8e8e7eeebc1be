import { triangleFormat } from "../../domain/numbers/triangleFormat";
import type { AxisPlan, Cell, ChartPlan, SeriesPlan, SheetPlan } from "./sheetPlan";

/** How numbers below zero look: (1,234), or as reports in Japan print them: △1,234. */
export const NEGATIVES = ["brackets", "triangle"] as const;
export type Negatives = (typeof NEGATIVES)[number];

/** A sheet with all its numbers below zero, in cells and on charts, in a style. Plans are made with brackets. */
export function withNegatives(plan: SheetPlan, negatives: Negatives | undefined): SheetPlan {
  if (negatives !== "triangle") return plan;
  return {
    ...plan,
    blocks: plan.blocks.map(({ at, rows }) => ({ at, rows: rows.map((row) => row.map(cellOf)) })),
    charts: plan.charts.map(chartOf),
  };
}

function cellOf(cell: Cell): Cell {
  return "format" in cell ? { ...cell, format: triangleFormat(cell.format) } : cell;
}

function chartOf(chart: ChartPlan): ChartPlan {
  return {
    ...chart,
    primary: axisOf(chart.primary),
    ...(chart.secondary && { secondary: axisOf(chart.secondary) }),
    series: chart.series.map(seriesOf),
  };
}

function axisOf(axis: AxisPlan): AxisPlan {
  return { ...axis, format: triangleFormat(axis.format) };
}

function seriesOf(series: SeriesPlan): SeriesPlan {
  return series.labels === undefined
    ? series
    : { ...series, labels: triangleFormat(series.labels) };
}
