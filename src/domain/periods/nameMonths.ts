import type { Locale } from "../locale";
import { monthsIn } from "./months";
import { endMonthOf, type Period } from "./period";

/** The first and the last month of a period, the one of a month, or the day: "April 2011 to March 2012", "2011年4月～2012年3月". */
export function nameMonths(period: Period, locale: Locale): string {
  if (period.kind === "instant") {
    return new Date(`${period.date}T00:00`).toLocaleDateString(locale, { dateStyle: "long" });
  }
  const last = endMonthOf(period) - 24_000;
  const name = (month: number) =>
    new Date(2000, month).toLocaleDateString(locale, { month: "long", year: "numeric" });
  if (period.kind === "month") return name(last);
  const from = last - monthsIn(period) + 1;
  return `${name(from)}${locale === "en" ? " to " : "～"}${name(last)}`;
}
