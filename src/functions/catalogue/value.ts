import type { MetricName, ScenarioName, StandardName, UnitName } from "./argumentTypes";
import { gridBlock } from "../answers/blocks/gridBlock";
import { parseMetric } from "../arguments/metricArgument";
import { answerArguments } from "../answers/question";

/**
 * One figure of IIJ: any metric, for any period.
 * @customfunction VALUE
 * @helpurl https://localhost:3000/help/en/functions.html#value
 * @param metric Metric by id or by its English or Japanese name, e.g. "revenue.atm", "Operating income", "営業利益".
 * @param period Quarter, fiscal year or date, e.g. "4Q11", "FY11", "9M11", "2012-03-31", "LATEST".
 * @param unit Unit of an amount: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @param scenario "actual", "target", "target-initial", "target-revised-1" or "target-revised-2"; actual if omitted.
 * @param standard Accounting standard, "US GAAP" or "IFRS"; that of the period's annual report if omitted.
 * @example =IIJ.VALUE("Operating income", "4Q11")
 * @example =IIJ.VALUE("revenue.atm", "FY11", "JPY")
 * @example =IIJ.VALUE("revenue", "FY12", "billion", "target")
 * @example =IIJ.VALUE("employees", "2012-03-31")
 * @example =IIJ.VALUE("revenue", "FY18", , , "US GAAP")
 */
export function value(
  metric: MetricName,
  period: unknown,
  unit?: UnitName,
  scenario?: ScenarioName,
  standard?: StandardName,
) {
  return answerArguments({ metric: parseMetric(metric), period, unit, scenario, standard });
}

/**
 * A whole table of figures from its own labels: metrics down, periods across (or the other way round).
 * @customfunction GRID
 * @helpurl https://localhost:3000/help/en/functions.html#grid
 * @param metrics Range with the metrics, e.g. A2:A9; an empty label leaves its cells empty.
 * @param periods Range with the periods, e.g. B1:I1.
 * @param unit Unit of amounts: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @param scenario "actual", "target", "target-initial", "target-revised-1" or "target-revised-2"; actual if omitted.
 * @param standard Accounting standard, "US GAAP" or "IFRS"; that of the period's annual report if omitted.
 * @returns {any[][]}
 * @example =IIJ.GRID({"revenue.atm";"cost.atm"}, {"1Q11","2Q11","3Q11","4Q11"})
 */
export function grid(
  metrics: unknown[][],
  periods: unknown[][],
  unit?: UnitName,
  scenario?: ScenarioName,
  standard?: StandardName,
) {
  return gridBlock({ metrics, periods, unit, scenario, standard });
}
