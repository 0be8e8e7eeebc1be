import { computing } from "../../dataset/answer";
import type { Metric } from "../../domain/metric";
import { visibleText } from "../../domain/names/spelling";
import type { Hint, Problem } from "../../domain/problem";
import type { Choice } from "../arguments/choice";
import { asksForTarget, SCENARIO, UNIT } from "../arguments/choices";
import {
  BY_NAME,
  comparisonsIn,
  METRIC_CHOICES,
  metricChoice,
  narrowerThan,
} from "../arguments/metricArgument";
import { STANDARD } from "../arguments/standardArgument";

/** What stands around a figure's name and says of when, for whom or without what it is. */
const AROUND =
  /^(?:[tl]tm|ytd|quarterly|annual|cumulative|actual|reported|(?:prior|last) year|\S*\d\d) | (?:[tl]tm|ytd|(?:prior|last) year|\S*\d\d)$| (?:excl?|excluding|incl|including|without|less)(?![a-z]).*|^(?:実績|累計|四半期|通期|前年(?:同期)?|前期|\d{4}年.*?[度期]|[^(]*(?:除く|含む))|[(].*(?:除く|含む)[)]$/gi;

/** The metrics that a text most likely meant, the likeliest first. */
export function nearestMetrics(text: string): readonly Choice<Metric>[] {
  const narrower = narrowerThan(text);
  const [compared] = comparisonsIn(text);
  if (narrower) return compared ? [metricChoice(compared.base)] : narrower;
  const within = METRIC_CHOICES.find(visibleText(text).replace(AROUND, ""));
  if (within) return [within];
  if (compared) return [metricChoice(compared.base)];
  const nearest = BY_NAME.nearest(text);
  const { metric } = labelled(text);
  return metric ? [metric, ...nearest.filter((one) => one !== metric).slice(1)] : nearest;
}

/**
 * The metric of a label such as "Revenue (JPY bn)", which is not read: a function has its own unit, standard
 * and scenario; and which of these are asked for in an argument of their own.
 */
function labelled(text: string): { metric?: Choice<Metric>; hint?: Hint } {
  const [, name = "", said = ""] =
    /^(.+?)(?:, |\s*[([（])([^([（,]+)[\])）]?\s*$|^(.+\S) ?(target|forecast|guidance|予想|目標|計画)s?$/i
      .exec(visibleText(text))
      ?.filter(Boolean) ?? [];
  const isStandard = STANDARD.list.find(said) !== undefined;
  const isArgument = isStandard || [UNIT, SCENARIO].some(({ list }) => list.find(said));
  const metric = isArgument ? METRIC_CHOICES.find(name) : undefined;
  if (!metric) return {};
  if (isStandard) return { metric, hint: "standard" };
  return asksForTarget(said) ? { metric, hint: "target" } : { metric };
}

const EXAMPLES = ["revenue", "operating-income", "営業利益"];

/** All metrics are too many to list: their catalogue is pointed to, and the nearest go by label. */
export function metricProblem(problem: Problem): Problem {
  if ("examples" in problem) return { ...problem, examples: EXAMPLES };
  if (problem.code !== "choice-unknown") return problem;
  const { argument, given, nearest } = problem;
  const [compared] = comparisonsIn(given);
  if (compared) {
    const { id, base } = compared;
    return { code: "metric-unknown", argument, given, nearest: [base.label], ...computing(id) };
  }
  const labels = nearest.map(({ en }) => METRIC_CHOICES.find(en)?.label ?? { en, ja: en });
  const { hint } = labelled(given);
  return { code: "metric-unknown", argument, given, nearest: labels, ...(hint && { hint }) };
}
