import type {
  MetricName,
  OrientationName,
  StandardName,
  StatementName,
  UnitName,
} from "./argumentTypes";
import { seriesBlock } from "../answers/blocks/seriesBlock";
import { tableBlock } from "../answers/blocks/tableBlock";

/**
 * A metric over time, spilled with its periods; heads are in the language of the metric's name.
 * @customfunction SERIES
 * @helpurl https://localhost:3000/help/en/functions.html#series
 * @param metric Metric by id or name, e.g. "Revenue", "revenue.atm".
 * @param from First period, e.g. "1Q11", "FY09"; where the figures begin if omitted.
 * @param to Last period, of the same kind, e.g. "4Q11"; where the figures end if omitted.
 * @param unit Unit of an amount: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @param headers TRUE for a title and the periods beside the figures, FALSE for the figures alone; TRUE if omitted.
 * @param orientation "vertical" or "horizontal"; vertical if omitted.
 * @param standard Accounting standard, "US GAAP" or "IFRS"; that of the period's annual report if omitted.
 * @returns {any[][]}
 * @example =IIJ.SERIES("revenue.atm", "1Q11", "4Q11")
 * @example =IIJ.SERIES("Operating income", "FY10", "FY11", "billion", FALSE, "horizontal")
 */
export function series(
  metric: MetricName,
  from?: unknown,
  to?: unknown,
  unit?: UnitName,
  headers?: unknown,
  orientation?: OrientationName,
  standard?: StandardName,
) {
  return seriesBlock({ metric, from, to, unit, headers, orientation, standard });
}

/**
 * A whole statement, spilled with its labels and periods, in the language of the statement's name; cells without a figure stay empty.
 * @customfunction TABLE
 * @helpurl https://localhost:3000/help/en/functions.html#table
 * @param statement Statement by id or title, e.g. "income-statement", "P&L", "ATM", "balance-sheet".
 * @param from First period, e.g. "1Q11", "FY10"; where the figures begin if omitted.
 * @param to Last period, of the same kind, e.g. "4Q11"; where the figures end if omitted.
 * @param unit Unit of amounts: "million", "billion", "hundred-million" (億円), "thousand" or "JPY"; million if omitted.
 * @param standard Accounting standard, "US GAAP" or "IFRS"; that of the period's annual report if omitted.
 * @returns {any[][]}
 * @example =IIJ.TABLE("atm", "1Q11", "4Q11")
 */
export function table(
  statement: StatementName,
  from?: unknown,
  to?: unknown,
  unit?: UnitName,
  standard?: StandardName,
) {
  return tableBlock({ statement, from, to, unit, standard });
}
