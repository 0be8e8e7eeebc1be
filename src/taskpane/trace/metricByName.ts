import { listMetrics } from "../../dataset/metrics";
import type { Metric } from "../../domain/metric";
import { normaliseName } from "../../domain/names/spelling";

let byName: ReadonlyMap<string, Metric> | undefined;

/** The metric that an id or any of its names means; undefined for anything else. */
export function findByName(name: unknown): Metric | undefined {
  if (typeof name !== "string") return undefined;
  byName ??= new Map(listMetrics().toReversed().flatMap(namesOf));
  return byName.get(normaliseName(name));
}

function namesOf(metric: Metric): readonly (readonly [string, Metric])[] {
  const names = [...metric.aliases, metric.label.ja, metric.label.en, metric.id];
  return names.map((name) => [normaliseName(name), metric]);
}
