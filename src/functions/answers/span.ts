import { latestAmong, placeAmong } from "../../dataset/answer";
import { resolveTogether } from "../../domain/periods/latest";
import { isAlike } from "../../domain/periods/alike";
import {
  byEnd,
  endMonthOf,
  endOf,
  formatPeriod,
  shiftPeriod,
  type Period,
} from "../../domain/periods/period";
import { stepOf } from "../../domain/periods/months";
import type { Standard } from "../../domain/standard";
import type { LocalText } from "../../domain/metric";
import type { Problem } from "../../domain/problem";
import { fail, ok, type Result } from "../../domain/result";
import { readArgument } from "../arguments/cellArgument";
import { parsePeriodArgument } from "../arguments/periodArgument";

/** The ends of a time span as the cell passes them; an empty end is where the figures begin or end. */
export interface SpanArguments {
  readonly from: unknown;
  readonly to: unknown;
}

/** The first and the last period of a time span, both included, alike in kind. */
export interface Span {
  readonly first: Period;
  readonly last: Period;
}

/** The periods that something has figures for, sorted by their end, and of which standard they are. */
export interface Known {
  readonly existing: readonly Period[];
  readonly standard: Standard | undefined;
  /** Whether they are those of several lines, which stand together. */
  readonly isShared?: boolean;
}

/**
 * Reads a time span over the periods that something has figures for, which are sorted by their end.
 * Where nothing else is said it is over the kind of period that has most of them.
 */
export function parseSpan(
  given: SpanArguments,
  label: LocalText,
  known: Known,
): Result<Span, Problem> {
  const first = parseEnd(given.from, "from", label, known);
  if (!first.ok) return first;
  const last = parseEnd(given.to, "to", label, known);
  if (!last.ok) return last;
  const { existing } = known;
  const kind = first.value ?? last.value ?? usualPeriod(existing);
  if (!kind) return fail(nothingFor(label, "LATEST", known));
  const alike = existing.filter((period) => isAlike(period, kind));
  return checkSpan(
    first.value ?? [kind, ...alike].sort(byEnd)[0] ?? kind,
    last.value ?? [kind, ...alike].sort(byEnd).at(-1) ?? kind,
  );
}

/** A span by its ends, "1Q24 - 2Q25", or the one period that it is. */
export function nameSpan({ first, last }: Span): string {
  return [...new Set([first, last].map(formatPeriod))].join(" - ");
}

/** There is no figure for a period; existing may name a period more than once. */
export function nothingFor(
  metric: LocalText,
  period: string,
  { existing, standard }: Known,
): Problem {
  const about = { metric, period, scenario: "actual", standard } as const;
  return { code: "figure-absent", ...about, existing: eachOnce(existing) };
}

function parseEnd(
  argument: unknown,
  name: "from" | "to",
  metric: LocalText,
  { existing, standard, isShared }: Known,
): Result<Period | undefined, Problem> {
  if (readArgument(argument).kind === "empty") return ok(undefined);
  const end = parsePeriodArgument(argument, name);
  if (!end.ok) return end;
  const period = end.value;
  if (period.kind !== "latest") return ok(placeAmong(existing, period));
  const together = isShared && resolveTogether(existing, period);
  return together
    ? ok(together)
    : latestAmong(eachOnce(existing), period, { metric, scenario: "actual", standard });
}

const USUAL_KINDS = ["quarter", "instant", "year"] as const;

/** A period of the kind that most of them are; the first in the list above where two are as many. */
function usualPeriod(existing: readonly Period[]): Period | undefined {
  const [most] = USUAL_KINDS.map((usual) => existing.filter(({ kind }) => kind === usual)).sort(
    (a, b) => b.length - a.length,
  );
  return most?.[0] ?? existing[0];
}

function checkSpan(first: Period, last: Period): Result<Span, Problem> {
  const ends = { from: formatPeriod(first), to: formatPeriod(last) };
  if (!isAlike(first, last)) return fail({ code: "span-mixed", ...ends });
  if (endOf(first) > endOf(last)) return fail({ code: "span-reversed", ...ends });
  return ok({ first, last });
}

/** Every period of a span, figures or not; of days, those that have figures, each once. */
export function periodsIn({ first, last }: Span, existing: readonly Period[]): readonly Period[] {
  if (first.kind === "instant") return daysIn({ first, last }, existing);
  const step = stepOf(first);
  const count = (endMonthOf(last) - endMonthOf(first)) / step;
  return Array.from({ length: count + 1 }, (_, index) => shiftPeriod(first, index * step) ?? first);
}

function daysIn({ first, last }: Span, existing: readonly Period[]): readonly Period[] {
  const inside = existing.filter(
    (period) =>
      isAlike(period, first) && endOf(period) >= endOf(first) && endOf(period) <= endOf(last),
  );
  return eachOnce(inside);
}

function eachOnce(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [formatPeriod(period), period])).values()];
}
