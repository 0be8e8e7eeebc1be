import { nameFinder } from "../../domain/names/nameFinder";
import { unreadablePeriod } from "../../domain/sentences/unreadablePeriod";
import { REFUSALS } from "../../domain/later/refusals";
import { explainProblem } from "../../domain/sentences/explainProblem";
import { errorNameOf } from "./cellErrors";
import { METRIC_REFUSALS } from "../arguments/metricRefusals";
import { metricProblem, nearestMetrics } from "./refusedMetric";
import { signatureOf } from "./signatures";
import { explainSlip } from "./slippedArgument";

/**
 * All that only a refusal needs: sentences, and what may have been meant. Loading this brings it: a script
 * of its own behind the one that cells calculate with.
 */
REFUSALS.bring({
  errorOf: (problem, locale, asked) => ({
    name: errorNameOf(problem),
    sentence: explainProblem(asked ? explainSlip(problem, signatureOf(asked)) : problem, locale),
  }),
  nameFinder,
  unreadablePeriod,
});

METRIC_REFUSALS.bring({ nearest: nearestMetrics, problemOf: metricProblem });
