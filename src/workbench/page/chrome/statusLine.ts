import { element } from "../base/element";
import type { Texts } from "../base/texts";

/** What went over the wire since the page was loaded. */
export interface WireStats {
  /** Batches that the add-in sent, one per `context.sync()`. */
  readonly roundTrips: number;
  readonly cellsWritten: number;
  readonly functionsEvaluated: number;
  /** Milliseconds from the call of functions to their results. */
  readonly functionMs: number;
}

/** The line below the grid: whether a calculation is pending, and what went over the wire. */
export interface StatusLine {
  readonly element: HTMLElement;
  readonly showStats: (stats: WireStats) => void;
  readonly showBusy: (busy: boolean) => void;
}

/** The status line, at rest and at zero. */
export function statusLine(texts: Texts, language: string): StatusLine {
  const mode = element("span", { role: "status" }, texts.ready);
  const [roundTrips, cells, functions] = [element("span"), element("span"), element("span")];
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  return {
    element: element(
      "footer",
      { class: "status-line", "aria-label": texts.statusLine, "data-region": "status" },
      mode,
      element("span", { class: "title-space" }),
      roundTrips,
      cells,
      functions,
    ),
    showStats: (stats) => {
      roundTrips.textContent = texts.roundTrips(whole.format(stats.roundTrips));
      cells.textContent = texts.cellsWritten(whole.format(stats.cellsWritten));
      functions.textContent = texts.functions(
        whole.format(stats.functionsEvaluated),
        whole.format(stats.functionMs),
      );
    },
    showBusy: (busy) => {
      const words = busy ? texts.calculating : texts.ready;
      if (mode.textContent !== words) mode.textContent = words;
    },
  };
}
