import type { FilingColumn, Rounding } from "../filing";
import { FilingRefusal } from "../filingProblem";
import { calendarOf, formatDates, shiftMonths, type Calendar } from "../xbrl/calendar";
import { textOf, type FactSet } from "../xbrl/xbrlFact";
import {
  checkCompany,
  checkScope,
  checkStandard,
  roundingIn,
  standardIn,
  type FilingOptions,
  type Identity,
} from "./identity";
import { parseJapaneseDate } from "./japaneseDate";
import { columnOf, isNumeric, PartReader, type NumericFact, type Part } from "./part";
import { readTdnetContexts, type TdnetContext } from "./tdnetContext";
import { dividendLineOf, TDNET_LINES, type TdnetLine } from "./tdnetElements";

/** What the summary of an earnings report says. */
export interface TdnetSummary extends Part {
  readonly identity: Identity;
  readonly title: string;
  readonly calendar: Calendar;
  readonly rounding: Rounding;
}

/** Reads the summary of an earnings report by IFRS. */
export function readTdnetSummary(set: FactSet, options: FilingOptions): TdnetSummary {
  const { identity, title, quarter } = readIdentity(set);
  checkCompany(identity, options);
  checkStandard(standardIn(title), identity);
  checkScope(!title.includes("非連結") && title.includes("連結"), identity);
  const calendar = calendarOf(identity.yearEnd, quarter);
  const rounding = roundingIn(textOf(set, "tse-ed-t", "NoteToFractionProcessingMethod"));
  const contexts = readTdnetContexts(set, calendar);
  checkEntities(contexts, identity);
  const reader = new PartReader("Earnings summary", rounding);
  for (const fact of set.facts) {
    const at = contexts.get(fact.context);
    if (at && isNumeric(fact) && fact.vocabulary === "tse-ed-t") {
      addFact(reader, fact, at, calendar);
    }
  }
  return { identity, title, calendar, rounding, ...reader.part };
}

function readIdentity(set: FactSet) {
  const say = (name: string) => textOf(set, "tse-ed-t", name);
  const code = say("SecuritiesCode");
  if (code === undefined) throw new FilingRefusal("company-missing");
  const title = say("DocumentName") ?? "";
  const published = parseJapaneseDate(say("FilingDate") ?? "");
  const yearEnd = parseJapaneseDate(say("FiscalYearEnd") ?? "");
  if (!published || !yearEnd) {
    const given = `${say("FilingDate") ?? "–"}, ${say("FiscalYearEnd") ?? "–"}`;
    throw new FilingRefusal("period-broken", { given });
  }
  const name = say("CompanyName") ?? code;
  const identity: Identity = { code: code.slice(0, 4), name, published, yearEnd };
  return { identity, title, quarter: readQuarter(say("QuarterlyPeriod"), title) };
}

/** The quarter up to which is reported: told by a number, or not at all where it is the year. */
function readQuarter(given: string | undefined, title: string): 1 | 2 | 3 | 4 {
  const quarter = ([1, 2, 3] as const).find((one) => String(one) === given);
  const named = /第(\d)四半期/.exec(title)?.[1];
  if ((given !== undefined && !quarter) || named !== given) {
    throw new FilingRefusal("period-broken", { given: `${title} / ${given ?? "–"}` });
  }
  return quarter ?? 4;
}

function checkEntities(contexts: ReadonlyMap<string, TdnetContext>, { code }: Identity): void {
  for (const { context } of contexts.values()) {
    if (context.entity.slice(0, 4) !== code) {
      throw new FilingRefusal("parts-of-others", { a: code, b: context.entity });
    }
  }
}

function addFact(
  reader: PartReader,
  fact: NumericFact,
  at: TdnetContext,
  calendar: Calendar,
): void {
  const line = lineOf(fact.name, at);
  const sense = line && at.scope === line.scope && senseOf(at, calendar, line);
  if (!line || !sense) return;
  const { metric, label } = line;
  reader.add(fact, { metric, label, dates: at.context, ...sense });
}

function lineOf(name: string, { dividend }: TdnetContext): TdnetLine | undefined {
  if (name === "DividendPerShare") return dividendLineOf(dividend);
  return dividend === undefined || dividend === "AnnualMember" ? TDNET_LINES.get(name) : undefined;
}

const BOUNDS: Readonly<Record<string, "lower" | "upper">> = {
  LowerMember: "lower",
  UpperMember: "upper",
};

/** Whether a column holds results or expectations; none where it is of another kind. */
export function senseOf(
  { context, kind = "", dividend }: TdnetContext,
  calendar: Calendar,
  { label }: Pick<TdnetLine, "label">,
): { readonly column: FilingColumn; readonly bound?: "lower" | "upper" } | undefined {
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
