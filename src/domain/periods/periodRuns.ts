import type { Locale } from "../locale";
import { isAlike } from "./alike";
import { monthsIn, stepOf } from "./months";
import { endMonthOf, formatPeriod, PERIOD_KINDS, type Period } from "./period";

/** How many runs a sentence can hold before it only says that there are more. */
const MOST_RUNS = 6;

/**
 * What stands between the ends of a run, and after a list cut short. Latin-1 in English: one letter
 * beyond it in one error makes the whole message to Excel twice as large.
 */
const MARKS: Readonly<Record<Locale, Marks>> = {
  en: { to: " to ", between: ", ", more: " and more" },
  ja: { to: "～", between: "、", more: "など" },
};

interface Marks {
  readonly to: string;
  readonly between: string;
  readonly more: string;
}

/** Periods as a reader would list them, neighbours joined, by their ids or other names: "1Q10 to 4Q11, FY10 to FY12". Empty for none. */
export function formatPeriodRuns(
  periods: readonly Period[],
  locale: Locale,
  nameOf: (period: Period) => string = formatPeriod,
): string {
  const { to, between, more } = MARKS[locale];
  const runs = runsOf(periods).map(([first, last]) =>
    first === last ? nameOf(first) : `${nameOf(first)}${to}${nameOf(last)}`,
  );
  return runs.slice(0, MOST_RUNS).join(between) + (runs.length > MOST_RUNS ? more : "");
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

function inListOrder(a: Period, b: Period): number {
  return (
    PERIOD_KINDS.indexOf(a.kind) - PERIOD_KINDS.indexOf(b.kind) ||
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
