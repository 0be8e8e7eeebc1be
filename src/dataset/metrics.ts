import type { LocalText, Metric } from "../domain/metric";
import { COMPILED_METRICS } from "./compiled";
import { measureMetric } from "./measure";

/** A statement of the catalogue: a group of metrics a reader would look for together. */
export interface MetricStatement {
  readonly id: string;
  readonly title: LocalText;
  /** Ids of the metrics a table of it shows, in order; some belong to other statements too, such as totals. */
  readonly rows: readonly string[];
}

/** Every metric that has figures or may be asked for, in the order of its statement. */
export const METRICS: readonly Metric[] = COMPILED_METRICS.metrics.flatMap(withMeasures);

/** The statements that metrics belong to, in the order a report has them. */
export const STATEMENTS: readonly MetricStatement[] = COMPILED_METRICS.statements;

const BY_ID = new Map(METRICS.map((metric) => [metric.id, metric]));

/** The metric with an id; undefined for any other text. */
export function findMetric(id: string): Metric | undefined {
  return BY_ID.get(id);
}

/** A metric, its comparisons, and theirs: a share of revenue has a change of its own. */
function withMeasures(metric: Metric): Metric[] {
  const measures = COMPILED_METRICS.measures[metric.id] ?? [];
  return [metric, ...measures.flatMap((one) => withMeasures(measureMetric(metric, one)))];
}
