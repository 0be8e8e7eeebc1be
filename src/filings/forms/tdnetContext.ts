import { FilingRefusal } from "../filingProblem";
import { checkName, type Calendar } from "../xbrl/calendar";
import type { FactSet, XbrlContext } from "../xbrl/xbrlFact";

/** The columns that a context of the exchange's forms stands in. */
export interface TdnetContext {
  readonly context: XbrlContext;
  readonly scope?: string;
  readonly kind?: string;
  readonly dividend?: string;
  readonly revision?: string;
}

const AXES: Readonly<Record<string, "scope" | "kind" | "dividend" | "revision">> = {
  ConsolidatedNonconsolidatedAxis: "scope",
  ResultForecastAxis: "kind",
  AnnualDividendPaymentScheduleAxis: "dividend",
  PreviousCurrentAxis: "revision",
};

/**
 * The contexts of a form by their id. What a context is follows from its dates and members; a name
 * that says otherwise is refused.
 */
export function readTdnetContexts(
  { contexts }: FactSet,
  calendar: Calendar,
): ReadonlyMap<string, TdnetContext> {
  return new Map(
    [...contexts.values()].map((context) => {
      checkName(context, calendar);
      checkMembers(context);
      return [context.id, columnsOf(context)] as const;
    }),
  );
}

function columnsOf(context: XbrlContext): TdnetContext {
  const columns: Partial<Record<"scope" | "kind" | "dividend" | "revision", string>> = {};
  for (const [axis, member] of context.members) {
    const column = AXES[axis];
    // Columns of an axis that is not known could be of anything: they are no figure of ours.
    if (!column) return { context, kind: "other" };
    columns[column] = member;
  }
  return { context, ...columns };
}

function checkMembers({ id, members }: XbrlContext): void {
  const named = id.split("_").slice(1).sort().join(" ");
  const found = [...members.values()].sort().join(" ");
  if (named !== found) {
    throw new FilingRefusal("context-misnamed", { given: id, found, expected: named });
  }
}
