import type { BaseUnit, DecimalText } from "../domain/fact";
import type { FactId } from "./facts/factId";

/** What is compared: parts with their total, figures with a growth rate or a share, or two documents. */
export type CheckKind = "sum" | "growth" | "share" | "sources";

/** A figure that takes part in a check; -1 is taken away. The first one is the left side. */
export interface CheckedFigure extends FactId {
  readonly sign: 1 | -1;
}

/** One comparison of figures that should agree, and how it went. Values are in the base unit. */
export interface Check {
  /** The formula, or the figure and the document that are compared. */
  readonly id: string;
  readonly kind: CheckKind;
  readonly figures: readonly CheckedFigure[];
  readonly unit: BaseUnit;
  readonly left: DecimalText;
  readonly right: DecimalText;
  /** Left less right. */
  readonly difference: DecimalText;
  /** The greatest difference that the rounding of the figures explains. */
  readonly allowed: DecimalText;
  /** Whether every figure is printed, or some are derived by another formula. */
  readonly basis: "printed" | "derived";
  /** "discrepancy": they do not agree, and the reason is known. */
  readonly status: "holds" | "discrepancy";
  readonly reason?: string;
}
