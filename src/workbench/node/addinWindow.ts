import type * as Timers from "node:timers";
import type * as Vm from "node:vm";
import { loadJsdom } from "./loadJsdom";

/** The window that office.js and an add-in's scripts run in. */
export interface AddinWindow {
  /** Its globals. */
  readonly globals: object;
  readonly run: (script: Vm.Script) => void;
  /** Ends what the scripts still wait for. */
  readonly close: () => void;
}

const URL_OF_PAGE = "https://localhost:3000/taskpane.html";

/** The window of a page. */
export function openPageWindow(html: string): AddinWindow {
  const dom = new (loadJsdom())(html, {
    url: URL_OF_PAGE,
    runScripts: "outside-only",
    pretendToBeVisual: true,
  });
  return {
    globals: dom.window,
    run: (script) => {
      script.runInContext(dom.getInternalVMContext());
    },
    close: () => {
      dom.window.close();
    },
  };
}

/** A window without a document, for office.js by itself: it opens in half the time. */
export function openBareWindow(
  { createContext, runInContext }: typeof Vm,
  { setTimeout, clearTimeout }: typeof Timers,
): AddinWindow {
  const waiting = new Set<NodeJS.Timeout>();
  const globals = createContext({
    console,
    location: new URL(URL_OF_PAGE),
    navigator: { userAgent: "" },
    setTimeout: (
      callback: (...given: unknown[]) => void,
      milliseconds = 0,
      ...given: unknown[]
    ) => {
      const timer = setTimeout(() => {
        waiting.delete(timer);
        callback(...given);
      }, milliseconds);
      waiting.add(timer);
      return timer;
    },
    clearTimeout: (timer: NodeJS.Timeout) => {
      waiting.delete(timer);
      clearTimeout(timer);
    },
  });
  // What a context has by itself is found sooner where it is given to it.
  const builtIn =
    "({ Array, Boolean, Date, Error, Function, JSON, Math, Number, Object, Promise, RegExp, String })";
  Object.assign(globals, runInContext(builtIn, globals), { window: globals });
  return {
    globals,
    run: (script) => {
      script.runInContext(globals);
    },
    close: () => {
      for (const timer of waiting) clearTimeout(timer);
    },
  };
}
