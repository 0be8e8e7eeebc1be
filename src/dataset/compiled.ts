import compiledFigures from "./compiled/figures.json";
import compiledMetrics from "./compiled/metrics.json";
import type { PackedFigures } from "./packed/packedFigures";
import type { PackedMetrics } from "./packed/packedMetrics";

/** The figures as `npm run data` wrote them. */
export const PACKED_FIGURES: PackedFigures = compiledFigures;

/** The catalogue as `npm run data` wrote it. */
export const PACKED_METRICS: PackedMetrics = compiledMetrics;
