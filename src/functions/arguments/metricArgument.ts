import { once } from "../../domain/once";
import { looseName, withoutScope } from "./looseName";
import { computing } from "../../dataset/answer";
import { listMetrics } from "../../dataset/metrics";
import type { Metric } from "../../domain/metric";
import type { Problem } from "../../domain/problem";
import { fail, ok, type Result } from "../../domain/result";
import { readComparison } from "./comparedMetric";
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
    const narrower = NARROWER.find(([words]) => words.test(text))?.[1];
    if (narrower) return narrower.flatMap((id) => BY_NAME.find(id) ?? []);
    const nearest = BY_NAME.nearest(text);
    const meant = withoutUnit(text);
    return meant ? [meant, ...nearest.filter((choice) => choice !== meant).slice(1)] : nearest;
  },
};

/** A metric by a name of its own, then by one that is spelt loosely, then a service by "… revenue". */
function findNamed(text: string): Choice<Metric> | undefined {
  const own = BY_NAME.find(text);
  if (own || NARROWER.some(([words]) => words.test(text))) return own;
  return findLoosely(looseName(text)) ?? findLoosely(looseName(withoutScope(text)));
}

function findLoosely(key: string): Choice<Metric> | undefined {
  const service = key.replace(/revenue$|売上$/, "");
  return BY_LOOSE_NAME().get(key) ?? (service === key ? undefined : findService(service));
}

function findService(key: string): Choice<Metric> | undefined {
  const found = BY_LOOSE_NAME().get(key);
  return found?.written.startsWith("revenue.") ? found : undefined;
}

/** Metrics by their names in one loose spelling; a spelling that two metrics share names neither. */
const BY_LOOSE_NAME = once(() => {
  const index = new Map<string, Choice<Metric> | undefined>();
  for (const choice of BY_NAME.choices) {
    const { written, label, names } = choice;
    for (const name of [written, label.en, label.ja, ...names]) {
      const key = looseName(name);
      index.set(key, index.has(key) && index.get(key) !== choice ? undefined : choice);
    }
  }
  // Bare "income" may be any of several.
  for (const bare of ["", "income", "利益"]) index.delete(bare);
  return index;
});

/** What means more than any metric of ours, and the metrics that are a part of it. */
const NARROWER: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bdebt\b|有利子負債/i, ["borrowings"]],
  [/^(?:order )?backlog$|^受注残高?$/i, ["order-backlog.construction", "order-backlog.operation"]],
  [/^engineers$|^技術者$/i, ["engineers-share"]],
  [/経常利益|(?:recurring|ordinary) (?:profit|income)/i, ["pretax-income"]],
  [/^(?:fcf|free cash ?flow|フリー・?キャッシュ・?フロー)$/i, ["cfo", "cfi"]],
  [/pay-?out|配当性向/i, ["dividend", "eps"]],
  [/^bps$|book value|^純資産$|^net assets$/i, ["shareholders-equity"]],
  [/^per$|実効税率|特別損益/i, []],
];

/** The metric of a label such as "Revenue (JPY bn)", which is not read: a function has its own unit. */
function withoutUnit(text: string): Choice<Metric> | undefined {
  const [, name = "", unit = ""] = /^(.+?)(?:, |\s*[([（])([^([（,]+)[\])）]?\s*$/.exec(text) ?? [];
  return UNIT.list.find(unit) && METRIC_CHOICES.find(name);
}

function findComparison(text: string): Choice<Metric> | undefined {
  const id = comparisonId(text)?.id;
  return id === undefined ? undefined : BY_NAME.find(id);
}

/** The id that a comparison has, or would have if any document printed it, and its figure. */
function comparisonId(text: string): { id: string; base: Metric } | undefined {
  const parts = readComparison(text);
  if (!parts) return undefined;
  const base = findNamed(parts.base) ?? findNamed(`${parts.base} income`);
  return base && { id: `${base.written}.${parts.comparison}`, base: base.value };
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
