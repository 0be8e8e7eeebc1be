import type {
  BalanceItem,
  CapexCategory,
  CashFlowItem,
  Indicator,
  MetricName,
  PerShareItem,
  RevisionName,
  UnitName,
} from "./argumentTypes";
import { parseChoice } from "../arguments/choice";
import {
  BALANCE_ITEM,
  CAPEX_CATEGORY,
  CASH_FLOW_ITEM,
  INDICATOR,
  PER_SHARE_ITEM,
} from "../arguments/itemChoices";
import { parseMetric } from "../arguments/metricArgument";
import { answerArguments, answerQuestion, parseArguments } from "../answers/question";
import { parseRevision } from "../arguments/revisionArgument";

/**
 * An item of IIJ's balance sheet at a date, or at the end of a quarter or year.
 * @customfunction BALANCE
 * @helpurl https://localhost:3000/help/en/functions.html#balance
 * @param item Item by id or name, e.g. "Cash", "total-assets", "Borrowings", "自己資本比率".
 * @param date Date, or a quarter or year for its end, e.g. "2012-03-31", "4Q11", "FY11", "LATEST".
 * @param unit Unit of an amount: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @example =IIJ.BALANCE("Cash", "2012-03-31")
 * @example =IIJ.BALANCE("total-assets", "FY11", "billion")
 */
export function balance(item: BalanceItem, date: unknown, unit?: UnitName) {
  const metric = parseChoice(item, BALANCE_ITEM);
  return answerArguments({ metric, period: date, periodName: "date", unit });
}

/**
 * An item of IIJ's cash flow statement.
 * @customfunction CASHFLOW
 * @helpurl https://localhost:3000/help/en/functions.html#cashflow
 * @param item Item by id or name, e.g. "cfo", "Operating cash flow", "purchases-property-equipment".
 * @param period Quarter, fiscal year or date, e.g. "FY11", "4Q11", "LATEST FY".
 * @param unit Unit of the result: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @example =IIJ.CASHFLOW("capital-lease-payments", "FY11")
 */
export function cashFlow(item: CashFlowItem, period: unknown, unit?: UnitName) {
  return answerArguments({ metric: parseChoice(item, CASH_FLOW_ITEM), period, unit });
}

/**
 * IIJ's capital expenditures, in all or of one category.
 * @customfunction CAPEX
 * @helpurl https://localhost:3000/help/en/functions.html#capex
 * @param period Fiscal year or quarter, e.g. "FY11".
 * @param category Category, e.g. "cloud", "ATM", "IIJ-Global", "others"; all of them if omitted.
 * @param unit Unit of the result: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @example =IIJ.CAPEX("FY11", "cloud")
 */
export function capex(period: unknown, category?: CapexCategory, unit?: UnitName) {
  return answerArguments({ metric: parseChoice(category, CAPEX_CATEGORY), period, unit });
}

/**
 * A figure per share in JPY, on the shares of its time unless its name says that it is adjusted for splits.
 * @customfunction PERSHARE
 * @helpurl https://localhost:3000/help/en/functions.html#pershare
 * @param item Item by id or name, e.g. "eps", "dividend", "interim", "year-end".
 * @param period Fiscal year, e.g. "FY11".
 * @example =IIJ.PERSHARE("dividend", "FY11")
 */
export function perShare(item: PerShareItem, period: unknown) {
  return answerArguments({ metric: parseChoice(item, PER_SHARE_ITEM), period });
}

/**
 * An operating indicator at a date: contracts, employees, cloud projects, ATMs and so on.
 * @customfunction KPI
 * @helpurl https://localhost:3000/help/en/functions.html#kpi
 * @param indicator Indicator by id or name, e.g. "employees", "contracts.home", "Mobile lines".
 * @param date Date, or a quarter or year for its end, e.g. "2012-03-31", "4Q11", "LATEST".
 * @example =IIJ.KPI("employees", "4Q11")
 * @example =IIJ.KPI("Mobile lines", "2012-03-31")
 */
export function kpi(indicator: Indicator, date: unknown) {
  const metric = parseChoice(indicator, INDICATOR);
  return answerArguments({ metric, period: date, periodName: "date" });
}

/**
 * The company's own target for a metric: the last one it gave, the first, or a revision between.
 * @customfunction TARGET
 * @helpurl https://localhost:3000/help/en/functions.html#target
 * @param metric Metric with a target, e.g. "Revenue", "Operating income", "dividend".
 * @param period Fiscal year, e.g. "FY12".
 * @param unit Unit of an amount: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @param revision "final" for the last target, "initial" for the first, "revised 1" or "revised 2" for one between; the last if omitted.
 * @example =IIJ.TARGET("Revenue", "FY12", "billion")
 * @example =IIJ.TARGET("Operating income", "FY20", , "initial")
 */
export function target(
  metric: MetricName,
  period: unknown,
  unit?: UnitName,
  revision?: RevisionName,
) {
  const question = parseArguments({ metric: parseMetric(metric), period, unit });
  if (!question.ok) return question;
  const scenario = parseRevision(revision);
  if (!scenario.ok) return scenario;
  return answerQuestion({ ...question.value, scenario: scenario.value });
}
