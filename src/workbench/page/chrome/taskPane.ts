import { element } from "../base/element";
import { icon } from "../base/icons";
import type { Texts } from "../base/texts";

/** The task pane beside the grid; closing hides it, and the add-in in it runs on. */
export interface TaskPane {
  readonly element: HTMLElement;
  /** Loads an add-in's page into a new frame; `address` gives the frame its name and address. */
  readonly load: (address: (frame: HTMLIFrameElement) => void) => void;
  /** Drops files on the page in the frame; whether it took them. */
  readonly drop: (files: readonly File[]) => boolean;
  readonly isVisible: () => boolean;
  readonly show: (visible: boolean) => void;
}

/** What the pane tells the page. */
export interface TaskPaneListeners {
  readonly shown: (visible: boolean) => void;
  readonly resized: (width: number) => void;
  /** Tab goes from the pane's own button into its page. */
  readonly entered: () => void;
  /** A page has been loaded into the frame. */
  readonly loaded: (window: Window) => void;
}

/** Excel lets nobody make a pane narrower than this, or wider than half the window. */
const MIN_WIDTH = 250;
const KEY_STEP = 20;
const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: KEY_STEP,
  ArrowRight: -KEY_STEP,
};

/** A task pane named as the add-in is, `width` CSS pixels wide; its frame is still without an address. */
export function taskPane(
  start: { readonly name: string; readonly width: number; readonly visible: boolean },
  texts: Texts,
  listeners: TaskPaneListeners,
): TaskPane {
  let frame = element("iframe", { class: "pane-frame", title: start.name });
  const close = closeButton(texts.closePane(start.name));
  const edge = splitter(start.width, texts, listeners.resized);
  const pane = element(
    "aside",
    { class: "pane", "aria-label": start.name, "data-region": "pane" },
    edge,
    element(
      "div",
      { class: "pane-body" },
      element("div", { class: "pane-header" }, element("h2", {}, start.name), close),
      frame,
    ),
  );
  const show = (visible: boolean): void => {
    pane.classList.toggle("pane-closed", !visible);
    pane.inert = !visible;
    listeners.shown(visible);
  };
  close.addEventListener("click", () => {
    show(false);
  });
  close.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.shiftKey) return;
    event.preventDefault();
    listeners.entered();
  });
  pane.classList.toggle("pane-closed", !start.visible);
  pane.inert = !start.visible;
  return {
    element: pane,
    load: (address) => {
      const next = element("iframe", { class: "pane-frame", title: start.name });
      next.addEventListener("load", () => {
        if (next.contentWindow) listeners.loaded(next.contentWindow);
      });
      // A frame's window takes its name from the element only when it comes onto the page.
      address(next);
      frame.replaceWith(next);
      frame = next;
    },
    drop: (files) => dropInto(frame, files),
    isVisible: () => !pane.classList.contains("pane-closed"),
    show,
  };
}

/** The page's own drag of files; a page that takes them says so by preventing what a browser does. */
function dropInto(frame: HTMLIFrameElement, files: readonly File[]): boolean {
  const target = frame.contentDocument?.body;
  if (!target) return false;
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const dropped = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
  return !target.dispatchEvent(dropped);
}

function closeButton(name: string): HTMLButtonElement {
  return element(
    "button",
    { type: "button", class: "pane-close", "aria-label": name },
    icon("close"),
  );
}

/** Resizes the pane by pointer or by arrow keys. */
function splitter(width: number, texts: Texts, resized: (width: number) => void): HTMLElement {
  const edge = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: 0,
    "aria-orientation": "vertical",
    "aria-label": texts.paneWidth,
    "aria-valuemin": MIN_WIDTH,
  });
  const apply = (wanted: number): void => {
    const fitted = Math.round(Math.min(Math.max(wanted, MIN_WIDTH), window.innerWidth / 2));
    document.documentElement.style.setProperty("--pane-width", `${fitted}px`);
    edge.setAttribute("aria-valuenow", String(fitted));
    edge.setAttribute("aria-valuemax", String(Math.round(window.innerWidth / 2)));
    resized(fitted);
  };
  edge.addEventListener("keydown", (event) => {
    const step = KEY_STEPS[event.key];
    if (step !== undefined) apply(Number(edge.getAttribute("aria-valuenow")) + step);
  });
  edge.addEventListener("pointerdown", (event) => {
    edge.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
  });
  edge.addEventListener("pointermove", (event) => {
    if (edge.hasPointerCapture(event.pointerId)) apply(window.innerWidth - event.clientX);
  });
  edge.addEventListener("lostpointercapture", () => {
    document.body.classList.remove("resizing");
  });
  apply(width);
  return edge;
}
