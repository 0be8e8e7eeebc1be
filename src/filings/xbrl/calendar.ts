import { addDays } from "../../domain/periods/days";
import {
  endMonthOf,
  findPeriodOf,
  formatPeriod,
  shiftPeriod,
  type Period,
} from "../../domain/periods/period";
import { FilingRefusal } from "../filingProblem";
import type { XbrlContext } from "./xbrlFact";

/** The fiscal year that a filing is about, and where the reported period ends. ISO dates. */
export interface Calendar {
  readonly yearStart: string;
  readonly yearEnd: string;
  readonly periodEnd: string;
}

/** A span, or the end of a day where there is no start. */
export interface Dates {
  readonly start?: string;
  readonly end: string;
}

/** The fiscal year that ends on a day, reported on up to a quarter of it. */
export function calendarOf(yearEnd: string, quarter: 1 | 2 | 3 | 4): Calendar {
  const before = shiftMonths(yearEnd, -12);
  return { yearStart: nextDay(before), yearEnd, periodEnd: shiftMonths(before, 3 * quarter) };
}

const NAME =
  /^(?:(Current|Prior(\d?)|Next)?(Year|AccumulatedQ([1-4])|YTD|Quarter|Interim))(Duration|Instant)(?=_|$)/;

/** The dates that a context's name says; undefined for a name that says none, as FilingDateInstant. */
export function datesNamed(id: string, calendar: Calendar): Dates | undefined {
  const match = NAME.exec(id);
  if (!match) return undefined;
  const [, relation = "Current", years = "", length = "", quarter, kind] = match;
  const months = 12 * yearsOff(relation, years);
  const base = calendarSpan(length, quarter, calendar);
  const end = shiftMonths(base.end, months);
  return kind === "Instant"
    ? { end }
    : { start: nextDay(shiftMonths(dayBefore(base.start), months)), end };
}

function yearsOff(relation: string, years: string): number {
  if (relation === "Current") return 0;
  return relation === "Next" ? 1 : -Number(years || 1);
}

function calendarSpan(length: string, quarter: string | undefined, calendar: Calendar) {
  const { yearStart: start, yearEnd, periodEnd } = calendar;
  if (length === "Year") return { start, end: yearEnd };
  if (quarter) return { start, end: shiftMonths(dayBefore(start), 3 * Number(quarter)) };
  return length === "Quarter"
    ? { start: nextDay(shiftMonths(periodEnd, -3)), end: periodEnd }
    : { start, end: periodEnd };
}

/** Refuses a context whose name says another time than it is about. */
export function checkName(context: XbrlContext, calendar: Calendar): void {
  const named = datesNamed(context.id, calendar);
  if (!named || (named.start === context.start && named.end === context.end)) return;
  const values = { given: context.id, found: formatDates(context), expected: formatDates(named) };
  throw new FilingRefusal("context-misnamed", values);
}

/** Dates as one text: "2012-12-01/2013-11-30", or a day. */
export function formatDates({ start, end }: Dates): string {
  return start === undefined ? end : `${start}/${end}`;
}

/** The id of the period that dates are; the dates themselves where IIJ has no such period. */
export function periodIdOf(dates: Dates): string {
  const period = periodOf(dates);
  return period ? formatPeriod(period) : formatDates(dates);
}

function periodOf({ start, end }: Dates): Period | undefined {
  if (start === undefined) return { kind: "instant", date: end };
  const isWhole = start.endsWith("-01") && nextDay(end).endsWith("-01");
  if (!isWhole) return undefined;
  const first = monthOf(start);
  const period = findPeriodOf({ first, count: monthOf(end) - first + 1 });
  // "1Q25" is April to June 2025 only among the years that two digits are read as.
  return period && period.kind !== "instant" && period.year >= 2000 && period.year < 2100
    ? period
    : undefined;
}

/** The month of a day, counted from January of year 0. */
export function monthOf(date: string): number {
  return endMonthOf({ kind: "instant", date });
}

/** A day some months later or earlier; the end of a month stays one. */
export function shiftMonths(date: string, months: number): string {
  const shifted = shiftPeriod({ kind: "instant", date }, months);
  return shifted?.kind === "instant" ? shifted.date : date;
}

function nextDay(date: string): string {
  return addDays(date, 1);
}

function dayBefore(date: string): string {
  return addDays(date, -1);
}
