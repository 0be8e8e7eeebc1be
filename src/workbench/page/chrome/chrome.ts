import type { FUniver } from "@univerjs/core/facade";
import { element } from "../base/element";
import { excelTabs } from "./excelTabs";
import { Keyboard } from "../base/keyboard";
import type { Manifest, RibbonAction } from "../../addin/manifest";
import { type MessageStrip, messageStrip } from "./messageStrip";
import { keepPreferences, type Preferences } from "../base/preferences";
import { followF6, type RegionEntries } from "./regions";
import { ribbon } from "./ribbon";
import { type StatusLine, statusLine } from "./statusLine";
import { type TaskPane, taskPane } from "./taskPane";
import type { Texts } from "../base/texts";
import { type TitleBar, titleBar, type TitleBarActions } from "./titleBar";

/** Everything around the cells. */
export interface Chrome {
  readonly titleBar: TitleBar;
  readonly messages: MessageStrip;
  readonly statusLine: StatusLine;
  readonly pane: TaskPane;
  /** Shows whether the sheet in front is protected. */
  readonly showProtected: (isProtected: boolean) => void;
  /** The place of the grid, and what floats over it. */
  readonly grid: HTMLElement;
  readonly keyboard: Keyboard;
}

/** What the chrome is made from and whom it tells. */
export interface ChromeOptions extends TitleBarActions {
  readonly preferences: Preferences;
  readonly texts: Texts;
  readonly manifest: Manifest;
  /** Univer, once it is on the page: no button can be pressed before. */
  readonly univerAPI: () => FUniver;
  readonly press: (action: RibbonAction) => void;
  /** Protects the sheet in front, or no longer. */
  readonly protect: () => void;
  readonly paneShown: (visible: boolean) => void;
  readonly entries: RegionEntries;
}

/** Puts title bar, ribbon, messages, grid, pane and status line on the page. */
export function chrome(options: ChromeOptions): Chrome {
  const { preferences, texts, manifest } = options;
  const keyboard = new Keyboard(window);
  const title = titleBar(manifest.name, preferences, texts, options);
  const messages = messageStrip(texts);
  const status = statusLine(texts, preferences.language);
  const pane = taskPane(
    { name: manifest.name, width: preferences.paneWidth, visible: preferences.paneVisible },
    texts,
    {
      shown: (paneVisible) => {
        keepPreferences({ paneVisible });
        options.paneShown(paneVisible);
      },
      resized: (paneWidth) => {
        keepPreferences({ paneWidth });
      },
      entered: options.entries.pane,
      loaded: (framed) => {
        followF6(new Keyboard(framed), options.entries);
      },
    },
  );
  const grid = element("main", {
    class: "grid",
    "aria-label": texts.grid,
    "data-region": "grid",
  });
  const { tabs, showProtected } = excelTabs(options.univerAPI, texts.excelTabs, options.protect);
  document.body.replaceChildren(
    title.element,
    ribbon(manifest, tabs, texts, options.press),
    messages.element,
    element("div", { class: "work" }, grid, pane.element),
    status.element,
  );
  followF6(keyboard, options.entries);
  return { titleBar: title, messages, statusLine: status, pane, showProtected, grid, keyboard };
}
