import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts";
import type { Drawing, ShapedSeries } from "./drawing";
import { PX_PER_POINT } from "./chartStyle";
import { dataLabel } from "./dataLabel";

type PlotOption = BarSeriesOption | LineSeriesOption | ScatterSeriesOption;

/** Excel's gap between categories, in per cent of a bar, where nobody set it. */
const DEFAULT_GAP = { clustered: 219, stacked: 150 };
/** Excel's overlap of clustered bars where nobody set it: a space of 27 % of a bar. */
const DEFAULT_OVERLAP = -27;
/** Excel's line of 2.25 points, in pixels. */
const DEFAULT_LINE_PX = 3;

/** Series on a category axis: columns, bars, lines, areas, and points. */
export function plotSeries(shaped: readonly ShapedSeries[], drawing: Drawing): PlotOption[] {
  return shaped.map((series) => {
    const shared = {
      name: series.view.name,
      data: dataOf(series, shaped),
      color: series.color,
      label: dataLabel(series, drawing),
      cursor: "default",
      ...axisIndex(series),
      ...stackOf(series),
    };
    switch (series.shape.kind) {
      case "line":
      case "area":
        return { ...shared, ...lineLook(series), type: "line" as const };
      case "scatter":
        return scatterOption(series, shared);
      default:
        return { ...shared, ...barLook(shaped, series), type: "bar" as const };
    }
  });
}

function axisIndex({ view, shape }: ShapedSeries): { xAxisIndex?: number; yAxisIndex?: number } {
  const index = view.axisGroup === "Secondary" ? 1 : 0;
  return shape.kind === "bar" ? { xAxisIndex: index } : { yAxisIndex: index };
}

/** Positive and negative values stack away from zero on their own sides, as in Excel. */
function stackOf({ view, shape }: ShapedSeries): {
  stack?: string;
  stackStrategy?: "samesign" | "all";
} {
  if (shape.stacking === "none") return {};
  const isLine = shape.kind === "line" || shape.kind === "area";
  return {
    stack: `${shape.kind}-${view.axisGroup}`,
    stackStrategy: isLine ? "all" : "samesign",
  };
}

interface PointLook {
  readonly color: string;
  readonly borderColor?: string;
  readonly borderWidth?: number;
}

type Datum = number | null | { value: number | null; itemStyle: PointLook };

function dataOf(series: ShapedSeries, shaped: readonly ShapedSeries[]): Datum[] {
  const { values } = series.view;
  return values.map((value, index) => {
    const drawn = series.shape.stacking === "full" ? shareOf(value, index, series, shaped) : value;
    const itemStyle = pointLook(series, index);
    return itemStyle === undefined ? drawn : { value: drawn, itemStyle };
  });
}

/** How a single point looks; a marker's own fill has the line's colour around it. */
function pointLook({ view, color }: ShapedSeries, index: number): PointLook | undefined {
  const [fill, own] = [view.pointMarkers?.[index], view.pointColors?.[index]];
  if (fill !== undefined) return { color: fill, borderColor: own ?? color, borderWidth: 1.5 };
  return own === undefined ? undefined : { color: own };
}

/** A value's part of its stack; Excel divides by the sum of absolute values. */
function shareOf(
  value: number | null,
  index: number,
  series: ShapedSeries,
  shaped: readonly ShapedSeries[],
): number | null {
  const total = shaped
    .filter(
      ({ view, shape }) =>
        shape.stacking === "full" &&
        shape.kind === series.shape.kind &&
        view.axisGroup === series.view.axisGroup,
    )
    .reduce((sum, { view }) => sum + Math.abs(view.values[index] ?? 0), 0);
  return value === null || total === 0 ? null : value / total;
}

function barLook(shaped: readonly ShapedSeries[], { view, shape }: ShapedSeries): BarSeriesOption {
  const stacked = shape.stacking !== "none";
  const side = shaped.filter(
    (other) => other.shape.kind === shape.kind && other.view.axisGroup === view.axisGroup,
  );
  const bars = stacked ? 1 : side.length;
  const overlap = (stacked ? 0 : (view.overlap ?? DEFAULT_OVERLAP)) / 100;
  const gap = (view.gapWidth ?? DEFAULT_GAP[stacked ? "stacked" : "clustered"]) / 100;
  const barWidths = bars - (bars - 1) * overlap + gap;
  return {
    barGap: `${Math.round(-overlap * 100)}%`,
    barCategoryGap: `${Math.round((gap / barWidths) * 1000) / 10}%`,
  };
}

const DASHES: Readonly<Record<string, "dashed" | "dotted">> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  Dot: "dotted",
  RoundDot: "dotted",
  SquareDot: "dotted",
  Automatic: "dashed",
};

const SYMBOLS: Readonly<Record<string, string>> = {
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
  Circle: "circle",
  Automatic: "circle",
};

function lineLook(series: ShapedSeries): LineSeriesOption {
  const { view, shape, color } = series;
  const isArea = shape.kind === "area";
  return {
    smooth: shape.smooth || view.smooth === true,
    ...markerLook(series),
    connectNulls: false,
    ...(isArea ? { areaStyle: { color, opacity: 1 } } : {}),
    lineStyle: {
      width: isArea ? 0 : widthOf(view.lineWeight),
      type: (view.lineStyle === "Automatic" ? undefined : DASHES[view.lineStyle ?? ""]) ?? "solid",
    },
  };
}

function widthOf(points: number | undefined): number {
  return points === undefined ? DEFAULT_LINE_PX : points * PX_PER_POINT;
}

function markerLook({ view, shape }: ShapedSeries): {
  symbol: string;
  symbolSize: number;
  showSymbol: boolean;
} {
  const wanted = view.markerStyle ?? (shape.markers ? "Automatic" : "None");
  return { symbol: SYMBOLS[wanted] ?? "circle", symbolSize: 7, showSymbol: wanted !== "None" };
}

function scatterOption(series: ShapedSeries, shared: object): PlotOption {
  const { view, shape } = series;
  const data = view.values.map((value, index) => [
    xOf(view.categories[index], index),
    value ?? NaN,
  ]);
  if (shape.line) return { ...shared, ...lineLook(series), data, type: "line" };
  return { ...shared, data, symbolSize: 8, type: "scatter" };
}

/** Excel counts 1, 2, 3 … where the x values are not numbers. */
function xOf(category: string | number | undefined, index: number): number {
  return typeof category === "number" ? category : index + 1;
}
