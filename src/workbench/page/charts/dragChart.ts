import { element } from "../base/element";
import type { Box } from "../grid/gridGeometry";
import { PX_PER_POINT } from "./chartStyle";
import type { ChartReport } from "../../host/workbook/charts/chartReport";

/** Changes that a reader makes to a chart with pointer or keys; the box in points. */
export interface ChartEdits {
  readonly place: (chart: ChartReport, box: Box) => void;
  readonly remove: (chart: ChartReport) => void;
  /** Takes the last change of the workbook back, as Ctrl+Z does in the cells. */
  readonly undo: () => void;
  /** Gives the focus back to the cells. */
  readonly leave: () => void;
}

/** A chart's frame as the pointer finds it. */
export interface ChartDrag {
  /** The chart as it is now, drawn so or not yet. */
  readonly chart: () => ChartReport | undefined;
  readonly scale: () => number;
  readonly edits: ChartEdits;
}

/** Which edges of the frame follow the pointer: -1 left or top, 1 right or bottom, 0 none. */
interface Grip {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

const GRIPS: readonly Grip[] = [
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: -1, y: 0 },
  { x: 1, y: 0 },
  { x: -1, y: 1 },
  { x: 0, y: 1 },
  { x: 1, y: 1 },
];

/** In points, as a chart of Excel cannot be made smaller with any sense. */
const MIN_SIZE = 60;
const KEY_STEP = 4;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-KEY_STEP, 0],
  ArrowRight: [KEY_STEP, 0],
  ArrowUp: [0, -KEY_STEP],
  ArrowDown: [0, KEY_STEP],
};

/** Lets a chart be moved, resized and deleted; arrow keys move it, with Shift they resize it. */
export function dragChart(frame: HTMLElement, drag: ChartDrag): void {
  frame.addEventListener("pointerdown", (event) => {
    frame.focus({ preventScroll: true });
    follow(frame, drag, event, undefined);
  });
  for (const grip of GRIPS) {
    const handle = element("div", { class: "chart-grip", "data-x": grip.x, "data-y": grip.y });
    handle.addEventListener("pointerdown", (event) => {
      event.stopPropagation();
      follow(frame, drag, event, grip);
    });
    frame.append(handle);
  }
  frame.addEventListener("keydown", (event) => {
    const chart = drag.chart();
    if (chart) pressKey(event, chart, drag.edits);
  });
}

function pressKey(event: KeyboardEvent, chart: ChartReport, edits: ChartEdits): void {
  const arrow = ARROWS[event.key];
  if (event.key === "Delete" || event.key === "Backspace") edits.remove(chart);
  else if (event.key === "Escape") edits.leave();
  else if (event.key === "z" && (event.ctrlKey || event.metaKey)) edits.undo();
  else if (arrow && event.shiftKey) edits.place(chart, changed(chart, { x: 1, y: 1 }, arrow));
  else if (arrow) edits.place(chart, changed(chart, undefined, arrow));
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function follow(
  frame: HTMLElement,
  { chart, scale, edits }: ChartDrag,
  start: PointerEvent,
  grip: Grip | undefined,
): void {
  const from = chart();
  if (!from || start.button !== 0) return;
  frame.setPointerCapture(start.pointerId);
  const move = (event: PointerEvent): void => {
    const px = PX_PER_POINT * scale();
    const by = [
      (event.clientX - start.clientX) / px,
      (event.clientY - start.clientY) / px,
    ] as const;
    if (by[0] !== 0 || by[1] !== 0) edits.place(from, changed(from, grip, by));
  };
  frame.addEventListener("pointermove", move);
  frame.addEventListener(
    "lostpointercapture",
    () => {
      frame.removeEventListener("pointermove", move);
    },
    { once: true },
  );
}

/** The box after a move of the whole frame, or of the edges that a grip holds. */
function changed(box: Box, grip: Grip | undefined, [dx, dy]: readonly [number, number]): Box {
  if (!grip)
    return { ...boxOf(box), left: Math.max(0, box.left + dx), top: Math.max(0, box.top + dy) };
  const width = Math.max(MIN_SIZE, box.width + grip.x * dx);
  const height = Math.max(MIN_SIZE, box.height + grip.y * dy);
  return {
    left: grip.x < 0 ? Math.max(0, box.left + box.width - width) : box.left,
    top: grip.y < 0 ? Math.max(0, box.top + box.height - height) : box.top,
    width,
    height,
  };
}

function boxOf({ left, top, width, height }: Box): Box {
  return { left, top, width, height };
}
