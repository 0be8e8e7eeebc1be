import type { EChartsOption } from "echarts";
import type { ChartReport } from "../../host/workbook/charts/chartReport";
import { PX_PER_POINT } from "./chartStyle";
import type { Drawing, ShapedSeries } from "./drawing";

/** The mark of a bar, and the longer one of a line. */
const [SQUARE_PX, LINE_PX] = [9, 24] as const;
/** Between a mark and its name, between names, and from one line of names to the next. */
const [MARK_GAP, ITEM_GAP, LINE_HEIGHT] = [5, 12, 24] as const;
/** About what a letter of 9 points takes, and one of a script as wide as high. */
const [LETTER_PX, WIDE_LETTER_PX] = [6.5, 12] as const;
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** The legend of a chart; names that do not fit one line go on in the next, as in Excel. */
export function legendOption(
  chart: ChartReport,
  shaped: readonly ShapedSeries[],
  { style }: Drawing,
): NonNullable<EChartsOption["legend"]> {
  const named = namedSeries(chart, shaped);
  const slices = hasSlices(named);
  return {
    show: chart.legend.visible && named.length > 0 && named[0]?.shape.kind !== "waterfall",
    ...(slices ? {} : { data: named.map(legendItem) }),
    ...(slices ? { icon: SQUARE } : {}),
    type: slices ? "scroll" : "plain",
    selectedMode: false,
    itemHeight: SQUARE_PX,
    itemGap: ITEM_GAP,
    itemWidth: markWidth(named),
    textStyle: { color: style.text },
    ...legendPlace(chart.legend.position),
  };
}

/** The pixels that the names of a legend above or below the chart take in height. */
export function legendHeight(chart: ChartReport, shaped: readonly ShapedSeries[]): number {
  const named = namedSeries(chart, shaped);
  if (hasSlices(named)) return LINE_HEIGHT;
  const room = chart.width * PX_PER_POINT - 2 * ITEM_GAP;
  let [lines, used] = [1, 0];
  for (const { view } of named) {
    const width = markWidth(named) + MARK_GAP + textWidth(view.name) + ITEM_GAP;
    if (used > 0 && used + width > room) [lines, used] = [lines + 1, 0];
    used += width;
  }
  return lines * LINE_HEIGHT;
}

/** Neither what the legend leaves out nor what has no mark. */
function namedSeries(
  { legend: { hidden = [] } }: ChartReport,
  shaped: readonly ShapedSeries[],
): readonly ShapedSeries[] {
  return shaped.filter(({ color }, index) => color !== "transparent" && !hidden.includes(index));
}

function hasSlices(shaped: readonly ShapedSeries[]): boolean {
  return shaped.some(({ shape }) => shape.kind === "pie" || shape.kind === "doughnut");
}

function markWidth(named: readonly ShapedSeries[]): number {
  return named.some(({ shape }) => shape.kind === "line") ? LINE_PX : SQUARE_PX;
}

function textWidth(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (WIDE.test(letter) ? WIDE_LETTER_PX : LETTER_PX),
    0,
  );
}

/** Keeps its shape where lines make the legend's marks wide. */
const SQUARE = "path://M0,0h10v10h-10z";

/** A square for bars and areas, a piece of the line for lines. */
function legendItem({ view, shape }: ShapedSeries): { name: string; icon?: string } {
  const square = shape.kind !== "line" && shape.kind !== "scatter";
  return square ? { name: view.name, icon: SQUARE } : { name: view.name };
}

function legendPlace(position: string): object {
  switch (position) {
    case "Left":
      return { orient: "vertical", left: 8, top: "middle" };
    case "Right":
    case "Corner":
      return { orient: "vertical", right: 8, top: "middle" };
    case "Top":
      return { left: "center", top: 38 };
    default:
      return { left: "center", bottom: 6 };
  }
}
