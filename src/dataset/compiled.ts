import compiledFigures from "./compiled/figures.json";
import compiledMetrics from "./compiled/metrics.json";
import { unpackFigures, type Figures, type PackedFigures } from "./packedFigures";
import { unpackMetrics, type MetricCatalogue, type PackedMetrics } from "./packedMetrics";

const PACKED_FIGURES: PackedFigures = compiledFigures;
const PACKED_METRICS: PackedMetrics = compiledMetrics;

/** The figures as `npm run data` wrote them. */
export const FIGURES: Figures = unpackFigures(PACKED_FIGURES);

/** The catalogue as `npm run data` wrote it. */
export const CATALOGUE: MetricCatalogue = unpackMetrics(PACKED_METRICS);
