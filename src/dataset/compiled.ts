import type { BaseUnit, DecimalText, Scenario } from "../domain/fact";
import type { LocalText, Metric } from "../domain/metric";
import compiledFigures from "./compiled/figures.json";
import compiledMetrics from "./compiled/metrics.json";
import type { Measure } from "./measure";
import type { Documents } from "./reported";
import type { Statement } from "./statement";

/** A figure that no document prints, as `npm run data` worked it out. */
export interface ComputedFigure {
  readonly metric: string;
  readonly period: string;
  readonly scenario: Scenario;
  readonly status: "derived" | "bounded";
  readonly unit: BaseUnit;
  readonly value: DecimalText;
  /** Absent for bounded figures. */
  readonly decimals?: number;
  readonly low: DecimalText;
  readonly high: DecimalText;
  readonly formula: string;
}

/** What ships of the figures. */
export interface CompiledFigures {
  readonly asOf: string;
  readonly documents: Documents;
  readonly statements: readonly Statement[];
  readonly computed: readonly ComputedFigure[];
}

/** What ships of the catalogue. */
export interface CompiledMetrics {
  readonly statements: readonly {
    readonly id: string;
    readonly title: LocalText;
    readonly rows: readonly string[];
  }[];
  readonly metrics: readonly Metric[];
  /** The comparisons that some document prints, by the id of the metric they compare. */
  readonly measures: Readonly<Record<string, readonly Measure[]>>;
}

/** The figures as `npm run data` wrote them: the one place where their JSON is given its type. */
export const COMPILED_FIGURES = compiledFigures as unknown as CompiledFigures;

/** The catalogue as `npm run data` wrote it. */
export const COMPILED_METRICS = compiledMetrics as unknown as CompiledMetrics;
