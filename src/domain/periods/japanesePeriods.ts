import { monthsIn } from "./months";
import { endMonthOf, findPeriod, formatPeriod, type Period } from "./period";

/** The calendar months that a period covers, or its day: "2012年1～3月", "2011年4月～2012年3月", "2012年3月31日". */
export function coveredInJapanese(period: Period): string {
  if (period.kind === "instant") {
    const [year = 0, month = 1, day = 1] = period.date.split("-").map(Number);
    return `${year}年${month}月${day}日`;
  }
  const last = endMonthOf(period);
  const first = last - monthsIn(period) + 1;
  const [from, to] = [Math.floor(first / 12), Math.floor(last / 12)];
  const start = `${from}年${(first % 12) + 1}`;
  if (first === last) return `${start}月`;
  const end = `${(last % 12) + 1}月`;
  return from === to ? `${start}～${end}` : `${start}月～${to}年${end}`;
}

/** A period by its id and what it covers, a year by its end: "FY11（2012年3月期）", "4Q11（2012年1～3月）". */
export function labelInJapanese(period: Period): string {
  if (isCalendar(period)) return coveredInJapanese(period);
  const told = period.kind === "year" ? headInJapanese(period) : coveredInJapanese(period);
  return `${formatPeriod(period)}（${told}）`;
}

/** The same of a period or a span by its id: "1H11 - FY11". A text that is neither stays as it is. */
export function idInJapanese(id: string): string {
  const named = id.split(" - ").map((end) => {
    const period = findPeriod(end);
    return period ? labelInJapanese(period) : end;
  });
  return named.join("～");
}

/** A period by the end of its year: "2012年3月期", "2012年3月期4Q"; functions read it back. */
export function headInJapanese(period: Period): string {
  if (isCalendar(period)) return coveredInJapanese(period);
  const year = `${period.year + 1}年3月期`;
  if (period.kind === "year") return year;
  return period.kind === "quarter"
    ? `${year}${period.quarter}Q`
    : `${year}${period.months / 3}Q累計`;
}

type CalendarPeriod = Extract<Period, { readonly kind: "month" | "instant" }>;

/** Whether a period is a month or a day, which are their own names. */
function isCalendar(period: Period): period is CalendarPeriod {
  return period.kind === "month" || period.kind === "instant";
}
