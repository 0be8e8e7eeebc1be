import type { BasisName, MetricName, RevisionName, UnitName } from "./argumentTypes";
import { parseChoice } from "../arguments/choice";
import { BASIS } from "../arguments/choices";
import {
  growthOf,
  marginOf,
  targetGapOf,
  trailingYearOf,
  yearlyGrowthOf,
} from "../answers/comparison";
import { metricOf } from "../arguments/itemChoices";
import { parseMetric } from "../arguments/metricArgument";
import { parseRevision } from "../arguments/revisionArgument";
import { parseArguments } from "../answers/question";

/**
 * Growth of a metric against a year or a quarter earlier, as a fraction: 0.181 is 18.1%.
 * @customfunction GROWTH
 * @helpurl https://localhost:3000/help/en/functions.html#growth
 * @param metric Metric by id or name, e.g. "Revenue", "operating-income".
 * @param period Quarter, fiscal year or date, e.g. "4Q11", "FY11", "LATEST".
 * @param basis "YoY" (against a year earlier) or "QoQ" (against the quarter before); YoY if omitted.
 * @example =IIJ.GROWTH("Operating income", "FY11")
 * @example =IIJ.GROWTH("revenue.atm", "4Q11", "QoQ")
 */
export function growth(metric: MetricName, period: unknown, basis?: BasisName) {
  const question = parseArguments({ metric: parseMetric(metric), period });
  if (!question.ok) return question;
  const against = parseChoice(basis, BASIS);
  return against.ok ? growthOf(question.value, against.value) : against;
}

/**
 * A metric as a share of revenue, or of another metric, as a fraction: 0.065 is 6.5%.
 * @customfunction MARGIN
 * @helpurl https://localhost:3000/help/en/functions.html#margin
 * @param metric Metric by id or name, e.g. "Operating income".
 * @param period Quarter, fiscal year or date, e.g. "4Q11", "FY11", "LATEST".
 * @param of Metric it is a share of, e.g. "revenue.atm"; total revenue if omitted.
 * @example =IIJ.MARGIN("Operating income", "FY11")
 * @example =IIJ.MARGIN("gross-margin.network", "FY11", "revenue.network")
 */
export function margin(metric: MetricName, period: unknown, of?: MetricName) {
  const question = parseArguments({ metric: parseMetric(metric), period });
  if (!question.ok) return question;
  const whole = parseMetric(of, "of", metricOf("revenue"));
  return whole.ok ? marginOf(question.value, whole.value) : whole;
}

/**
 * An amount over the last four quarters up to a quarter (trailing twelve months).
 * @customfunction TTM
 * @helpurl https://localhost:3000/help/en/functions.html#ttm
 * @param metric Metric by id or name, e.g. "Revenue".
 * @param period Last of the four quarters, e.g. "4Q11", "LATEST".
 * @param unit Unit of the result: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @example =IIJ.TTM("revenue.atm", "2Q11")
 */
export function ttm(metric: MetricName, period: unknown, unit?: UnitName) {
  const question = parseArguments({ metric: parseMetric(metric), period, unit });
  return question.ok ? trailingYearOf(question.value, question.value.unit) : question;
}

/**
 * Compound annual growth rate of a metric between two periods, as a fraction.
 * @customfunction CAGR
 * @helpurl https://localhost:3000/help/en/functions.html#cagr
 * @param metric Metric by id or name, e.g. "Revenue".
 * @param from First period, e.g. "FY09", "4Q09".
 * @param to Last period, of the same kind and at least a year later, e.g. "FY12", "4Q11".
 * @example =IIJ.CAGR("Revenue", "FY10", "FY12")
 */
export function cagr(metric: MetricName, from: unknown, to: unknown) {
  const named = parseMetric(metric);
  const first = parseArguments({ metric: named, period: from, periodName: "from" });
  if (!first.ok) return first;
  const last = parseArguments({ metric: named, period: to, periodName: "to" });
  return last.ok ? yearlyGrowthOf(first.value, last.value) : last;
}

/**
 * How far a metric ended above (or below) the company's own target, as a fraction of the target.
 * @customfunction VSTARGET
 * @helpurl https://localhost:3000/help/en/functions.html#vstarget
 * @param metric Metric with a target, e.g. "Revenue", "Operating income".
 * @param period Fiscal year, e.g. "FY11", "FY12".
 * @param revision "final" for the last target, "initial" for the first, "revised 1" or "revised 2" for one between; the last if omitted.
 * @example =IIJ.VSTARGET("Operating income", "FY11")
 * @example =IIJ.VSTARGET("Operating income", "FY20", "initial")
 */
export function vsTarget(metric: MetricName, period: unknown, revision?: RevisionName) {
  const question = parseArguments({ metric: parseMetric(metric), period });
  if (!question.ok) return question;
  const scenario = parseRevision(revision);
  return scenario.ok ? targetGapOf(question.value, scenario.value) : scenario;
}
