import type { Metric } from "../domain/metric";
import { CATALOGUE } from "./compiled";
import type { MetricStatement } from "./packedMetrics";

/** Every metric of the catalogue, in the order of its statement; a comparison follows its metric. */
export const METRICS: readonly Metric[] = CATALOGUE.metrics;

/** The statements that metrics are shown in, in the order a report has them. */
export const STATEMENTS: readonly MetricStatement[] = CATALOGUE.statements;

const BY_ID = new Map(METRICS.map((metric) => [metric.id, metric]));

/** The metric with an id; undefined for any other text. */
export function findMetric(id: string): Metric | undefined {
  return BY_ID.get(id);
}
