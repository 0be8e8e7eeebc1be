import type { FilingStandard } from "../filing";
import { FilingRefusal } from "../filingProblem";
import { calendarOf, type Calendar } from "../xbrl/calendar";
import { textOf, type FactSet } from "../xbrl/xbrlFact";
import {
  checkCompany,
  checkScope,
  checkStandard,
  type FilingOptions,
  type Identity,
} from "./identity";
import { parseJapaneseDate } from "./japaneseDate";
import { isNumeric, PartReader, type NumericFact, type Part } from "./part";
import { readTdnetContexts, type TdnetContext } from "./tdnetContext";
import { dividendLineOf, TDNET_JAPANESE_LINES, TDNET_LINES, type TdnetLine } from "./tdnetElements";
import { senseOf } from "./tdnetSummary";

/** What a revision says: the new forecast, and dividends. */
export interface TdnetRevision extends Part {
  readonly identity: Identity;
  readonly title: string;
  /** Undefined where only dividends are revised, which have none. */
  readonly standard?: FilingStandard;
}

/** Whether a form is a revision: it tells when the forecast was corrected. */
export function isRevision(set: FactSet): boolean {
  return reportingDay(set) !== undefined;
}

function reportingDay(set: FactSet): string | undefined {
  return (
    textOf(set, "tse-ed-t", "ReportingDateOfFinancialForecastCorrection") ??
    textOf(set, "tse-ed-t", "ReportingDateOfDividendForecastCorrection")
  );
}

/** Reads a revision of the forecast or of the dividend. */
export function readTdnetRevision(set: FactSet, options: FilingOptions): TdnetRevision {
  const identity = readIdentity(set);
  checkCompany(identity, options);
  const calendar = calendarOf(identity.yearEnd, 4);
  const contexts = readTdnetContexts(set, calendar);
  const reader = new PartReader("Revision", "unstated");
  const standard = standardOf(set, contexts);
  if (standard !== undefined && !options.anyCompany) checkStandard(standard, identity);
  if (standard !== undefined) checkScope(isConsolidated(set, contexts), identity);
  const lines = standard === "J-GAAP" ? TDNET_JAPANESE_LINES : TDNET_LINES;
  for (const fact of set.facts) {
    const at = contexts.get(fact.context);
    if (!at || !isNumeric(fact) || fact.vocabulary !== "tse-ed-t") continue;
    if (at.revision === "CurrentMember") addFact(reader, fact, at, { lines, calendar, identity });
  }
  return {
    identity,
    title: textOf(set, "tse-ed-t", "DocumentName") ?? "",
    ...(standard && { standard }),
    ...reader.part,
  };
}

function readIdentity(set: FactSet): Identity {
  const say = (name: string) => textOf(set, "tse-ed-t", name);
  const code = say("SecuritiesCode");
  if (code === undefined) throw new FilingRefusal("company-missing");
  const published = parseJapaneseDate(reportingDay(set) ?? "");
  const yearEnd = parseJapaneseDate(say("FiscalYearEnd") ?? "");
  if (!published || !yearEnd) {
    const given = `${reportingDay(set) ?? "–"}, ${say("FiscalYearEnd") ?? "–"}`;
    throw new FilingRefusal("period-broken", { given });
  }
  return { code: code.slice(0, 4), name: say("CompanyName") ?? code, published, yearEnd };
}

function isConsolidated({ facts }: FactSet, contexts: ReadonlyMap<string, TdnetContext>): boolean {
  return facts.some((fact) => {
    const at = contexts.get(fact.context);
    const isNew = at?.revision === "CurrentMember" && at.scope === "ConsolidatedMember";
    return isNew && isNumeric(fact);
  });
}

/** The standard, by whose elements the forecast is in; undefined where there is no forecast. */
function standardOf(
  set: FactSet,
  contexts: ReadonlyMap<string, TdnetContext>,
): FilingStandard | undefined {
  const isFilled = (lines: ReadonlyMap<string, TdnetLine>) =>
    set.facts.some(
      (fact) =>
        isNumeric(fact) &&
        lines.has(fact.name) &&
        contexts.get(fact.context)?.revision === "CurrentMember",
    );
  if (isFilled(TDNET_LINES)) return "IFRS";
  return isFilled(TDNET_JAPANESE_LINES) ? "J-GAAP" : undefined;
}

interface Surroundings {
  readonly lines: ReadonlyMap<string, TdnetLine>;
  readonly calendar: Calendar;
  readonly identity: Identity;
}

function addFact(
  reader: PartReader,
  fact: NumericFact,
  at: TdnetContext,
  { lines, calendar, identity }: Surroundings,
): void {
  const line = lineOf(fact.name, at, lines);
  const sense = line && at.scope === line.scope && senseOf(at, calendar, line);
  if (!line || !sense) return;
  const { metric, label } = line;
  // A notice that the result differs from the forecast has the result where the forecast stands.
  if (sense.column === "forecast" && at.context.end <= identity.published) {
    reader.notice({ code: "forecast-of-the-past", what: `${label} ${fact.text()}` });
    return;
  }
  reader.add(fact, { metric, label, dates: at.context, ...sense });
}

function lineOf(
  name: string,
  { dividend }: TdnetContext,
  lines: ReadonlyMap<string, TdnetLine>,
): TdnetLine | undefined {
  if (name === "DividendPerShare") return dividendLineOf(dividend);
  return dividend === undefined ? lines.get(name) : undefined;
}
