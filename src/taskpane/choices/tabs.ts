/** The pane's tabs, in order. */
export const TABS = ["figures", "models", "compare", "trace", "tools"] as const;

/** One of the pane's tabs. */
export type TabId = (typeof TABS)[number];
