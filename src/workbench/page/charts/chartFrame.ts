import { BarChart, LineChart, PieChart, ScatterChart } from "echarts/charts";
import {
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Box } from "../grid/gridGeometry";
import { element } from "../base/element";
import { chartOption } from "./chartOption";
import type { Drawing } from "./drawing";
import { PX_PER_POINT } from "./chartStyle";
import type { ChartReport } from "../../host/workbook/charts/chartReport";

use([
  BarChart,
  GridComponent,
  LegendComponent,
  LineChart,
  PieChart,
  ScatterChart,
  SVGRenderer,
  TitleComponent,
  TooltipComponent,
]);

/** A chart on the sheet, drawn and kept in place. */
export interface ChartFrame {
  readonly element: HTMLElement;
  /** Draws the chart anew if anything about it changed. */
  readonly draw: (chart: ChartReport, drawing: Drawing, name: string) => void;
  /** Puts the frame where its cells are; the box in pixels, at a zoom of `scale`. */
  readonly place: (corner: Pick<Box, "left" | "top">, scale: number) => void;
  /** Whether this frame, of several of one chart, is the one that is tabbed to and read out. */
  readonly announce: (announced: boolean) => void;
  readonly dispose: () => void;
}

/** An empty frame for a chart. */
export function chartFrame(): ChartFrame {
  const plot = element("div", { class: "chart-plot" });
  const frame = element("div", { class: "chart", role: "img", tabindex: 0 }, plot);
  const drawn = init(plot, undefined, { renderer: "svg", width: 1, height: 1 });
  let last = "";
  return {
    element: frame,
    draw: (chart, drawing, name) => {
      const [width, height] = [chart.width * PX_PER_POINT, chart.height * PX_PER_POINT];
      const present = JSON.stringify([chart, drawing.style]);
      if (present === last) return;
      last = present;
      frame.setAttribute("aria-label", name);
      frame.style.width = `${width}px`;
      frame.style.height = `${height}px`;
      frame.style.background = drawing.style.background;
      frame.style.borderColor = drawing.style.border;
      drawn.resize({ width: width - 2, height: height - 2 });
      drawn.setOption(chartOption(chart, drawing), { notMerge: true });
    },
    place: ({ left, top }, scale) => {
      frame.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    },
    announce: (announced) => {
      frame.tabIndex = announced ? 0 : -1;
      frame.setAttribute("aria-hidden", String(!announced));
    },
    dispose: () => {
      drawn.dispose();
      frame.remove();
    },
  };
}
