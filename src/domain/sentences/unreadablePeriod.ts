import type { Problem } from "../problem";
import { endOf, formatPeriod, quarterOf, type Period } from "../periods/period";
import { readingsOf } from "../periods/reading/periodReadings";
import { readSigns } from "../periods/reading/periodSigns";

/** As many as a sentence can name. */
const MOST_NAMED = 4;

/** The problem with a text in signs that names no one period, with what may have been meant. */
export function unreadablePeriod(
  signs: string,
  given: { readonly argument: string; readonly given: string },
): Problem {
  const { periods, parts = [], isOpen } = readingsOf(readSigns(signs));
  const readings = periods.slice(0, MOST_NAMED);
  const relative = relativeTo(signs);
  if (isOpen && !relative) return { code: "period-ambiguous", ...given, readings };
  const quarters = parts.flat();
  const isNamed = quarters.length > 1 && quarters.length <= MOST_NAMED;
  if (isNamed && parts.length === 1) return { code: "period-composed", ...given, parts: quarters };
  const named = isNamed ? quarters : readings;
  const compute = TRAILING.test(signs) ? ("TTM" as const) : undefined;
  const hint = /\bx\b|NEXT|次|来/.test(signs) ? ("target" as const) : undefined;
  const nearest = compute ? trailingTo(signs) : (relative ?? insteadOf(signs, named));
  return { code: "period-unreadable", ...given, nearest, compute, hint };
}

/** What to write instead: none of the periods that are named where the text leads to another. */
function insteadOf(signs: string, named: readonly Period[]): readonly string[] {
  if (ELSEWHERE.test(signs) && named.length > 0) return [];
  // Of several years and several parts not each goes with each: 4Q10 - 1Q11 is neither 4Q11 nor 1Q10.
  const ends = named.length === 0 || named.length > 2 ? nearestTo(signs) : [];
  return ends.length > 0 ? ends : named.map(formatPeriod);
}

/** What leads to another period than the one that is written: a year earlier or later, its beginning. */
const ELSEWHERE =
  /前|昨|首|翌|次|来|NEXT|FOLLOWING|PRIO|PREV|LAST|AGO|EARLIER|BEFORE|BEGIN|START|OPENING/;

/** Twelve months that no report is of, in words. */
const TRAILING = /[TL]TM|TRAILING|(?:l|LAST|PAST|過去)(?:の| )*12 ?n/;

/** The quarters that the twelve months up to what else is written can end with. */
function trailingTo(signs: string): readonly string[] {
  const { periods } = readingsOf(readSigns(signs.replace(TRAILING, " ")));
  const ends = periods.map((period) => formatPeriod(quarterOf(endOf(period))));
  return ends.filter((end, index) => ends.indexOf(end) === index);
}

/** Periods as other suppliers of data count them from the last: FY0, FY-1, -1FY, FQ-1. */
function relativeTo(signs: string): readonly string[] | undefined {
  const found = /^ ?([fq]) ?(0|-\d\d?)\??$|^(0|-\d\d?) ?([fq]) ?$/.exec(signs);
  if (!found) return undefined;
  const back = (found[2] ?? found[3] ?? "").replace(/^0/, "");
  return [`LATEST${(found[1] ?? found[4]) === "f" ? " FY" : ""}${back}`];
}

/** What to write instead of a text that names no period: both ends of a range, or what moves with time. */
function nearestTo(signs: string): readonly string[] {
  const ends = signs.split(/[-~+]/).map((end) => readingsOf(readSigns(end)));
  const ids = ends.flatMap(({ periods: [only], isSure }) =>
    only && isSure ? [formatPeriod(only)] : [],
  );
  if (ends.length === 2 && ids.length === 2) return ids;
  const back = /^l ?(\d{1,3})$/.exec(signs)?.[1];
  if (back) return [`LATEST-${back}`];
  const isRelative =
    /NOW|NEW|RECENT|CURRENT|THIS|PRE|PRIOR|LAST|LAT|TODAY|Lq|^l(?! ?[q1-4])|今|前|新|近|当/.test(
      signs,
    );
  return isRelative && !/\bx\b/.test(signs) ? ["LATEST", "LATEST-1", "LATEST FY"] : [];
}
