import type { Locale } from "../locale";
import { monthsIn } from "./months";
import { endMonthOf, formatPeriod, type Period } from "./period";

/** How much room the name of a period has: a narrow one shortens a year where another follows. */
export type Room = "wide" | "narrow";

/** A period with the calendar months it covers: "4Q11 · Jan–Mar 2012"; months and days are their own names. */
export function periodLabel(period: Period, locale: Locale): string {
  const covered = monthsCovered(period, locale, "wide");
  const isCalendar = period.kind === "month" || period.kind === "instant";
  return isCalendar ? covered : `${formatPeriod(period)} · ${covered}`;
}

/** The calendar months that a period covers, or its day: "Apr–Jun 2010", "2010年4–6月", "31 Mar 2012". */
export function monthsCovered(period: Period, locale: Locale, room: Room): string {
  if (period.kind === "instant") return dayName(period.date, locale, room);
  const last = endMonthOf(period);
  const first = last - monthsIn(period) + 1;
  return NAMERS[locale](first, last, room);
}

type NameMonths = (first: number, last: number, room: Room) => string;

/** Months are counted from January of year 0. */
const NAMERS: Readonly<Record<Locale, NameMonths>> = {
  en: (first, last, room) => {
    const end = `${monthName(last)} ${yearOf(last)}`;
    if (first === last) return end;
    if (yearOf(first) === yearOf(last)) return `${monthName(first)}–${end}`;
    return room === "wide"
      ? `${monthName(first)} ${yearOf(first)}–${end}`
      : `${monthName(first)} ${shortYear(first)}–${monthName(last)} ${shortYear(last)}`;
  },
  ja: (first, last, room) => {
    const start = `${yearOf(first)}年${(first % 12) + 1}`;
    if (first === last) return `${start}月`;
    if (yearOf(first) !== yearOf(last)) {
      return `${start}月–${yearOf(last)}年${(last % 12) + 1}月`;
    }
    return `${start}${room === "wide" ? "月" : ""}–${(last % 12) + 1}月`;
  },
};

function dayName(date: string, locale: Locale, room: Room): string {
  if (room === "narrow") return date;
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return locale === "ja" ? `${year}年${month}月${day}日` : `${day} ${monthName(month - 1)} ${year}`;
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
