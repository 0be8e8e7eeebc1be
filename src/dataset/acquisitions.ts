import { endOf, type Period } from "../domain/periods/period";

/** Businesses that IIJ took over: before the day they are no part of it. */
const ACQUISITIONS: readonly { readonly suffix: string; readonly day: string }[] = [
  { suffix: ".iij-global", day: "2010-09-01" },
];

/** Whether what a metric is about was IIJ's at the end of a period: IIJ-Global's revenue of 1Q10 is none. */
export function isOwned(metric: string, period: Period): boolean {
  return ownedSince(metric, period) === undefined;
}

/** The day from which what a metric is about is IIJ's, where a period ends before it. */
export function ownedSince(metric: string, period: Period): string | undefined {
  return ACQUISITIONS.find(({ suffix, day }) => metric.endsWith(suffix) && endOf(period) < day)
    ?.day;
}
