import type { Scenario } from "../../domain/fact";

/** What the reader has picked in the Figures tab; the period may not exist for the metric. */
export interface FigureChoice {
  readonly metric: string;
  readonly period: string;
  readonly scenario: Scenario;
}
