import type { Keyboard } from "./keyboard";

/** Lets F6 and Shift+F6 move the focus around the page's regions, as in Excel. */
export function followF6(keyboard: Keyboard, focusGrid: () => void): void {
  keyboard.listen((event) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey) return false;
    focusNext(event.shiftKey ? -1 : 1, focusGrid);
    return true;
  });
}

function focusNext(step: 1 | -1, focusGrid: () => void): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(
    (region) => !region.inert,
  );
  const present = regions.findIndex((region) => region.contains(document.activeElement));
  for (let tried = 1; tried <= regions.length; tried += 1) {
    const index = (present + step * tried + regions.length * 2) % regions.length;
    const region = regions[index];
    if (region && focusInto(region, focusGrid)) return;
  }
}

function focusInto(region: HTMLElement, focusGrid: () => void): boolean {
  if (region.dataset["region"] === "grid") {
    focusGrid();
    return true;
  }
  const target =
    region.querySelector<HTMLElement>("iframe") ??
    region.querySelector<HTMLElement>(
      "[role=tab][tabindex='0'], button, select, input, [tabindex='0']",
    );
  target?.focus();
  return target !== null;
}
