import type { LocalText } from "../domain/metric";
import type { ColumnChoice } from "./columns";
import type { PlanOptions } from "./planOptions";
import type { Row } from "./row";
import type { SeriesShape, SheetPlan } from "./sheetPlan";

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

/** A line of a model drawn in a chart. */
export interface SeriesSpec {
  /** The line's metric or key. */
  readonly key: string;
  readonly shape: SeriesShape;
  readonly axis?: "secondary";
}

/** Lines of a model drawn alike on the first axis. */
export function drawn(shape: SeriesShape, ...keys: readonly string[]): readonly SeriesSpec[] {
  return keys.map((key) => ({ key, shape }));
}

/** A chart of lines of a model. */
export interface ChartSpec {
  readonly title: LocalText;
  /** Which columns are its categories. */
  readonly over: "quarters" | "years";
  readonly series: readonly SeriesSpec[];
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
