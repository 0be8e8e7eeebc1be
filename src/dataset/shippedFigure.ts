import type { BaseUnit, DecimalText, FactStatus, Scenario } from "../domain/fact";
import type { Standard } from "../domain/standard";

/** A figure as a cell needs it; what supports it loads behind. */
export interface ShippedFigure {
  readonly metric: string;
  /** The period's id, such as 4Q11. */
  readonly period: string;
  readonly scenario: Scenario;
  readonly standard?: Standard | undefined;
  readonly status: FactStatus;
  readonly unit: BaseUnit;
  /** For a bounded figure the middle of its bounds. */
  readonly value: DecimalText;
  /** Absent for bounded figures. */
  readonly decimals?: number;
  readonly low: DecimalText;
  readonly high: DecimalText;
}
