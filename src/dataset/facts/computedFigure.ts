import type { ShippedFigure } from "./shippedFigure";

/** A figure that no document prints, or none as closely, as `npm run data` worked it out. */
export interface ComputedFigure extends Omit<ShippedFigure, "status"> {
  readonly status: "derived" | "bounded";
  /**
   * For a derived figure the sum it is: "revenue.recurring[4Q11] + revenue.one-time[4Q11]". For a
   * bounded one the identity its bounds follow from; where there are two, the lower bound's first,
   * then "; " and the upper bound's.
   */
  readonly formula: string;
  /** What is said of every computed figure of the metric; English, as all notes. */
  readonly note?: string;
}
