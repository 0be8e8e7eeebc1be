import type { ChartReport } from "../../host/workbook/charts/chartReport";
import { element } from "../base/element";
import type { Box, GridGeometry, GridPane } from "../grid/gridGeometry";
import type { ChartFrame } from "./chartFrame";
import type { Drawing } from "./drawing";
import { PX_PER_POINT } from "./chartStyle";
import { type ChartEdits, dragChart } from "./dragChart";

/** What the layer asks of the page. */
export interface ChartLayerOptions {
  readonly geometry: GridGeometry;
  /** The charts of the sheet in front as they are now. */
  readonly charts: () => readonly ChartReport[];
  /** The name a chart is announced by. */
  readonly nameOf: (chart: ChartReport) => string;
  readonly edits: ChartEdits;
  /** Loads what draws charts; a page without charts does without. */
  readonly load: () => Promise<() => ChartFrame>;
  /** Charts cannot be drawn: what draws them did not load. */
  readonly failed: (error: unknown) => void;
}

interface Pane {
  readonly element: HTMLElement;
  /** By the chart's id. */
  readonly frames: Map<string, ChartFrame>;
}

/**
 * The charts of the sheet in front, floating over its cells. Where panes are frozen a chart that
 * lies across their border is drawn in each of them, and each part scrolls with its own cells.
 */
export class ChartLayer {
  /** Lies over the grid and lets the pointer through between charts. */
  readonly element = element("div", { class: "charts" });
  readonly #options: ChartLayerOptions;
  readonly #panes = new Map<string, Pane>();
  #charts = new Map<string, ChartReport>();
  #drawing: Drawing | undefined;
  #makeFrame: (() => ChartFrame) | undefined;
  #loading: Promise<void> | undefined;

  constructor(options: ChartLayerOptions) {
    this.#options = options;
  }

  /** Draws these charts, and no others. */
  draw(charts: readonly ChartReport[], drawing: Drawing): void {
    this.#charts = new Map(charts.map((chart) => [chart.id, chart]));
    this.#drawing = drawing;
    if (this.#charts.size > 0 && !this.#makeFrame) void this.load().catch(this.#options.failed);
    else this.place();
  }

  /** Makes ready to draw, and draws; what failed to load is asked for again. */
  load(): Promise<void> {
    this.#loading ??= this.#options.load().then(
      (make) => {
        this.#makeFrame = make;
        this.place();
      },
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  /** Moves the charts to where their cells are now. */
  place(): void {
    if (this.#charts.size === 0 && this.#panes.size === 0) return;
    const shown = this.#options.geometry.panes;
    for (const [key, pane] of this.#panes) {
      if (!shown.some((other) => other.key === key)) this.#removePane(key, pane);
    }
    for (const pane of shown) this.#fillPane(pane);
  }

  #fillPane(place: GridPane): void {
    const pane = this.#panes.get(place.key) ?? this.#addPane(place.key);
    Object.assign(pane.element.style, {
      left: `${place.left}px`,
      top: `${place.top}px`,
      width: `${place.width}px`,
      height: `${place.height}px`,
    });
    for (const [id, frame] of pane.frames) {
      if (!this.#charts.has(id)) this.#removeFrame(pane, id, frame);
    }
    for (const chart of this.#charts.values()) this.#placeChart(chart, pane, place);
  }

  #placeChart(chart: ChartReport, pane: Pane, place: GridPane): void {
    const { geometry, nameOf } = this.#options;
    const { left, top, width, height } = inPixels(chart);
    const corner = geometry.pointIn(place.key, left, top);
    const isOwn = geometry.paneAt(left, top) === place.key;
    const { scale } = geometry;
    const frame = pane.frames.get(chart.id);
    const isSeen =
      corner && meets({ ...corner, width: width * scale, height: height * scale }, place);
    if (!corner || !this.#drawing || !(isOwn || isSeen)) {
      if (frame) this.#removeFrame(pane, chart.id, frame);
      return;
    }
    const drawn = frame ?? this.#addFrame(pane, chart.id);
    drawn?.draw(chart, this.#drawing, nameOf(chart));
    drawn?.place(corner, scale);
    drawn?.announce(isOwn);
  }

  #addPane(key: string): Pane {
    const pane = { element: element("div", { class: "chart-pane" }), frames: new Map() };
    this.#panes.set(key, pane);
    this.element.append(pane.element);
    return pane;
  }

  #removePane(key: string, pane: Pane): void {
    for (const [id, frame] of pane.frames) this.#removeFrame(pane, id, frame);
    pane.element.remove();
    this.#panes.delete(key);
  }

  #addFrame(pane: Pane, id: string): ChartFrame | undefined {
    const { geometry, edits } = this.#options;
    const frame = this.#makeFrame?.();
    if (!frame) return undefined;
    dragChart(frame.element, {
      chart: () => this.#options.charts().find((chart) => chart.id === id),
      scale: () => geometry.scale,
      edits,
    });
    // The wheel belongs to the sheet, wherever the pointer is.
    frame.element.addEventListener("wheel", (event) => {
      event.preventDefault();
      geometry.canvas?.dispatchEvent(new WheelEvent("wheel", event));
    });
    pane.frames.set(id, frame);
    pane.element.append(frame.element);
    return frame;
  }

  #removeFrame(pane: Pane, id: string, frame: ChartFrame): void {
    frame.dispose();
    pane.frames.delete(id);
  }
}

function inPixels({ left, top, width, height }: Box): Box {
  return {
    left: left * PX_PER_POINT,
    top: top * PX_PER_POINT,
    width: width * PX_PER_POINT,
    height: height * PX_PER_POINT,
  };
}

/** True when a box, placed from a pane's corner, shows in the pane. */
function meets({ left, top, width, height }: Box, pane: GridPane): boolean {
  return left < pane.width && top < pane.height && left + width > 0 && top + height > 0;
}
