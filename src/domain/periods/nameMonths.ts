import { monthsIn } from "./months";
import { endMonthOf, type Period } from "./period";

/** The first and the last month of a period, the one of a month, or the day: "April 2011 to March 2012". */
export function nameMonths(period: Period): string {
  if (period.kind === "instant") {
    return new Date(`${period.date}T00:00`).toLocaleDateString("en", { dateStyle: "long" });
  }
  const last = endMonthOf(period) - 24_000;
  const name = (month: number) =>
    new Date(2000, month).toLocaleDateString("en", { month: "long", year: "numeric" });
  if (period.kind === "month") return name(last);
  const from = last - monthsIn(period) + 1;
  return `${name(from)} to ${name(last)}`;
}
