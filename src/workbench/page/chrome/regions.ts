import type { Keyboard } from "../base/keyboard";

/** How the focus enters the regions that take it in their own way. */
export interface RegionEntries {
  readonly grid: () => void;
  readonly pane: () => void;
}

/** Lets F6 and Shift+F6 move the focus around the page's regions, as in Excel. */
export function followF6(keyboard: Keyboard, entries: RegionEntries): void {
  keyboard.listen((event) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey) return false;
    focusNext(event.shiftKey ? -1 : 1, entries);
    return true;
  });
}

/** Moves the focus to the next region, or to the one before. */
export function focusNext(step: 1 | -1, entries: RegionEntries): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(
    (region) => !region.inert,
  );
  const present = regions.findIndex((region) => region.contains(document.activeElement));
  for (let tried = 1; tried <= regions.length; tried += 1) {
    const index = (present + step * tried + regions.length * 2) % regions.length;
    const region = regions[index];
    if (region && focusInto(region, entries)) return;
  }
}

function focusInto(region: HTMLElement, entries: RegionEntries): boolean {
  const name = region.dataset["region"];
  if (name === "grid" || name === "pane") {
    entries[name]();
    return true;
  }
  const target = region.querySelector<HTMLElement>(
    "[role=tab][tabindex='0'], button, select, input, [tabindex='0']",
  );
  target?.focus();
  return target !== null;
}
