import type { Block, ChartPlan } from "../sheets/sheetPlan";

/** A chart, the table it is drawn from, and the rows both take. */
export interface DrawnChart {
  readonly block: Block;
  readonly chart: ChartPlan;
  readonly height: number;
}
