import type { Rounding } from "../filing";
import { FilingRefusal } from "../filingProblem";
import { calendarOf, type Calendar } from "../xbrl/calendar";
import { textOf, type FactSet } from "../xbrl/xbrlFact";
import {
  checkCompany,
  checkEntities,
  checkScope,
  checkStandard,
  roundingIn,
  standardIn,
  type FilingOptions,
  type Identity,
} from "./identity";
import { parseJapaneseDate } from "../xbrl/japaneseDate";
import { isNumeric, PartReader, type Part } from "./part";
import { readTdnetContexts, type TdnetContext } from "./tdnetContext";
import { dividendLineOf, TDNET_LINES, type TdnetLine } from "./tdnetElements";
import { addTdnetFact } from "./tdnetFigures";

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
  checkEntities(set, [identity.code]);
  checkScope(hasGroupResult(set, contexts), identity);
  const reader = new PartReader("Earnings summary", rounding);
  const surroundings = { lineOf, calendar, published: identity.published };
  for (const fact of set.facts) {
    const at = contexts.get(fact.context);
    if (at && isNumeric(fact) && fact.vocabulary === "tse-ed-t") {
      addTdnetFact(reader, fact, at, surroundings);
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
  const named = /第(\d)四半期/.exec(title)?.[1] ?? (title.includes("中間") ? "2" : undefined);
  if ((given !== undefined && !quarter) || named !== given) {
    throw new FilingRefusal("period-broken", { given: `${title} / ${given ?? "–"}` });
  }
  return quarter ?? 4;
}

/** Whether a result of the group is there: dividends and shares stand under the parent in every summary. */
function hasGroupResult({ facts }: FactSet, contexts: ReadonlyMap<string, TdnetContext>): boolean {
  return facts.some((fact) => {
    const { scope, kind } = contexts.get(fact.context) ?? {};
    return isNumeric(fact) && scope === "ConsolidatedMember" && kind === "ResultMember";
  });
}

function lineOf(name: string, { dividend }: TdnetContext): TdnetLine | undefined {
  if (name === "DividendPerShare") return dividendLineOf(dividend);
  return dividend === undefined || dividend === "AnnualMember" ? TDNET_LINES.get(name) : undefined;
}
