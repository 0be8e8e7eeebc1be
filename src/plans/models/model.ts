import type { LocalText } from "../../domain/metric";
import type { ColumnChoice } from "../tables/columns";
import type { HeadDates } from "../tables/headerRows";
import type { PlanOptions } from "../tables/planOptions";
import type { Row } from "../tables/row";
import type { SheetPlan } from "../sheets/sheetPlan";
import type { ChartSpec } from "../charts/chartSpec";

/** A worksheet someone can insert. */
export interface Model {
  readonly id: string;
  readonly title: LocalText;
  /** One sentence: what the sheet shows. */
  readonly description: LocalText;
  /** The columns that suit it best, by the figures there are; the other options as usual. */
  readonly defaults: PlanOptions;
  readonly plan: (options: PlanOptions) => SheetPlan;
}

/** A model's plans, each with what it was planned from. */
export function withOrigin(model: string, plan: Model["plan"]): Model["plan"] {
  return (options) => ({ ...plan(options), origin: { kind: "model", model, options } });
}

/** A model as a table of lines. */
export interface ModelSpec {
  readonly id: string;
  readonly title: LocalText;
  readonly description: LocalText;
  readonly rows: readonly Row[];
  /** Reported lines whose quarters are compared with the year. */
  readonly quarterChecks: readonly string[];
  readonly charts: readonly ChartSpec[];
  /** Where its columns begin, if they are not the latest; they end with the latest where nothing else is said. */
  readonly columns?: Omit<ColumnChoice, "to"> & { readonly to?: string };
  /** Whether its columns are days at which something is counted, or spans of time. */
  readonly dates?: HeadDates;
  /** Years whose company target stands after the actual figures, such as FY12; "running": the year under way where the columns end. */
  readonly targets?: readonly string[] | "running";
  /** What the reader must know about these lines, below the table. */
  readonly notes?: readonly LocalText[];
}
