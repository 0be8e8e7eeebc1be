import type { FilingStandard } from "../filing";
import { FilingRefusal } from "../filingProblem";
import { calendarOf, shiftMonths, type Calendar } from "../xbrl/calendar";
import { textOf, type FactSet } from "../xbrl/xbrlFact";
import {
  checkCompany,
  checkEntities,
  checkScope,
  checkStandard,
  type FilingOptions,
  type Identity,
} from "./identity";
import { parseJapaneseDate } from "../xbrl/japaneseDate";
import { isNumeric, PartReader, type Part } from "./part";
import { readTdnetContexts, type TdnetContext } from "./tdnetContext";
import {
  dividendLineOf,
  isGrowth,
  TDNET_JAPANESE_LINES,
  TDNET_LINES,
  type TdnetLine,
} from "./tdnetElements";
import { addTdnetFact } from "./tdnetFigures";

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
  checkEntities(set, [identity.code]);
  const contexts = readTdnetContexts(set, calendarOf(identity.yearEnd, 4));
  const reader = new PartReader("Revision", "unstated");
  const standard = standardOf(set, contexts);
  if (standard !== undefined && !options.anyCompany) checkStandard(standard, identity);
  if (standard !== undefined) checkScope(isConsolidated(set, contexts), identity);
  const lines = standard === "J-GAAP" ? TDNET_JAPANESE_LINES : TDNET_LINES;
  const lineOf = (name: string, at: TdnetContext) => lineIn(lines, name, at);
  for (const fact of set.facts) {
    const at = contexts.get(fact.context);
    if (!at || !isNumeric(fact) || fact.vocabulary !== "tse-ed-t") continue;
    if (at.revision !== "CurrentMember") continue;
    const calendar = calendarAt(at, identity.yearEnd);
    addTdnetFact(reader, fact, at, { lineOf, calendar, published: identity.published });
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

/** The line of a number in a revision. Growth is against the forecast before, and no figure of ours. */
function lineIn(lines: ReadonlyMap<string, TdnetLine>, name: string, { dividend }: TdnetContext) {
  if (name === "DividendPerShare") return dividendLineOf(dividend);
  return dividend === undefined && !isGrowth(name) ? lines.get(name) : undefined;
}

/** The year's calendar up to where a context ends: a forecast of the half year stands beside last year's. */
function calendarAt({ context }: TdnetContext, yearEnd: string): Calendar {
  const quarter = ([1, 2, 3, 4] as const).find((one) => {
    const { periodEnd } = calendarOf(yearEnd, one);
    return [periodEnd, shiftMonths(periodEnd, -12)].includes(context.end);
  });
  return calendarOf(yearEnd, quarter ?? 4);
}
