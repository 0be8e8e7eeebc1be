import { formatCell } from "../../plans/sheets/address";
import { extentOf } from "../../plans/sheets/movePlan";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { fingerprintOfPlan } from "./fingerprint";
import { chartName, type ColumnBefore, type InsertRecord } from "./insertRecord";

/** What is remembered of a plan inserted now, a block with what was there before. */
export function planRecord(
  plan: SheetPlan,
  id: string,
  before?: readonly ColumnBefore[],
): InsertRecord {
  const { top, left } = extentOf(plan);
  return {
    title: plan.title,
    insertedAt: new Date().toISOString(),
    fingerprint: fingerprintOfPlan(plan),
    spills: plan.spills,
    charts: plan.charts.map((chart) => chartName(chart, id)),
    at: formatCell(top, left),
    ...(before && { before }),
  };
}
