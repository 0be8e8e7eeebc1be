import { listMetrics } from "../dataset/metrics";
import type { Metric } from "../domain/metric";
import type { Problem } from "../domain/problem";
import { fail, ok, type Result } from "../domain/result";
import { splitComparison } from "./comparedMetric";
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
  find: (text) => findComparison(text) ?? BY_NAME.find(text),
  nearest: (text) => BY_NAME.nearest(text),
};

function findComparison(text: string): Choice<Metric> | undefined {
  const comparison = splitComparison(text);
  const base = comparison && BY_NAME.find(comparison.base);
  return base && BY_NAME.find(`${base.written}.${comparison.measure}`);
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
  const labels = nearest.map(({ en }) => METRIC_CHOICES.find(en)?.label ?? { en, ja: en });
  return { code: "metric-unknown", argument, given, nearest: labels };
}
