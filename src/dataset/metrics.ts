import type { Metric } from "../domain/metric";
import { definedBy, type DefinedMetric } from "./facts/calculatedFacts";
import compiledMetrics from "./compiled/metrics.json";
import { openMetrics, type MetricStatement, type PackedMetrics } from "./packed/packedMetrics";

/** The catalogue as `npm run data` wrote it. */
const PACKED_METRICS: PackedMetrics = compiledMetrics;

const CATALOGUE = openMetrics(PACKED_METRICS);

/** The id of every metric of the catalogue, in the order of `listMetrics`. */
export const METRIC_IDS: readonly string[] = CATALOGUE.ids;

/** The metric with an id; undefined for any other text. */
export function findMetric(id: string): Metric | undefined {
  return CATALOGUE.find(id);
}

/** The metric with an id where a formula defines it. */
export function findDefined(id: string): DefinedMetric | undefined {
  const metric = findMetric(id);
  return metric && definedBy(metric);
}

/** Every metric of the catalogue, in the order of its statement; a comparison follows its metric. */
export function listMetrics(): readonly Metric[] {
  return CATALOGUE.list();
}

/** The statements that metrics are shown in, in the order a report has them. */
export function listStatements(): readonly MetricStatement[] {
  return CATALOGUE.statements();
}
