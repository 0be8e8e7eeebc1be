import { ok } from "../../domain/result";
import type {
  CostSegment,
  GrossMarginSegment,
  OperatingIncomeSegment,
  RevenueSegment,
  SgaComponent,
  UnitName,
} from "./argumentTypes";
import { parseChoice } from "../arguments/choice";
import {
  COST_SEGMENT,
  GROSS_MARGIN_SEGMENT,
  metricOf,
  OPERATING_INCOME_SEGMENT,
  REVENUE_SEGMENT,
  SGA_COMPONENT,
} from "../arguments/itemChoices";
import { answerArguments } from "../answers/question";

/**
 * IIJ's revenue, in all or of one segment or kind.
 * @customfunction REVENUE
 * @helpurl https://localhost:3000/help/en/functions.html#revenue
 * @param period Quarter, fiscal year or date, e.g. "4Q11", "FY11", "LATEST".
 * @param segment Segment or kind, e.g. "ATM", "Network services", "WAN", "Recurring", "GIO"; all revenue if omitted.
 * @param unit Unit of the result: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @example =IIJ.REVENUE("4Q11")
 * @example =IIJ.REVENUE("FY11", "ATM")
 * @example =IIJ.REVENUE("FY11", "Recurring", "billion")
 */
export function revenue(period: unknown, segment?: RevenueSegment, unit?: UnitName) {
  return answerArguments({ metric: parseChoice(segment, REVENUE_SEGMENT), period, unit });
}

/**
 * IIJ's cost of revenue, in all or of one segment.
 * @customfunction COST
 * @helpurl https://localhost:3000/help/en/functions.html#cost
 * @param period Quarter, fiscal year or date, e.g. "4Q11", "FY11", "LATEST".
 * @param segment Segment, e.g. "Network services", "SI", "ATM", "IIJ-Global"; all cost if omitted.
 * @param unit Unit of the result: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @example =IIJ.COST("FY11")
 * @example =IIJ.COST("4Q11", "ATM")
 */
export function cost(period: unknown, segment?: CostSegment, unit?: UnitName) {
  return answerArguments({ metric: parseChoice(segment, COST_SEGMENT), period, unit });
}

/**
 * IIJ's gross margin (revenue less cost), in all or of one segment.
 * @customfunction GROSSMARGIN
 * @helpurl https://localhost:3000/help/en/functions.html#grossmargin
 * @param period Quarter, fiscal year or date, e.g. "4Q11", "FY11", "LATEST".
 * @param segment Segment, e.g. "Network services", "SI", "ATM"; the whole gross margin if omitted.
 * @param unit Unit of the result: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @example =IIJ.GROSSMARGIN("4Q11")
 * @example =IIJ.GROSSMARGIN("4Q11", "Network services")
 */
export function grossMargin(period: unknown, segment?: GrossMarginSegment, unit?: UnitName) {
  return answerArguments({ metric: parseChoice(segment, GROSS_MARGIN_SEGMENT), period, unit });
}

/**
 * IIJ's selling, general and administrative expenses with research and development, in all or one component.
 * @customfunction SGA
 * @helpurl https://localhost:3000/help/en/functions.html#sga
 * @param period Quarter, fiscal year or date, e.g. "4Q11", "FY11", "LATEST".
 * @param component Component, e.g. "Sales and marketing", "G&A", "R&D", "ATM"; all of it if omitted.
 * @param unit Unit of the result: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @example =IIJ.SGA("4Q11")
 * @example =IIJ.SGA("4Q11", "G&A")
 */
export function sga(period: unknown, component?: SgaComponent, unit?: UnitName) {
  return answerArguments({ metric: parseChoice(component, SGA_COMPONENT), period, unit });
}

/**
 * IIJ's operating income, in all or of one segment; a loss is negative.
 * @customfunction OPERATINGINCOME
 * @helpurl https://localhost:3000/help/en/functions.html#operatingincome
 * @param period Quarter, fiscal year or date, e.g. "4Q11", "FY11", "LATEST".
 * @param segment Segment, e.g. "ATM", "IIJ-Global"; the whole operating income if omitted.
 * @param unit Unit of the result: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @example =IIJ.OPERATINGINCOME("4Q11")
 * @example =IIJ.OPERATINGINCOME("1Q10", "ATM")
 */
export function operatingIncome(
  period: unknown,
  segment?: OperatingIncomeSegment,
  unit?: UnitName,
) {
  return answerArguments({ metric: parseChoice(segment, OPERATING_INCOME_SEGMENT), period, unit });
}

/**
 * IIJ's income before income tax expense.
 * @customfunction PRETAXINCOME
 * @helpurl https://localhost:3000/help/en/functions.html#pretaxincome
 * @param period Quarter, fiscal year or date, e.g. "4Q11", "FY11", "LATEST".
 * @param unit Unit of the result: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @example =IIJ.PRETAXINCOME("1Q11")
 */
export function pretaxIncome(period: unknown, unit?: UnitName) {
  return answerArguments({ metric: ok(metricOf("pretax-income")), period, unit });
}

/**
 * IIJ's income tax expense.
 * @customfunction INCOMETAX
 * @helpurl https://localhost:3000/help/en/functions.html#incometax
 * @param period Quarter, fiscal year or date, e.g. "4Q11", "FY11", "LATEST".
 * @param unit Unit of the result: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @example =IIJ.INCOMETAX("4Q11")
 */
export function incomeTax(period: unknown, unit?: UnitName) {
  return answerArguments({ metric: ok(metricOf("income-tax")), period, unit });
}

/**
 * Net income attributable to IIJ.
 * @customfunction NETINCOME
 * @helpurl https://localhost:3000/help/en/functions.html#netincome
 * @param period Quarter, fiscal year or date, e.g. "4Q11", "FY11", "LATEST".
 * @param unit Unit of the result: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @example =IIJ.NETINCOME("FY11")
 */
export function netIncome(period: unknown, unit?: UnitName) {
  return answerArguments({ metric: ok(metricOf("net-income")), period, unit });
}
