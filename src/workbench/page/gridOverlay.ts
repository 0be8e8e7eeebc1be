import type { ChartEdits } from "./charts/dragChart";
import { ChartLayer } from "./charts/chartLayer";
import { CHART_STYLES } from "./charts/chartStyle";
import type { ChartReport } from "../host/workbook/charts/chartReport";
import { CellPopups, type PopupCell } from "./cards/cellPopups";
import { ChoiceList } from "./formulas/choiceList";
import { finishFormula } from "./grid/finishFormula";
import type { FunctionCatalogue } from "../addin/functionCatalogue";
import { GridGeometry } from "./grid/gridGeometry";
import { followLinks } from "./grid/followLinks";
import type { Keyboard } from "./base/keyboard";
import { formatNumber } from "./grid/numberFormat";
import type { Theme } from "./base/preferences";
import type { Spreadsheet } from "./grid/spreadsheet";
import type { Texts } from "./base/texts";

/** What floats over the grid asks of the page. */
export interface GridOverlayOptions {
  readonly grid: HTMLElement;
  readonly spreadsheet: Spreadsheet;
  readonly catalogue: FunctionCatalogue;
  readonly namespace: string;
  readonly texts: Texts;
  readonly keyboard: Keyboard;
  readonly theme: () => Theme;
  readonly charts: () => readonly ChartReport[];
  readonly cell: (row: number, column: number) => PopupCell | undefined;
  /** Where a link in a cell of the sheet in front leads. */
  readonly link: (row: number, column: number) => string | undefined;
  readonly edits: ChartEdits;
  /** What draws charts did not load, or has loaded. */
  readonly failed: (error: unknown) => void;
  readonly loaded: () => void;
}

/** Charts, cards, reasons of errors and argument choices, kept in place over the cells. */
export class GridOverlay {
  readonly #options: GridOverlayOptions;
  readonly #charts: ChartLayer;
  readonly #popups: CellPopups;
  #isDrawing = false;

  constructor(options: GridOverlayOptions) {
    this.#options = options;
    const { grid, spreadsheet, texts } = options;
    const geometry = new GridGeometry(spreadsheet.univer, spreadsheet.univerAPI, grid);
    this.#charts = new ChartLayer({
      geometry,
      charts: options.charts,
      nameOf: ({ title, name }) => texts.chart(title.text === "" ? name : title.text),
      edits: options.edits,
      load: async () => {
        const part = await import(/* webpackChunkName: "charts" */ "./charts/chartFrame");
        options.loaded();
        return part.chartFrame;
      },
      failed: options.failed,
    });
    this.#popups = new CellPopups({ ...options, ...spreadsheet, geometry });
    const choices = new ChoiceList({ ...options, ...spreadsheet, geometry });
    grid.append(this.#charts.element, this.#popups.element, choices.element);
    followLinks(spreadsheet, options.link);
    this.#follow();
  }

  /** Draws what changed, at most once a frame. */
  draw(): void {
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    requestAnimationFrame(() => {
      this.#isDrawing = false;
      this.#charts.draw(this.#options.charts(), {
        style: CHART_STYLES[this.#options.theme()],
        format: formatNumber,
      });
      this.#popups.refresh();
    });
  }

  /** Loads what draws charts before there is one, so that one can be drawn without a network. */
  prepare(): void {
    // Whoever then inserts a chart is told if it fails again.
    this.#charts.load().catch(() => undefined);
  }

  /** Shows the card of the active cell; Excel's own keys for it are Ctrl+Shift+F5. */
  showActiveCard(): void {
    const active = this.#options.spreadsheet.univerAPI.getActiveWorkbook()?.getActiveCell();
    if (active) this.#popups.showCard(active.getRow(), active.getColumn());
  }

  #follow(): void {
    const { univerAPI } = this.#options.spreadsheet;
    const { Event } = univerAPI;
    for (const event of [Event.Scroll, Event.SheetZoomChanged, Event.SheetSkeletonChanged] as const)
      univerAPI.addEvent(event, () => {
        requestAnimationFrame(() => {
          this.#charts.place();
          this.#popups.place();
        });
      });
    univerAPI.addEvent(Event.ActiveSheetChanged, () => {
      this.draw();
    });
    new ResizeObserver(() => {
      this.draw();
    }).observe(this.#options.grid);
    this.#options.keyboard.listen((event) => finishFormula(this.#options.spreadsheet, event));
    this.#options.keyboard.listen((event) => {
      if (event.key === "Escape") this.#popups.closeAll();
      const isCardKey = event.key === "F5" && event.ctrlKey && event.shiftKey;
      if (isCardKey) this.showActiveCard();
      return isCardKey;
    });
  }
}
