import { findPeriod, type Period } from "../../../src/domain/periods/period";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import { ATM } from "../../../src/plans/models/atm";
import { findModel } from "../../../src/plans/models/models";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";
import { DEFAULT_OPTIONS, type PlanOptions } from "../../../src/plans/tables/planOptions";

/** ATM operation of some quarters, of more, and of years as well. */
export const SHORTER: PlanOptions = { ...DEFAULT_OPTIONS, from: "1Q11" };
export const SHORT = ATM.plan(SHORTER);
export const LONG = ATM.plan(DEFAULT_OPTIONS);
export const YEARS = ATM.plan({
  ...DEFAULT_OPTIONS,
  layout: "all-quarters-then-years",
  checks: false,
});

/** A model with some of the usual options changed. */
export function plan(id: string, options: Partial<PlanOptions> = {}): SheetPlan {
  const model = findModel(id);
  if (!model) throw new Error(`"${id}" is no model.`);
  return model.plan({ ...DEFAULT_OPTIONS, ...options });
}

/** Two years side by side, over a chart. */
export function compared(chart: "waterfall" | "clustered"): SheetPlan {
  return planComparison({
    ...{ metrics: ["revenue", "revenue.atm"], total: "revenue", charts: [chart] },
    ...{ differences: ["change"], unit: "million", locale: "en" },
    columns: ["FY10", "FY11"].map((id) => ({ period: year(id), scenario: "actual" })),
  });
}

function year(id: string): Period {
  const period = findPeriod(id);
  if (!period) throw new Error(`"${id}" is no period.`);
  return period;
}
