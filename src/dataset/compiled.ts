import compiledFigures from "./compiled/figures.json";
import type { PackedFigures } from "./packed/packedFigures";

/** The figures as `npm run data` wrote them. */
export const PACKED_FIGURES: PackedFigures = compiledFigures;
