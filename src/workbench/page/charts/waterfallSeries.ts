import type { BarSeriesOption } from "echarts";
import type { Drawing, ShapedSeries } from "./drawing";
import { dataLabel } from "./dataLabel";
import { SERIES_COLORS } from "./chartStyle";

/** A waterfall: each value starts where the one before it ended; rises and falls differ in colour. */
export function waterfallSeries(series: ShapedSeries, drawing: Drawing): BarSeriesOption[] {
  const steps = stepsOf(series.view.values);
  const look = {
    type: "bar" as const,
    stack: "waterfall",
    barCategoryGap: "33%",
    cursor: "default",
  };
  const carriers = ["positive", "negative"].map((side) => ({
    ...look,
    name: side,
    silent: true,
    itemStyle: { color: "transparent" },
    data: steps.map(({ low, high }) => carried(low, high, side === "positive")),
  }));
  const bars = ["positive", "negative"].map((side, index) => ({
    ...look,
    name: series.view.name,
    label: {
      ...dataLabel(series, drawing),
      position: "top" as const,
      show: index === 0 && series.view.dataLabels?.visible === true,
    },
    data: steps.map(({ low, high, rises }, at) => ({
      value: drawn(low, high, side === "positive"),
      itemStyle: { color: series.view.pointColors?.[at] ?? SERIES_COLORS[rises ? 0 : 1] ?? "" },
    })),
  }));
  return [...carriers, ...bars];
}

interface Step {
  readonly low: number;
  readonly high: number;
  readonly rises: boolean;
}

function stepsOf(values: readonly (number | null)[]): readonly Step[] {
  let level = 0;
  return values.map((value) => {
    const start = level;
    level += value ?? 0;
    return { low: Math.min(start, level), high: Math.max(start, level), rises: level >= start };
  });
}

/** What the bar has to stand on, on one side of zero. */
function carried(low: number, high: number, positive: boolean): number {
  return positive ? Math.max(low, 0) : Math.min(high, 0);
}

/** The part of the bar on one side of zero. */
function drawn(low: number, high: number, positive: boolean): number {
  return positive ? Math.max(high, 0) - Math.max(low, 0) : Math.min(low, 0) - Math.min(high, 0);
}
