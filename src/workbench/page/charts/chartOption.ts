import type { EChartsOption } from "echarts";
import { axisOptions } from "./chartAxes";
import { legendHeight, legendOption } from "./chartLegend";
import { pieSeries } from "./pieSeries";
import { plotSeries } from "./plotSeries";
import { readableColor } from "./readableColor";
import { waterfallSeries } from "./waterfallSeries";
import { type ChartShape, chartShape } from "./chartType";
import type { Drawing, ShapedSeries } from "./drawing";
import { FONT_SIZES, PX_PER_POINT, SERIES_COLORS } from "./chartStyle";
import type { ChartReport, SeriesReport } from "../../host/workbook/charts/chartReport";

/** ECharts' description of an Excel chart. */
export function chartOption(chart: ChartReport, drawing: Drawing): EChartsOption {
  const shaped = chart.series.map((view, index) => shapedSeries(view, index, drawing));
  const kind = shaped[0]?.shape.kind ?? chartShape(chart.type).kind;
  return {
    animation: false,
    color: [...SERIES_COLORS],
    textStyle: {
      fontFamily: `Calibri, Carlito, "Segoe UI", "Yu Gothic UI", "Noto Sans CJK JP", sans-serif`,
      fontSize: FONT_SIZES.text,
      color: drawing.style.text,
    },
    title: titleOption(chart, drawing),
    legend: legendOption(chart, shaped, drawing),
    tooltip: tooltipOption(kind, shaped, drawing),
    grid: gridOption(chart, shaped),
    ...bodyOption(chart, kind, shaped, drawing),
  };
}

function shapedSeries(view: SeriesReport, index: number, { style }: Drawing): ShapedSeries {
  const automatic = SERIES_COLORS[index % SERIES_COLORS.length] ?? "#4472C4";
  const shape = chartShape(view.type);
  if (view.color === "none") return { view, shape, color: "transparent" };
  const { background, leastContrast } = style;
  const given = view.color ?? automatic;
  const color =
    leastContrast === undefined ? given : readableColor(given, background, leastContrast);
  return { view, shape, color };
}

function bodyOption(
  chart: ChartReport,
  kind: ChartShape["kind"],
  shaped: readonly ShapedSeries[],
  drawing: Drawing,
): EChartsOption {
  if (kind === "pie" || kind === "doughnut")
    return { series: pieSeries(shaped, drawing, chart.legend) };
  const [first] = shaped;
  const series =
    kind === "waterfall" && first ? waterfallSeries(first, drawing) : plotSeries(shaped, drawing);
  return { ...axisOptions(chart, shaped, drawing), series };
}

function titleOption(chart: ChartReport, { style }: Drawing): NonNullable<EChartsOption["title"]> {
  return {
    show: chart.title.visible && chart.title.text !== "",
    text: chart.title.text,
    left: "center",
    top: 8,
    textStyle: {
      color: style.text,
      fontSize: FONT_SIZES.title,
      fontWeight: "normal",
      width: chart.width * PX_PER_POINT - 24,
      overflow: "break",
    },
  };
}

function gridOption(
  chart: ChartReport,
  shaped: readonly ShapedSeries[],
): NonNullable<EChartsOption["grid"]> {
  const { visible, position } = chart.legend;
  const hasTitle = chart.title.visible && chart.title.text !== "";
  const on = (...sides: readonly string[]): boolean => visible && sides.includes(position);
  const below = visible && !["Left", "Right", "Corner", "Top"].includes(position);
  return {
    left: on("Left") ? 120 : 14,
    right: on("Right", "Corner") ? 130 : 18,
    top: (hasTitle ? 44 : 16) + (on("Top") ? legendHeight(chart, shaped) : 0),
    bottom: 12 + (below ? legendHeight(chart, shaped) : 0),
    outerBoundsMode: "same",
    outerBoundsContain: "all",
  };
}

function tooltipOption(
  kind: ChartShape["kind"],
  shaped: readonly ShapedSeries[],
  { format }: Drawing,
): NonNullable<EChartsOption["tooltip"]> {
  return {
    trigger: "item",
    confine: true,
    transitionDuration: 0,
    formatter: (given) => {
      const point = Array.isArray(given) ? given[0] : given;
      if (!point) return "";
      const slices = kind === "pie" || kind === "doughnut";
      const series = shaped[slices ? 0 : (point.seriesIndex ?? 0)] ?? shaped[0];
      const value = series?.view.values[point.dataIndex];
      if (!series || value === undefined || value === null) return "";
      const written = format(series.view.numberFormat ?? "General", value);
      return escapeHtml(`${series.view.name}: ${point.name} ${written}`);
    },
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
