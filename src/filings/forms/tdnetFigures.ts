import type { FilingColumn } from "../filing";
import { FilingRefusal } from "../filingProblem";
import { formatDates, shiftMonths, type Calendar } from "../xbrl/calendar";
import { columnOf, type NumericFact, type PartReader } from "./part";
import type { TdnetContext } from "./tdnetContext";
import type { TdnetLine } from "./tdnetElements";

/** What is known of a form where one of its numbers is read. */
export interface Surroundings {
  /** The line that a number stands in; undefined where it is none that is read. */
  readonly lineOf: (name: string, at: TdnetContext) => TdnetLine | undefined;
  readonly calendar: Calendar;
  /** The day of filing. */
  readonly published: string;
}

/** Adds a number of one of the exchange's forms to what is read of it. */
export function addTdnetFact(
  reader: PartReader,
  fact: NumericFact,
  at: TdnetContext,
  { lineOf, calendar, published }: Surroundings,
): void {
  const line = lineOf(fact.name, at);
  const sense = line && at.scope === line.scope && senseOf(at, calendar, line);
  if (!line || !sense) return;
  const { metric, label } = line;
  // A forecast of what is over may be the result, as in a notice that the two differ.
  if (sense.column === "forecast" && at.context.end <= published) {
    reader.notice({ code: "forecast-of-the-past", what: `${label} ${fact.text()}` });
    return;
  }
  reader.add(fact, { metric, label, dates: at.context, ...sense });
}

interface Sense {
  readonly column: FilingColumn;
  readonly bound?: "lower" | "upper";
}

const BOUNDS: Readonly<Record<string, "lower" | "upper">> = {
  LowerMember: "lower",
  UpperMember: "upper",
};

/** Whether a column holds results or expectations; none where it is of another kind. */
function senseOf(
  { context, kind = "", dividend }: TdnetContext,
  calendar: Calendar,
  { label }: Pick<TdnetLine, "label">,
): Sense | undefined {
  if (kind === "ForecastMember") return { column: "forecast" };
  const bound = BOUNDS[kind];
  if (bound) return { column: "forecast", bound };
  if (kind !== "ResultMember") return undefined;
  if (dividend !== undefined) {
    const isCurrent = context.end === calendar.yearEnd;
    return { column: isCurrent ? "current" : "comparative" };
  }
  const { yearStart, yearEnd, periodEnd } = calendar;
  const starts = [undefined, yearStart, shiftMonths(yearStart, -12)];
  const ends = [periodEnd, shiftMonths(periodEnd, -12), shiftMonths(yearEnd, -12)];
  if (!starts.includes(context.start) || !ends.includes(context.end)) {
    throw new FilingRefusal("period-broken", { given: `${label}, ${formatDates(context)}` });
  }
  return { column: columnOf(context, calendar) };
}
