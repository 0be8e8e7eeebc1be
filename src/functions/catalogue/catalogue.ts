import type { MetricName } from "./argumentTypes";
import { metricsBlock } from "../answers/blocks/metricsBlock";
import { periodsBlock } from "../answers/blocks/periodsBlock";

/**
 * The catalogue of metrics, spilled: id, name, statement, unit, and the first and last period, in the language of the search.
 * @customfunction METRICS
 * @helpurl https://localhost:3000/help/en/functions.html#metrics
 * @param search Part of an id, a name or a statement's title, e.g. "margin", "ATM", "利益"; every metric if omitted, in Japanese for "すべて".
 * @returns {any[][]}
 * @example =IIJ.METRICS("gross margin")
 */
export function metrics(search?: unknown) {
  return metricsBlock(search);
}

/**
 * The periods that have figures, spilled: of one metric with each figure's status, or of all together.
 * @customfunction PERIODS
 * @helpurl https://localhost:3000/help/en/functions.html#periods
 * @param metric Metric by id or name, e.g. "Revenue"; all metrics together if omitted, in Japanese for "すべて".
 * @returns {any[][]}
 * @example =IIJ.PERIODS("capex")
 */
export function periods(metric?: MetricName) {
  return periodsBlock(metric);
}
