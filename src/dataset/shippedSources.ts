import compiledSources from "./compiled/sources.json";
import { provideEvidence } from "./facts/evidence";
import { FIGURES } from "./figures";
import { METRIC_IDS } from "./metrics";
import { openSources } from "./packed/packedSources";

/**
 * The sources of the figures as `npm run data` wrote them. Loading this is what makes facts know where
 * they come from: a script of its own behind the one that cells calculate with.
 */
export const SOURCES = openSources(compiledSources, FIGURES, METRIC_IDS);

provideEvidence(SOURCES.evidenceOf);
