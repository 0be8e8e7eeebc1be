/**
 * The ids of all models, in the order of MODELS: they stand in manifest.xml, and ribbon buttons are
 * known by them before a model's plan is loaded.
 */
export const MODEL_IDS = [
  "income-statement",
  "revenue",
  "cost-and-margin",
  "sga-rd",
  "atm",
  "iij-global",
  "gio",
  "balance-sheet",
  "cash-flow",
  "per-share",
  "operating-indicators",
  "forecast",
  "data-checks",
] as const;
