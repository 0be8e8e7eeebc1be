import type { Texts } from "../base/texts";

/** Parts of Univer's own interface that it leaves without a name, or names in English whoever reads. */
const PARTS: readonly {
  readonly selector: string;
  readonly name: keyof Texts["univer"];
  readonly role?: string;
  /** Univer has a name for it, in English. */
  readonly renamed?: true;
}[] = [
  { selector: "[data-u-comp=defined-name] input", name: "nameBox" },
  { selector: "[data-u-comp=defined-name] > a", name: "names", role: "button" },
  {
    selector: "[data-u-comp=formula-bar] span:has(.univerjs-icon-close-icon)",
    name: "cancel",
    role: "button",
  },
  {
    selector: "[data-u-comp=formula-bar] span:has(.univerjs-icon-check-mark-icon)",
    name: "enter",
    role: "button",
  },
  {
    selector: "[data-u-comp=formula-bar] span:has(.univerjs-icon-function-icon)",
    name: "insertFunction",
    role: "button",
  },
  {
    selector: "[data-u-comp=sheet-bar-append-button]:has(.univerjs-icon-increase-icon)",
    name: "newSheet",
  },
  {
    selector: "[data-u-comp=sheet-bar-append-button]:not(:has(.univerjs-icon-increase-icon))",
    name: "allSheets",
  },
  { selector: "section button:has(.univerjs-icon-reduce-icon)", name: "zoomOut" },
  { selector: "section button:has(.univerjs-icon-increase-icon)", name: "zoomIn" },
  { selector: "[role=handle]", name: "zoom", role: "button" },
  { selector: "[contenteditable][id*=DOCS_NORMAL]", name: "cell", role: "textbox" },
  { selector: "[contenteditable][id*=DOCS_FORMULA]", name: "formulaBar", role: "textbox" },
  { selector: "[aria-label='Sidebar panel']", name: "sideBar", renamed: true },
  { selector: "[aria-label='Close sidebar']", name: "closeSideBar", renamed: true },
  { selector: "[aria-label='Sheet tabs']", name: "sheetTabs", renamed: true },
  { selector: "[aria-label^='Notifications ']", name: "notices", renamed: true },
];

/** Gives those parts their names and roles, now and whenever Univer draws them anew. */
export function nameUniver(home: HTMLElement, texts: Texts): void {
  const apply = (): void => {
    for (const { selector, name, role, renamed } of PARTS) {
      for (const part of home.querySelectorAll(selector)) {
        if (part.hasAttribute("aria-label") && !renamed) continue;
        part.setAttribute("aria-label", texts.univer[name]);
        if (role !== undefined) part.setAttribute("role", role);
      }
    }
  };
  new MutationObserver(apply).observe(home, { childList: true, subtree: true });
  apply();
}
