import type { EChartsOption, XAXisComponentOption, YAXisComponentOption } from "echarts";
import type { Drawing, ShapedSeries } from "./drawing";
import { FONT_SIZES, PX_PER_POINT } from "./chartStyle";
import type { AxisReport, ChartReport } from "../../host/workbook/charts/chartReport";

/** About what the value axes take of the width, and a letter and a line of 9 points. */
const AXES_PX = 80;
const LETTER_PX = 7;
const LINE_PX = 14;

/** A word, or a letter of a script that is broken anywhere. */
const UNBREAKABLE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+/gu;

type AxisOption = XAXisComponentOption & YAXisComponentOption;

/** The axes of a chart; bars have their categories upright, everything else along the bottom. */
export function axisOptions(
  chart: ChartReport,
  shaped: readonly ShapedSeries[],
  drawing: Drawing,
): EChartsOption {
  const sideways = shaped.some(({ shape }) => shape.kind === "bar");
  const scatter = shaped.length > 0 && shaped.every(({ shape }) => shape.kind === "scatter");
  const values = valueAxes(chart, shaped, drawing, sideways);
  const category = scatter
    ? valueAxis(chart.axes.category ?? { visible: true }, shaped, drawing, {
        sideways: true,
        side: "bottom",
      })
    : categoryAxes(chart, shaped, drawing, sideways);
  return sideways ? { yAxis: category, xAxis: values } : { xAxis: category, yAxis: values };
}

/** The axis lies at zero, as in Excel; its labels too unless they are wanted below everything. */
function categoryAxes(
  chart: ChartReport,
  shaped: readonly ShapedSeries[],
  drawing: Drawing,
  sideways: boolean,
): AxisOption | AxisOption[] {
  const axis = categoryAxis(chart, shaped, drawing, sideways);
  if (chart.axes.category?.tickLabelPosition !== "Low") return axis;
  return [
    { ...axis, axisLine: { show: false, onZero: false } },
    { ...axis, position: sideways ? "left" : "bottom", name: "", axisLabel: { show: false } },
  ];
}

function categoryAxis(
  chart: ChartReport,
  shaped: readonly ShapedSeries[],
  { style }: Drawing,
  sideways: boolean,
): AxisOption {
  const longest = shaped.reduce(
    (best: readonly (string | number)[], { view }) =>
      view.categories.length > best.length ? view.categories : best,
    [],
  );
  const axis = chart.axes.category;
  return {
    type: "category",
    data: longest.map(String),
    show: axis?.visible !== false,
    ...titleOf(axis?.title, sideways ? "y" : "x"),
    axisTick: { show: false },
    axisLine: { show: true, lineStyle: { color: style.axisLine } },
    axisLabel: { color: style.text, ...(sideways ? {} : labelFit(chart, longest)) },
    splitLine: { show: axis?.majorGridlines === true, lineStyle: { color: style.gridline } },
  };
}

/** Excel breaks labels that do not fit, turns those it cannot break, and leaves some out at last. */
function labelFit(
  chart: ChartReport,
  categories: readonly (string | number)[],
): {
  interval?: number;
  rotate?: number;
  hideOverlap?: boolean;
  width?: number;
  overflow?: "break";
} {
  const slot = (chart.width * PX_PER_POINT - AXES_PX) / Math.max(1, categories.length);
  const words = categories.flatMap((category) => String(category).match(UNBREAKABLE) ?? []);
  const longest = Math.max(0, ...words.map(({ length }) => length));
  if (longest * LETTER_PX <= slot) return { interval: 0, width: slot - 4, overflow: "break" };
  return slot >= LINE_PX ? { interval: 0, rotate: 45 } : { hideOverlap: true, rotate: 45 };
}

function valueAxes(
  chart: ChartReport,
  shaped: readonly ShapedSeries[],
  drawing: Drawing,
  sideways: boolean,
): AxisOption[] {
  const onAxis = (group: string): readonly ShapedSeries[] =>
    shaped.filter(({ view }) => view.axisGroup === group);
  const first = valueAxis(chart.axes.value ?? { visible: true }, onAxis("Primary"), drawing, {
    sideways,
    side: sideways ? "bottom" : "left",
  });
  if (onAxis("Secondary").length === 0) return [first];
  const second: AxisReport = { visible: true, ...chart.axes.secondaryValue, majorGridlines: false };
  const side = sideways ? "top" : "right";
  return [first, valueAxis(second, onAxis("Secondary"), drawing, { sideways, side })];
}

function valueAxis(
  axis: AxisReport,
  shaped: readonly ShapedSeries[],
  { style, format }: Drawing,
  place: { readonly sideways: boolean; readonly side: "left" | "right" | "top" | "bottom" },
): AxisOption {
  const full = shaped.some(({ shape }) => shape.stacking === "full");
  const linked = full ? "0%" : (shaped[0]?.view.numberFormat ?? "General");
  const pattern = axis.numberFormat ?? linked;
  const hasNegative = shaped.some(({ view }) => view.values.some((value) => (value ?? 0) < 0));
  return {
    type: "value",
    show: axis.visible,
    position: place.side,
    ...titleOf(axis.title, place.sideways ? "x" : "y"),
    ...(axis.minimum === undefined
      ? full
        ? { min: hasNegative ? -1 : 0 }
        : {}
      : { min: axis.minimum }),
    ...(axis.maximum === undefined ? (full ? { max: 1 } : {}) : { max: axis.maximum }),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      show: axis.tickLabelPosition !== "None",
      color: style.text,
      formatter: (value: number) => format(pattern, value),
    },
    splitLine: { show: axis.majorGridlines !== false, lineStyle: { color: style.gridline } },
  };
}

function titleOf(title: string | undefined, dimension: "x" | "y"): object {
  if (title === undefined || title === "") return {};
  return {
    name: title,
    nameLocation: "middle",
    nameGap: dimension === "y" ? 14 : 10,
    nameMoveOverlap: true,
    nameTextStyle: { fontSize: FONT_SIZES.text + 1 },
  };
}
