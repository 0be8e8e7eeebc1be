import type { Standard } from "../../../domain/standard";
import type { Fact, Scenario } from "../../../domain/fact";
import type { ShareBasis } from "./shareBasis";

/** A row of facts.json: one fact from one source. Every field is there; what does not apply is null. */
export interface ExportedFact {
  readonly metric: string;
  readonly period: string;
  readonly scenario: Scenario;
  /** The accounting standard; null for what none is about. */
  readonly standard: Standard | null;
  /** Which shares a figure per share, or a number of them, counts; null for what counts none. */
  readonly shareBasis: ShareBasis | null;
  readonly status: Fact["status"];
  /** Whether this is the printing that answers. */
  readonly preferred: boolean;
  readonly value: string;
  readonly unit: string;
  readonly decimals: number | null;
  readonly low: string;
  readonly high: string;
  readonly printed: string | null;
  /** Whether the source prints another figure than the one before, as a restatement. */
  readonly restated: boolean;
  /** The document that restates this figure, by its title; null where none does. */
  readonly restatedBy: string | null;
  readonly source: ExportedSource | null;
  readonly formula: string | null;
  readonly note: string | null;
}

/** Where an exported figure is printed. */
export interface ExportedSource {
  readonly document: string;
  readonly section: string;
  readonly row: string;
  readonly column: string;
  readonly url: string | null;
}
