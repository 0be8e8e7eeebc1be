import type { ReactNode } from "react";
import { TABS } from "../choices/tabs";
import type { TabId } from "../choices/tabs";
import { useTexts } from "../texts/useTexts";
import { useTabKeys } from "./useTabKeys";

interface TabsProps {
  readonly chosen: TabId;
  readonly onPick: (tab: TabId) => void;
  /** Stays under the tabs, whichever is chosen. */
  readonly top: ReactNode;
  /** The chosen tab's content. */
  readonly children: ReactNode;
}

/** The pane's tabs: arrows move between them, the chosen one's content is below. */
export function Tabs({ chosen, onPick, top, children }: TabsProps) {
  const texts = useTexts();
  const pressKey = useTabKeys(chosen, onPick);

  return (
    <>
      <header className="pane-top">
        <h1 className="visually-hidden">{texts.tabsLabel}</h1>
        <div aria-label={texts.tabsLabel} className="tab-list" role="tablist">
          {TABS.map((tab) => (
            <button
              aria-controls="tab-panel"
              aria-selected={tab === chosen}
              className="tab"
              id={`tab-${tab}`}
              key={tab}
              onClick={() => {
                onPick(tab);
              }}
              onKeyDown={pressKey}
              role="tab"
              tabIndex={tab === chosen ? 0 : -1}
              type="button"
            >
              {/* The bold copy keeps the tab's width when it is chosen. */}
              <span className="tab-text" data-text={texts.tabs[tab]}>
                {texts.tabs[tab]}
              </span>
            </button>
          ))}
        </div>
        {top}
      </header>
      <main>
        <div aria-labelledby={`tab-${chosen}`} className="tab-panel" id="tab-panel" role="tabpanel">
          {children}
        </div>
      </main>
    </>
  );
}
