import type { Locale } from "../locale";
import { coveredInJapanese, headInJapanese, labelInJapanese } from "./japanesePeriods";
import { monthsIn } from "./months";
import { endMonthOf, formatPeriod, type Period } from "./period";

/** How much room the name of a period has: a narrow one shortens a year where another follows. */
export type Room = "wide" | "narrow";

/**
 * A period with the calendar months it covers, in Japanese a year by its end: "4Q11 · Jan–Mar 2012",
 * "FY11（2012年3月期）"; months and days are their own names.
 */
export function periodLabel(period: Period, locale: Locale): string {
  if (locale === "ja") return labelInJapanese(period);
  const covered = monthsCovered(period, locale, "wide");
  const isCalendar = period.kind === "month" || period.kind === "instant";
  return isCalendar ? covered : `${formatPeriod(period)} · ${covered}`;
}

/**
 * What a column is headed with: the id, "4Q11". In Japanese "2012年3月期" and "2012年3月期4Q": there FY11
 * may be taken for the year to March 2011.
 */
export function periodHead(period: Period, locale: Locale): string {
  return locale === "ja" ? headInJapanese(period) : formatPeriod(period);
}

/** The day that figures reach to, in Japanese its month: "2013年3月". */
export function monthHead(date: string, locale: Locale): string {
  return locale === "ja" ? coveredInJapanese(monthOf(date)) : date;
}

function monthOf(date: string): Period {
  return { kind: "month", year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
}

/** The calendar months that a period covers, or its day: "Apr–Jun 2010", "2010年4～6月", "31 Mar 2012". */
export function monthsCovered(period: Period, locale: Locale, room: Room): string {
  const isNarrowDay = period.kind === "instant" && room === "narrow";
  if (locale === "ja" && !isNarrowDay) return coveredInJapanese(period);
  if (period.kind === "instant") return isNarrowDay ? period.date : dayName(period.date);
  const last = endMonthOf(period);
  return spanName(last - monthsIn(period) + 1, last, room);
}

/** Months are counted from January of year 0. */
function spanName(first: number, last: number, room: Room): string {
  const end = `${monthName(last)} ${yearOf(last)}`;
  if (first === last) return end;
  if (yearOf(first) === yearOf(last)) return `${monthName(first)}–${end}`;
  return room === "wide"
    ? `${monthName(first)} ${yearOf(first)}–${end}`
    : `${monthName(first)} ${shortYear(first)}–${monthName(last)} ${shortYear(last)}`;
}

function dayName(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return `${day} ${monthName(month - 1)} ${year}`;
}

const MONTH_NAMES = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

function monthName(month: number): string {
  return MONTH_NAMES[month % 12] ?? "";
}

function yearOf(month: number): number {
  return Math.floor(month / 12);
}

function shortYear(month: number): string {
  return String(yearOf(month) % 100).padStart(2, "0");
}
