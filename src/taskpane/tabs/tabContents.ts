import type { ReactNode } from "react";
import type { TabId } from "../choices/tabs";
import { FiguresTab } from "../figures/FiguresTab";
import type { PaneControl } from "../state/usePane";

/** What a tab shows. */
export type TabContent = (control: PaneControl) => ReactNode;

/** The content that comes with the pane, by its tab. */
export const OPENING_CONTENTS: Readonly<Partial<Record<TabId, TabContent>>> = {
  figures: FiguresTab,
};

/** Loads a tab's content, when the tab is first picked. */
export const LOAD_CONTENT: Readonly<Record<TabId, () => Promise<TabContent>>> = {
  figures: () => Promise.resolve(FiguresTab),
  models: async () =>
    (await import(/* webpackChunkName: "models-tab" */ "../models/ModelsTab")).ModelsTab,
  compare: async () =>
    (await import(/* webpackChunkName: "compare-tab" */ "../compare/CompareTab")).CompareTab,
  trace: async () =>
    (await import(/* webpackChunkName: "trace-tab" */ "../trace/TraceTab")).TraceTab,
  tools: async () =>
    (await import(/* webpackChunkName: "tools-tab" */ "../tools/ToolsTab")).ToolsTab,
};
