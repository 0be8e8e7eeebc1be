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
  readonly title: LocalText;
  /** Which columns are its categories. */
  readonly over: "quarters" | "years";
  readonly series: readonly SeriesSpec[];
}
