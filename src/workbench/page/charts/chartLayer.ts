import { element } from "../element";
import type { GridGeometry } from "../gridGeometry";
import { type ChartFrame, chartFrame } from "./chartFrame";
import type { Drawing } from "./chartOption";
import { type ChartEdits, dragChart } from "./dragChart";
import { PX_PER_POINT } from "./chartStyle";
import type { ChartReport } from "../../host/chartReport";

/** What the layer asks of the page. */
export interface ChartLayerOptions {
  readonly geometry: GridGeometry;
  /** The name a chart is announced by. */
  readonly nameOf: (chart: ChartReport) => string;
  readonly edits: ChartEdits;
}

/** The charts of the sheet in front, floating over its cells. */
export class ChartLayer {
  /** Lies over the grid and lets the pointer through between charts. */
  readonly element = element("div", { class: "charts" });
  readonly #options: ChartLayerOptions;
  readonly #frames = new Map<string, { frame: ChartFrame; chart: ChartReport }>();
  readonly #panes = new Map<string, HTMLElement>();

  constructor(options: ChartLayerOptions) {
    this.#options = options;
  }

  /** Draws these charts, and no others. */
  draw(charts: readonly ChartReport[], drawing: Drawing): void {
    const ids = new Set(charts.map(({ id }) => id));
    for (const [id, { frame }] of this.#frames) {
      if (ids.has(id)) continue;
      frame.dispose();
      this.#frames.delete(id);
    }
    for (const chart of charts) {
      const frame = this.#frames.get(chart.id)?.frame ?? this.#newFrame(chart.id);
      this.#frames.set(chart.id, { frame, chart });
      frame.draw(chart, drawing, this.#options.nameOf(chart));
    }
    this.place();
  }

  /** Moves the charts to where their cells are now. */
  place(): void {
    if (this.#frames.size === 0) return;
    this.#placePanes();
    const { geometry } = this.#options;
    for (const { frame, chart } of this.#frames.values()) {
      const place = geometry.locate(chart.left * PX_PER_POINT, chart.top * PX_PER_POINT);
      const pane = place && this.#panes.get(place.pane);
      if (!pane) continue;
      if (frame.element.parentElement !== pane) pane.append(frame.element);
      frame.place(place, geometry.scale);
    }
  }

  #newFrame(id: string): ChartFrame {
    const frame = chartFrame();
    dragChart(frame.element, {
      chart: () => this.#frames.get(id)?.chart,
      scale: () => this.#options.geometry.scale,
      edits: this.#options.edits,
    });
    // The wheel belongs to the sheet, wherever the pointer is.
    frame.element.addEventListener("wheel", (event) => {
      event.preventDefault();
      this.#options.geometry.canvas?.dispatchEvent(new WheelEvent("wheel", event));
    });
    return frame;
  }

  #placePanes(): void {
    const panes = this.#options.geometry.panes;
    for (const { key, left, top, width, height } of panes) {
      const pane = this.#panes.get(key) ?? element("div", { class: "chart-pane" });
      this.#panes.set(key, pane);
      if (pane.parentElement === null) this.element.append(pane);
      Object.assign(pane.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
    }
  }
}
