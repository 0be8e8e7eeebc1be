import { element } from "../base/element";
import { icon } from "../base/icons";
import type { Texts } from "../base/texts";

/** What a message offers to do. */
export interface MessageAction {
  readonly label: string;
  /** May answer with a promise of its being done. */
  readonly run: () => unknown;
  /** Whether the message has served its purpose when that is done. */
  readonly ends?: boolean;
}

/** Messages between the ribbon and the grid; each stays until it is dismissed. */
export interface MessageStrip {
  readonly element: HTMLElement;
  /** Shows an error; one that is shown already is counted. */
  readonly showError: (message: string, ...actions: readonly MessageAction[]) => void;
  /** Shows an error that is of something of its own, whatever else is said in the same words. */
  readonly showErrorOf: (message: string, ...actions: readonly MessageAction[]) => void;
  /** Takes an error away that no longer holds, if it is shown. */
  readonly endError: (message: string) => void;
  readonly showNotice: (message: string, ...actions: readonly MessageAction[]) => void;
}

interface Shown {
  readonly line: HTMLElement;
  readonly count: HTMLElement;
}

/** The strip, empty and so not seen. */
export function messageStrip(texts: Texts): MessageStrip {
  const strip = element("section", { class: "messages", "aria-label": texts.errors });
  const errors = new Map<string, Shown>();
  const show = (line: HTMLElement, actions: readonly MessageAction[], ended: () => void): void => {
    const end = (): void => {
      line.remove();
      ended();
    };
    line.append(...actions.map((action) => actionButton(action, end)), closeButton(texts, end));
    strip.append(line);
  };
  return {
    element: strip,
    showError: (message, ...actions) => {
      const known = errors.get(message);
      if (known) {
        known.count.textContent = ` (${countOf(known.count) + 1})`;
        return;
      }
      const count = element("span", { class: "message-count" });
      const line = errorLine(message, count);
      errors.set(message, { line, count });
      show(line, actions, () => errors.delete(message));
    },
    showErrorOf: (message, ...actions) => {
      show(errorLine(message), actions, () => undefined);
    },
    endError: (message) => {
      errors.get(message)?.line.remove();
      errors.delete(message);
    },
    showNotice: (message, ...actions) => {
      const line = element("div", { class: "message message-notice", role: "status" });
      line.append(element("span", { class: "message-text" }, message));
      show(line, actions, () => undefined);
    },
  };
}

function errorLine(...text: readonly (string | Node)[]): HTMLElement {
  const line = element("div", { class: "message message-error", role: "alert" });
  line.append(element("span", { class: "message-text" }, ...text));
  return line;
}

function actionButton({ label, run, ends }: MessageAction, end: () => void): HTMLElement {
  const onclick = (): void => {
    const running = Promise.resolve(run());
    // What failed has said so itself, and can be tried again.
    if (ends === true) running.then(end, () => undefined);
  };
  return element("button", { type: "button", class: "message-action", onclick }, label);
}

function closeButton(texts: Texts, end: () => void): HTMLElement {
  return element(
    "button",
    { type: "button", class: "message-close", "aria-label": texts.dismiss, onclick: end },
    icon("close"),
  );
}

/** How often a message came: once while the count is not written. */
function countOf(count: HTMLElement): number {
  return Number(/\d+/.exec(count.textContent)?.[0] ?? 1);
}
