import type { Locale } from "../../domain/locale";
import { formatPeriod } from "../../domain/periods/period";
import type { Period } from "../../domain/periods/period";

const MONTHS = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

/** A period with the calendar months it covers: "4Q11 · Jan–Mar 2012". */
export function periodLabel(period: Period, locale: Locale): string {
  const id = formatPeriod(period);
  switch (period.kind) {
    case "quarter":
      return `${id} · ${months(period.year, 3 * period.quarter + 1, 3, locale)}`;
    case "year":
      return `${id} · ${months(period.year, 4, 12, locale)}`;
    case "cumulative":
      return `${id} · ${months(period.year, 4, period.months, locale)}`;
    case "month":
      return months(period.year, period.month, 1, locale);
    case "instant":
      return day(period.date, locale);
  }
}

/** A run of months; month 13 is January of the next year. */
function months(year: number, first: number, count: number, locale: Locale): string {
  const [from, to] = [calendarMonth(year, first), calendarMonth(year, first + count - 1)];
  if (count === 1) return locale === "ja" ? `${from.year}年${from.month}月` : english(from);
  if (locale === "ja") {
    const end = from.year === to.year ? `${to.month}月` : `${to.year}年${to.month}月`;
    return `${from.year}年${from.month}月–${end}`;
  }
  const start = from.year === to.year ? monthName(from.month) : english(from);
  return `${start}–${english(to)}`;
}

function day(date: string, locale: Locale): string {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split("-").map(Number);
  return locale === "ja"
    ? `${year}年${month}月${dayOfMonth}日`
    : `${dayOfMonth} ${monthName(month)} ${year}`;
}

interface CalendarMonth {
  readonly year: number;
  readonly month: number;
}

function calendarMonth(year: number, month: number): CalendarMonth {
  return { year: year + Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1 };
}

function english({ year, month }: CalendarMonth): string {
  return `${monthName(month)} ${year}`;
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}
