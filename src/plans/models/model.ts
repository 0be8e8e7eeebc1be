import type { LocalText } from "../../domain/metric";
import type { ColumnChoice } from "../tables/columns";
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
  /** The columns that suit it best; the other options as usual. */
  readonly defaults: PlanOptions;
  readonly plan: (options: PlanOptions) => SheetPlan;
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
  /** The columns that suit it best, where they are not the presentation's own. */
  readonly defaults?: Partial<ColumnChoice>;
  /** Years whose company target stands after the actual figures, such as FY12. */
  readonly targets?: readonly string[];
  /** What the reader must know about these lines, below the table. */
  readonly notes?: readonly LocalText[];
}
