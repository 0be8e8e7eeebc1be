import compiledFigures from "./compiled/figures.json";
import compiledMetrics from "./compiled/metrics.json";
import type { PackedFigures } from "./packedFigures";
import { unpackMetrics, type MetricCatalogue, type PackedMetrics } from "./packedMetrics";

/** The figures as `npm run data` wrote them. */
export const PACKED_FIGURES: PackedFigures = compiledFigures;

const PACKED_METRICS: PackedMetrics = compiledMetrics;

/** The catalogue as `npm run data` wrote it. */
export const CATALOGUE: MetricCatalogue = unpackMetrics(PACKED_METRICS);
