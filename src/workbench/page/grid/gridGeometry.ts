import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  type Viewport,
} from "@univerjs/preset-sheets-core";
import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { servicesOf } from "../../host/base/univerInside";

/** A rectangle, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the grid that scrolls as one, from the grid's upper left corner: all of it, or one of four where panes are frozen. */
export interface GridPane extends Box {
  readonly key: string;
}

/** Univer draws its scroll bars over the cells' last pixels. */
const SCROLL_BAR_PX = 11;

const MAIN_KEY: string = SHEET_VIEWPORT_KEY.VIEW_MAIN;

const PANES = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
];

/** Where things of the worksheet are on the screen now, with scrolling, zoom and frozen panes. */
export class GridGeometry {
  readonly #univer: Univer;
  readonly #univerAPI: FUniver;
  readonly #container: HTMLElement;

  constructor(univer: Univer, univerAPI: FUniver, container: HTMLElement) {
    this.#univer = univer;
    this.#univerAPI = univerAPI;
    this.#container = container;
  }

  /** The zoom of the sheet in front; 1 is 100 %. */
  get scale(): number {
    return this.#render?.scene.scaleX ?? 1;
  }

  /** The canvas that the grid is drawn on; absent until it is drawn first. */
  get canvas(): HTMLCanvasElement | undefined {
    return this.#render?.engine.getCanvasElement();
  }

  /** The parts of the grid that are on the screen. */
  get panes(): readonly GridPane[] {
    const origin = this.#origin;
    return this.#viewports.map(({ viewportKey, left, top, width, height }) => {
      const bar = viewportKey === MAIN_KEY ? SCROLL_BAR_PX : 0;
      return {
        key: viewportKey,
        left: left + origin.left,
        top: top + origin.top,
        width: (width ?? 0) - bar,
        height: (height ?? 0) - bar,
      };
    });
  }

  /** The pane that a point of the sheet belongs to; the point in pixels at 100 %. */
  paneAt(x: number, y: number): string | undefined {
    const point = this.#scenePoint(x, y);
    return point && this.#viewportAt(point.x, point.y)?.viewportKey;
  }

  /** Where a point of the sheet would be in a pane, from the pane's upper left corner. */
  pointIn(pane: string, x: number, y: number): Pick<Box, "left" | "top"> | undefined {
    const point = this.#scenePoint(x, y);
    const viewport = this.#viewports.find(({ viewportKey }) => viewportKey === pane);
    if (!point || !viewport) return undefined;
    const { scale } = this;
    return {
      left: (point.x - viewport.viewportScrollX) * scale - viewport.left,
      top: (point.y - viewport.viewportScrollY) * scale - viewport.top,
    };
  }

  /** A cell of the sheet in front, from the upper left corner of the grid's element. */
  cellBox(row: number, column: number): Box | undefined {
    const cell = this.#univerAPI
      .getActiveWorkbook()
      ?.getActiveSheet()
      .getRange(row, column)
      .getCell();
    const viewport = cell && this.#viewportAt(cell.startX, cell.startY);
    if (!viewport) return undefined;
    const [{ scale }, origin] = [this, this.#origin];
    return {
      left: (cell.startX - viewport.viewportScrollX) * scale + origin.left,
      top: (cell.startY - viewport.viewportScrollY) * scale + origin.top,
      width: (cell.endX - cell.startX) * scale,
      height: (cell.endY - cell.startY) * scale,
    };
  }

  /** The scene begins with the row and column headers. */
  #scenePoint(x: number, y: number): { readonly x: number; readonly y: number } | undefined {
    const skeleton = this.#univerAPI.getActiveWorkbook()?.getActiveSheet().getSkeleton();
    return skeleton
      ? { x: x + skeleton.rowHeaderWidth, y: y + skeleton.columnHeaderHeight }
      : undefined;
  }

  get #render() {
    const unitId = this.#univerAPI.getActiveWorkbook()?.getId() ?? "";
    return servicesOf(this.#univer).get(IRenderManagerService).getRenderById(unitId);
  }

  get #viewports(): readonly Viewport[] {
    const scene = this.#render?.scene;
    return PANES.flatMap((key) => scene?.getViewport(key) ?? []).filter(({ isActive }) => isActive);
  }

  /** Frozen panes end where the main one begins; the scene's coordinates include the headers. */
  #viewportAt(x: number, y: number): Viewport | undefined {
    const main = this.#viewports.find(({ viewportKey }) => viewportKey === MAIN_KEY);
    if (!main) return undefined;
    const [isFrozenLeft, isFrozenTop] = [x * this.scale < main.left, y * this.scale < main.top];
    const key = FROZEN_KEYS[isFrozenLeft ? "left" : "main"][isFrozenTop ? "top" : "main"];
    return this.#viewports.find(({ viewportKey }) => viewportKey === key) ?? main;
  }

  get #origin(): { readonly left: number; readonly top: number } {
    const canvas = this.canvas?.getBoundingClientRect();
    const container = this.#container.getBoundingClientRect();
    return {
      left: (canvas?.left ?? container.left) - container.left,
      top: (canvas?.top ?? container.top) - container.top,
    };
  }
}

const FROZEN_KEYS: Readonly<Record<"main" | "left", Readonly<Record<"main" | "top", string>>>> = {
  main: { main: SHEET_VIEWPORT_KEY.VIEW_MAIN, top: SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP },
  left: { main: SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT, top: SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP },
};
