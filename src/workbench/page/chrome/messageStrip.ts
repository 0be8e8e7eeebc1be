import { element } from "../base/element";
import { icon } from "../base/icons";
import type { Texts } from "../base/texts";

/** Messages between the ribbon and the grid; each stays until it is dismissed. */
export interface MessageStrip {
  readonly element: HTMLElement;
  readonly showError: (message: string) => void;
  readonly showNotice: (
    message: string,
    action?: { readonly label: string; readonly run: () => void },
  ) => void;
}

/** The strip, empty and so not seen. */
export function messageStrip(texts: Texts): MessageStrip {
  const strip = element("section", { class: "messages", "aria-label": texts.errors });
  const shown = new Map<string, { readonly line: HTMLElement; readonly count: HTMLElement }>();
  const show = (line: HTMLElement, forget: () => void): void => {
    line.append(
      element(
        "button",
        {
          type: "button",
          class: "message-close",
          "aria-label": texts.dismiss,
          onclick: () => {
            line.remove();
            forget();
          },
        },
        icon("close"),
      ),
    );
    strip.append(line);
  };
  return {
    element: strip,
    showError: (message) => {
      const known = shown.get(message);
      if (known) {
        known.count.textContent = ` (${countOf(known.count) + 1})`;
        return;
      }
      const count = element("span", { class: "message-count" });
      const line = element("div", { class: "message message-error", role: "alert" });
      line.append(element("span", { class: "message-text" }, message, count));
      shown.set(message, { line, count });
      show(line, () => shown.delete(message));
    },
    showNotice: (message, action) => {
      const line = element("div", { class: "message message-notice", role: "status" });
      line.append(
        element("span", { class: "message-text" }, message),
        ...(action ? [actionButton(action)] : []),
      );
      show(line, () => undefined);
    },
  };
}

function actionButton({ label, run }: { label: string; run: () => void }): HTMLElement {
  return element("button", { type: "button", class: "message-action", onclick: run }, label);
}

/** How often a message came: once while the count is not written. */
function countOf(count: HTMLElement): number {
  return Number(/\d+/.exec(count.textContent)?.[0] ?? 1);
}
