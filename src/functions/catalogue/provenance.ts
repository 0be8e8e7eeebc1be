import { ok } from "../../domain/result";
import type { FieldName, MetricName, ScenarioName, UnitName } from "./argumentTypes";
import { parseChoice } from "../arguments/choice";
import { FIELD } from "../arguments/choices";
import { boundsOf, citationOf, fieldOf } from "../answers/figureDetail";
import { parseMetric } from "../arguments/metricArgument";
import { askFact, parseArguments } from "../answers/question";

/**
 * Where a figure comes from, in one line: document, section, row, column and the figure as printed.
 * @customfunction SOURCE
 * @helpurl https://localhost:3000/help/en/functions.html#source
 * @param metric Metric by id or name, e.g. "Operating income".
 * @param period Quarter, fiscal year or date, e.g. "4Q11", "FY11", "LATEST".
 * @param scenario "actual", "target", "target-initial", "target-revised-1" or "target-revised-2"; actual if omitted.
 * @example =IIJ.SOURCE("revenue.recurring", "4Q11")
 * @example =IIJ.SOURCE("Revenue", "4Q11")
 */
export function source(metric: MetricName, period: unknown, scenario?: ScenarioName) {
  const question = parseArguments({ metric: parseMetric(metric), period, scenario });
  if (!question.ok) return question;
  const fact = askFact(question.value);
  return fact.ok ? ok(citationOf(fact.value)) : fact;
}

/**
 * One thing to know about a figure: its status, source, precision, arithmetic and so on.
 * @customfunction META
 * @helpurl https://localhost:3000/help/en/functions.html#meta
 * @param metric Metric by id or name, e.g. "Operating income".
 * @param period Quarter, fiscal year or date, e.g. "4Q11", "FY11", "LATEST".
 * @param field "status", "source", "document", "section", "printed", "unit", "decimals", "low", "high", "formula", "note", "url", "standard", "restated" or "authority".
 * @param scenario "actual", "target", "target-initial", "target-revised-1" or "target-revised-2"; actual if omitted.
 * @example =IIJ.META("Revenue", "4Q11", "status")
 * @example =IIJ.META("Revenue", "4Q11", "formula")
 * @example =IIJ.META("Revenue", "FY11", "standard")
 */
export function meta(
  metric: MetricName,
  period: unknown,
  field: FieldName,
  scenario?: ScenarioName,
) {
  const question = parseArguments({ metric: parseMetric(metric), period, scenario });
  if (!question.ok) return question;
  const wanted = parseChoice(field, FIELD);
  if (!wanted.ok) return wanted;
  const fact = askFact(question.value);
  return fact.ok ? ok(fieldOf(fact.value, wanted.value)) : fact;
}

/**
 * The least and the greatest value that the rounding of the sources allows, spilled side by side.
 * @customfunction BOUNDS
 * @helpurl https://localhost:3000/help/en/functions.html#bounds
 * @param metric Metric by id or name, e.g. "Revenue".
 * @param period Quarter, fiscal year or date, e.g. "1Q10", "FY11", "LATEST".
 * @param unit Unit of an amount: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @param scenario "actual", "target", "target-initial", "target-revised-1" or "target-revised-2"; actual if omitted.
 * @returns {any[][]}
 * @example =IIJ.BOUNDS("Revenue", "1Q10")
 */
export function bounds(
  metric: MetricName,
  period: unknown,
  unit?: UnitName,
  scenario?: ScenarioName,
) {
  const question = parseArguments({ metric: parseMetric(metric), period, unit, scenario });
  if (!question.ok) return question;
  const fact = askFact(question.value);
  return fact.ok ? ok(boundsOf(fact.value, question.value.unit)) : fact;
}
