import type { PieSeriesOption } from "echarts";
import type { Drawing, ShapedSeries } from "./drawing";
import type { ChartReport } from "../../host/workbook/charts/chartReport";
import { SERIES_COLORS } from "./chartStyle";

/** Slices of the first series for a pie; one ring a series for a doughnut. */
export function pieSeries(
  shaped: readonly ShapedSeries[],
  drawing: Drawing,
  legend: ChartReport["legend"],
): PieSeriesOption[] {
  const middle = legend.visible ? (MIDDLES[legend.position] ?? "50%") : "50%";
  const rings = shaped[0]?.shape.kind === "doughnut" ? shaped : shaped.slice(0, 1);
  return rings.map((series, index) => ({
    type: "pie",
    name: series.view.name,
    radius: radiusOf(series, index, rings.length),
    center: [middle, "52%"],
    startAngle: 90,
    clockwise: true,
    cursor: "default",
    emphasis: { scale: false },
    itemStyle: { borderColor: drawing.style.background, borderWidth: 1.5 },
    data: slices(series),
    label: label(series, drawing),
    labelLine: { show: series.view.dataLabels?.visible === true },
  }));
}

/** The plot makes room for a legend at its side. */
const MIDDLES: Readonly<Record<string, string>> = { Right: "40%", Corner: "40%", Left: "60%" };

function radiusOf({ shape }: ShapedSeries, index: number, rings: number): [string, string] {
  if (shape.kind === "pie") return ["0%", "66%"];
  const width = 34 / rings;
  return [`${34 + width * index}%`, `${34 + width * (index + 1)}%`];
}

function slices({ view }: ShapedSeries): NonNullable<PieSeriesOption["data"]> {
  return view.values.map((value, index) => ({
    name: String(view.categories[index] ?? index + 1),
    value: Math.abs(value ?? 0),
    itemStyle: {
      color: view.pointColors?.[index] ?? SERIES_COLORS[index % SERIES_COLORS.length] ?? "#4472C4",
    },
  }));
}

function label(
  { view }: ShapedSeries,
  { format, style }: Drawing,
): NonNullable<PieSeriesOption["label"]> {
  const outside = view.dataLabels?.position === "OutsideEnd";
  return {
    position: outside ? "outside" : "inside",
    show: view.dataLabels?.visible === true,
    color: outside ? style.text : "#FFFFFF",
    formatter: ({ dataIndex }) =>
      format(
        view.dataLabels?.numberFormat ?? view.numberFormat ?? "General",
        view.values[dataIndex] ?? 0,
      ),
  };
}
