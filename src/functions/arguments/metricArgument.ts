import { computing } from "../../dataset/answer";
import { listMetrics } from "../../dataset/metrics";
import type { Metric } from "../../domain/metric";
import type { Problem } from "../../domain/problem";
import { fail, ok, type Result } from "../../domain/result";
import { splitComparison } from "./comparedMetric";
import { UNIT } from "./choices";
import { choiceList, parseChoice, type Choice, type ChoiceList } from "./choice";

const BY_NAME = choiceList(() => listMetrics().map(metricChoice));

/**
 * Every metric there is, found by its id, a label in any language, or an alias; a comparison that
 * documents print also by its figure's name and the usual words: "sales YoY", "営業利益率".
 */
export const METRIC_CHOICES: ChoiceList<Metric> = {
  get choices() {
    return BY_NAME.choices;
  },
  find: (text) => findComparison(text) ?? findNamed(text),
  nearest: (text) => {
    const nearest = BY_NAME.nearest(text);
    const meant = withoutUnit(text);
    return meant ? [meant, ...nearest.filter((choice) => choice !== meant).slice(1)] : nearest;
  },
};

/** "ATM sales" is ATM revenue, whatever else has no name of its own. */
function findNamed(text: string): Choice<Metric> | undefined {
  return BY_NAME.find(text) ?? BY_NAME.find(text.replace(/\b(?:sales|turnover)\b/i, "revenue"));
}

/** The metric of a label such as "Revenue (JPY bn)", which is not read: a function has its own unit. */
function withoutUnit(text: string): Choice<Metric> | undefined {
  const [, name = "", unit = ""] = /^(.+)[(（](.+)[)）]\s*$/.exec(text) ?? [];
  return UNIT.list.find(unit) && METRIC_CHOICES.find(name);
}

function findComparison(text: string): Choice<Metric> | undefined {
  const id = comparisonId(text)?.id;
  return id === undefined ? undefined : BY_NAME.find(id);
}

/** The id that a comparison has, or would have if any document printed it, and its figure. */
function comparisonId(text: string): { id: string; base: Metric } | undefined {
  const comparison = splitComparison(text);
  if (!comparison) return undefined;
  const base = findNamed(comparison.base) ?? findNamed(`${comparison.base} income`);
  return base && { id: `${base.written}.${comparison.measure}`, base: base.value };
}

/** A metric as one of the values of an argument, written by its id. */
export function metricChoice(metric: Metric): Choice<Metric> {
  return { value: metric, written: metric.id, label: metric.label, names: metric.aliases };
}

/** Reads a metric by its id, label or alias, whatever the cell passes; the fallback stands for an empty cell. */
export function parseMetric(
  argument: unknown,
  name = "metric",
  otherwise?: Metric,
): Result<Metric, Problem> {
  const list = METRIC_CHOICES;
  const read = parseChoice(argument, otherwise ? { name, list, otherwise } : { name, list });
  return read.ok ? ok(read.value) : fail(asMetricProblem(read.problem));
}

const EXAMPLES = ["revenue", "Operating income", "営業利益"];

/** All metrics are too many to list: their catalogue is pointed to, and the nearest go by label. */
function asMetricProblem(problem: Problem): Problem {
  if ("examples" in problem) return { ...problem, examples: EXAMPLES };
  if (problem.code !== "choice-unknown") return problem;
  const { argument, given, nearest } = problem;
  const compared = comparisonId(given);
  if (compared) {
    const { id, base } = compared;
    return { code: "metric-unknown", argument, given, nearest: [base.label], ...computing(id) };
  }
  const labels = nearest.map(({ en }) => METRIC_CHOICES.find(en)?.label ?? { en, ja: en });
  return { code: "metric-unknown", argument, given, nearest: labels };
}
