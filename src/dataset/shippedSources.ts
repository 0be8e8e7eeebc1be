import { PACKED_FIGURES } from "./compiled";
import compiledSources from "./compiled/sources.json";
import { provideEvidence } from "./facts/evidence";
import { METRIC_IDS } from "./metrics";
import { openFigures } from "./packed/packedFigures";
import { openSources } from "./packed/packedSources";

/**
 * The sources of the figures as `npm run data` wrote them. Loading this is what makes facts know where
 * they come from: a script of its own behind the one that cells calculate with.
 */
export const SOURCES = openSources(
  compiledSources,
  openFigures(PACKED_FIGURES, METRIC_IDS),
  METRIC_IDS,
);

provideEvidence(SOURCES.evidenceOf);
