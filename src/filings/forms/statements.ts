import type { Rounding } from "../filing";
import { FilingRefusal } from "../filingProblem";
import { checkName, datesNamed, type Calendar, type Dates } from "../xbrl/calendar";
import type { FactSet, XbrlContext } from "../xbrl/xbrlFact";
import { columnOf, isNumeric, PartReader, type Part } from "./part";
import { statementLineOf } from "./statementElements";

/** The parts of a report that are read, by the vocabulary of their elements. */
const SECTIONS = {
  jpcrp_cor: "Summary of business results",
  jpigp_cor: "Financial statements",
} as const;

/**
 * Reads the statements of an Attachment or a report, a part for each vocabulary. Consolidated
 * figures stand in contexts without members; with members they are columns of equity or segments.
 */
export function readStatements(
  set: FactSet,
  calendar: Calendar,
  rounding: Rounding,
): readonly Part[] {
  const readers = {
    jpcrp_cor: new PartReader(SECTIONS.jpcrp_cor, rounding),
    jpigp_cor: new PartReader(SECTIONS.jpigp_cor, rounding),
  };
  const columns = columnsOf(calendar);
  for (const context of set.contexts.values()) checkColumn(context, calendar);
  for (const fact of set.facts) {
    const { vocabulary, name } = fact;
    if (vocabulary !== "jpcrp_cor" && vocabulary !== "jpigp_cor") continue;
    const line = statementLineOf(vocabulary, name);
    const context = set.contexts.get(fact.context);
    if (!line || !context || !isNumeric(fact)) continue;
    if (memberOf(context) !== (line.isParents ? PARENT : "")) continue;
    if (!columns.some((column) => column.end === context.end && column.start === context.start)) {
      continue;
    }
    const { metric, label, sign } = line;
    const column = columnOf(context, calendar);
    const place = { metric, label, ...(sign && { sign }), dates: context, column };
    readers[vocabulary].add(fact, place);
  }
  return [readers.jpigp_cor.part, readers.jpcrp_cor.part];
}

const PARENT = "NonConsolidatedMember";

function memberOf({ members }: XbrlContext): string {
  const all = [...members.values()];
  return all.every((member) => member === PARENT) && all.length === 1 ? PARENT : all.join(" ");
}

/** The periods that are read: what is reported on, a year before, and the last year's end. */
const NAMES = [
  "CurrentYTDDuration",
  "Prior1YTDDuration",
  "CurrentQuarterDuration",
  "Prior1QuarterDuration",
  "CurrentQuarterInstant",
  "Prior1QuarterInstant",
  "Prior1YearInstant",
];

function columnsOf(calendar: Calendar): readonly Dates[] {
  return NAMES.flatMap((name) => datesNamed(name, calendar) ?? []);
}

/** Refuses a context that is not what its name says: another time, or members where it names none. */
function checkColumn(context: XbrlContext, calendar: Calendar): void {
  checkName(context, calendar);
  // A number at the end tells contexts apart that would be called the same.
  const names = /(?:Duration|Instant)(_.*)?$/.exec(context.id.replace(/_\d{3}$/, ""));
  if (names && (names[1] === undefined) !== (context.members.size === 0)) {
    const found = [...context.members.values()].join(" ");
    const values = { given: context.id, found, expected: names[1] ?? "–" };
    throw new FilingRefusal("context-misnamed", values);
  }
}

/** Whether a report's figures are the parent's alone. */
export function isParentsAlone({ facts, contexts }: FactSet): boolean {
  const scopes = facts.flatMap((fact) => {
    const context = contexts.get(fact.context);
    const isRead = context && isNumeric(fact) && statementLineOf(fact.vocabulary, fact.name);
    return isRead ? memberOf(context) : [];
  });
  return scopes.includes(PARENT) && !scopes.includes("");
}

/** The unit of the first line of the statements that is in another currency than yen, where there is one. */
export function foreignUnitIn(set: FactSet): string | undefined {
  for (const fact of set.facts) {
    if (!isNumeric(fact) || !statementLineOf(fact.vocabulary, fact.name)) continue;
    const { unit } = fact.number;
    if (typeof unit !== "string") return unit.other;
  }
  return undefined;
}
