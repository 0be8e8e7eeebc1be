import type { Evidence, Fact } from "../../domain/fact";

/** A figure as a cell needs it; what supports it loads behind. */
export interface ShippedFigure extends Omit<Fact, keyof Evidence | "period"> {
  /** The period's id, such as 4Q11. */
  readonly period: string;
}
