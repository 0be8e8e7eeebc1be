import type { KeyboardEvent } from "react";
import { TABS } from "../choices/tabs";
import type { TabId } from "../choices/tabs";

/** The keys of the ARIA tabs pattern: arrows round the tabs, Home and End to the ends. */
export function useTabKeys(chosen: TabId, onPick: (tab: TabId) => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const tab = tabAt(event.key, TABS.indexOf(chosen));
    if (!tab) return;
    event.preventDefault();
    onPick(tab);
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
}

function tabAt(key: string, index: number): TabId | undefined {
  switch (key) {
    case "ArrowRight":
      return TABS[(index + 1) % TABS.length];
    case "ArrowLeft":
      return TABS.at(index - 1);
    case "Home":
      return TABS[0];
    case "End":
      return TABS.at(-1);
    default:
      return undefined;
  }
}
