import type { LocalText } from "../../domain/metric";
import type { SeriesShape } from "../sheets/sheetPlan";

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
  /** {0} is what its first line is called, {1} its second. */
  readonly title: LocalText;
  /** Which columns are its categories. */
  readonly over: "quarters" | "years";
  readonly series: readonly SeriesSpec[];
  /** The last day of its actual columns, where later ones on the sheet are not its own. */
  readonly until?: string;
  /** Drawn only where the sheet has actual columns after this day. */
  readonly after?: string;
  /** The line that the stacked bars add up to: its figure is written over them. */
  readonly total?: string;
}
