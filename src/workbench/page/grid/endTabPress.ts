const TAB = "[data-u-comp=slide-tab-item]";

/**
 * Ends the press on a sheet's tab that began an edit of its name. Univer overlooks that the mouse was
 * let go while the name was edited: half a second later it drags the tab out of its bar, and once the
 * sheet is removed, the page is blank.
 */
export function endTabPress(container: HTMLElement): void {
  let pointerId: number | undefined;
  container.addEventListener("pointerdown", (event) => {
    pointerId = tabOf(event) && event.pointerId;
  });
  // Univer's own listener on the name, which ends the edit, has been called before.
  container.addEventListener("focusout", (event) => {
    const tab = tabOf(event);
    if (tab && pointerId !== undefined)
      tab.dispatchEvent(new PointerEvent("pointerup", { pointerId }));
  });
}

function tabOf({ target }: Event): Element | undefined {
  return target instanceof Element ? (target.closest(TAB) ?? undefined) : undefined;
}
