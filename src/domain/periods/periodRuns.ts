import type { Locale } from "../locale";
import { isAlike } from "./alike";
import { monthsIn, stepOf } from "./months";
import { endMonthOf, formatPeriod, type Period } from "./period";

/** How many runs a sentence can hold before it only says that there are more. */
const MOST_RUNS = 6;

/**
 * What stands between the ends of a run, and after a list cut short. Latin-1 in English: one letter
 * beyond it in one error makes the whole message to Excel twice as large.
 */
const MARKS: Readonly<Record<Locale, { readonly to: string; readonly more: string }>> = {
  en: { to: " to ", more: " and more" },
  ja: { to: "～", more: " など" },
};

/** Periods as a reader would list them, neighbours joined: "1Q10 to 4Q11, FY10 to FY12". Empty for none. */
export function formatPeriodRuns(periods: readonly Period[], locale: Locale): string {
  const { to, more } = MARKS[locale];
  const runs = runsOf(periods).map(([first, last]) =>
    first === last ? formatPeriod(first) : `${formatPeriod(first)}${to}${formatPeriod(last)}`,
  );
  return runs.slice(0, MOST_RUNS).join(", ") + (runs.length > MOST_RUNS ? more : "");
}

type Run = [first: Period, last: Period];

function runsOf(periods: readonly Period[]): readonly Run[] {
  const runs: Run[] = [];
  for (const period of [...periods].sort(inListOrder)) {
    const run = runs.at(-1);
    if (run && follows(run[1], period)) run[1] = period;
    else runs.push([period, period]);
  }
  return runs;
}

const KINDS: readonly Period["kind"][] = ["quarter", "year", "cumulative", "month", "instant"];

function inListOrder(a: Period, b: Period): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    monthsIn(a) - monthsIn(b) ||
    (formatted(a) < formatted(b) ? -1 : 1)
  );
}

function formatted(period: Period): string {
  return String(endMonthOf(period)).padStart(6, "0") + formatPeriod(period);
}

function follows(earlier: Period, later: Period): boolean {
  return isAlike(earlier, later) && endMonthOf(later) - endMonthOf(earlier) === stepOf(later);
}
