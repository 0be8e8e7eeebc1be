import type { Area } from "../base/area";

/** Settings of a part of a chart by their names in Excel's object model; absent ones have Excel's default. */
export type Settings = Record<string, unknown>;

/** Cells that a chart takes values, categories or a name from. */
export interface ChartSource {
  readonly sheetId: string;
  readonly area: Area;
}

/** One point of a series that looks different from the others. */
export interface ChartPoint {
  readonly settings: Settings;
  readonly fill: Settings;
  readonly line: Settings;
}

/** A series of a chart. */
export interface ChartSeries {
  /** Its name when it was given as text. */
  name: string | undefined;
  nameSource: ChartSource | undefined;
  values: ChartSource | undefined;
  categories: ChartSource | undefined;
  /** Its own type when it differs from the chart's. */
  chartType: string | undefined;
  readonly settings: Settings;
  readonly fill: Settings;
  readonly line: Settings;
  readonly labels: Settings;
  readonly points: Record<number, ChartPoint>;
}

/** An axis of a chart. */
export interface ChartAxis {
  readonly settings: Settings;
  readonly title: Settings;
  readonly majorGridlines: Settings;
  readonly minorGridlines: Settings;
}

/** The axes of a chart by what Excel calls them. */
export type AxisKind = "category" | "value" | "secondaryCategory" | "secondaryValue" | "series";

/** A chart of a worksheet; lengths in points from the sheet's upper left corner. */
export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  left: number;
  top: number;
  width: number;
  height: number;
  readonly settings: Settings;
  readonly title: Settings;
  readonly legend: Settings;
  readonly labels: Settings;
  readonly axes: Partial<Record<AxisKind, ChartAxis>>;
  readonly series: ChartSeries[];
}

/** A series without values. */
export function newSeries(): ChartSeries {
  return {
    name: undefined,
    nameSource: undefined,
    values: undefined,
    categories: undefined,
    chartType: undefined,
    settings: {},
    fill: {},
    line: {},
    labels: {},
    points: {},
  };
}

/** The settings of an axis, made on first use. */
export function axisOf(chart: Chart, kind: AxisKind): ChartAxis {
  return (chart.axes[kind] ??= { settings: {}, title: {}, majorGridlines: {}, minorGridlines: {} });
}

/** The settings of a point, made on first use. */
export function pointOf(series: ChartSeries, index: number): ChartPoint {
  return (series.points[index] ??= { settings: {}, fill: {}, line: {} });
}

/** An empty chart of Excel's usual size. */
export function newChart(id: string, name: string, chartType: string): Chart {
  return {
    id,
    name,
    chartType,
    left: 60,
    top: 60,
    width: 360,
    height: 216,
    settings: {},
    title: {},
    legend: {},
    labels: {},
    axes: {},
    series: [],
  };
}
