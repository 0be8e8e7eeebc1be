import { FilingRefusal } from "../filingProblem";
import { monthOf, type Calendar } from "../xbrl/calendar";
import { textOf, type FactSet } from "../xbrl/xbrlFact";
import { IIJ, type Identity } from "./identity";
import { parseJapaneseDate } from "../xbrl/japaneseDate";

/** What a set of statements says of itself (the FSA's "DEI"). */
export interface ReportIdentity {
  readonly code: string;
  /** The codes that it names the company by: on the exchange, at the FSA. */
  readonly codes: readonly string[];
  readonly name: string;
  readonly standard: string | undefined;
  readonly isConsolidated: boolean;
  readonly calendar: Calendar;
  readonly submission?: number;
  readonly isCorrection: boolean;
}

const STANDARDS: Readonly<Record<string, string>> = {
  IFRS: "IFRS",
  "Japan GAAP": "J-GAAP",
  "US GAAP": "US GAAP",
};

/** Months from the start of the year to the end of what is reported, by the kind of the period. */
const MONTHS: Readonly<Record<string, number>> = { Q1: 3, Q2: 6, HY: 6, Q3: 9, FY: 12 };

type Say = (name: string) => string | undefined;

/** Reads what a report says of itself; undefined where it says nothing. */
export function readReportIdentity(set: FactSet): ReportIdentity | undefined {
  const say: Say = (name) => textOf(set, "jpdei_cor", name);
  const code = readCode(say);
  if (code === undefined) return undefined;
  const standard = say("AccountingStandardsDEI");
  const submission = Number(say("NumberOfSubmissionDEI"));
  return {
    code,
    codes: [code, say("EDINETCodeDEI")].filter((one) => one !== undefined),
    name: say("FilerNameInJapaneseDEI") ?? code,
    standard: standard === undefined ? undefined : (STANDARDS[standard] ?? standard),
    isConsolidated: say("WhetherConsolidatedFinancialStatementsArePreparedDEI") === "true",
    calendar: readCalendar(say),
    ...(Number.isInteger(submission) && submission > 0 && { submission }),
    isCorrection: say("AmendmentFlagDEI") === "true",
  };
}

/** The company's code on the exchange; the FSA's own where it has none. */
function readCode(say: Say): string | undefined {
  const edinetCode = say("EDINETCodeDEI");
  const ofEdinet = edinetCode === IIJ.edinetCode ? IIJ.code : edinetCode;
  const code = say("SecurityCodeDEI")?.slice(0, 4) ?? ofEdinet;
  const isIij = edinetCode === undefined ? undefined : edinetCode === IIJ.edinetCode;
  if (code !== undefined && isIij !== undefined && isIij !== (code === IIJ.code)) {
    throw new FilingRefusal("parts-of-others", { a: code, b: edinetCode ?? "" });
  }
  return code;
}

function readCalendar(say: Say): Calendar {
  const day = (name: string): string => {
    const date = parseJapaneseDate(say(name) ?? "");
    if (date) return date;
    throw new FilingRefusal("period-broken", { given: `${name} ${say(name) ?? "–"}` });
  };
  const calendar = {
    yearStart: day("CurrentFiscalYearStartDateDEI"),
    yearEnd: day("CurrentFiscalYearEndDateDEI"),
    periodEnd: day("CurrentPeriodEndDateDEI"),
  };
  const kind = say("TypeOfCurrentPeriodDEI") ?? "";
  if (MONTHS[kind] !== monthsUpTo(calendar)) {
    throw new FilingRefusal("period-broken", { given: `${kind} ${calendar.periodEnd}` });
  }
  return calendar;
}

function monthsUpTo({ yearStart, periodEnd }: Calendar): number {
  return monthOf(periodEnd) - monthOf(yearStart) + 1;
}

/** The report's identity with the day of filing and the title, which stand on its cover. */
export function readCover(
  set: FactSet,
  report: ReportIdentity,
  name: string,
): { readonly identity: Identity; readonly title: string } {
  const say = (element: string) => textOf(set, "jpcrp_cor", element);
  const onCover = parseJapaneseDate(say("FilingDateCoverPage") ?? "");
  // A correction repeats the first day on its cover; its own stands in the name of the file.
  const published = report.isCorrection
    ? (dayInName(name) ?? onCover)
    : (onCover ?? dayInName(name));
  if (!published) throw new FilingRefusal("period-broken", { given: "FilingDateCoverPage –" });
  return {
    identity: { code: report.code, name: report.name, published, yearEnd: report.calendar.yearEnd },
    title: say("DocumentTitleCoverPage") ?? "",
  };
}

/** The day of filing that EDINET writes into a file's name; undefined for a file called otherwise. */
function dayInName(name: string): string | undefined {
  const given = /_\d{4}-\d{2}-\d{2}_\d{2}_(\d{4}-\d{2}-\d{2})/.exec(name)?.[1];
  if (given === undefined || parseJapaneseDate(given) === given) return given;
  throw new FilingRefusal("period-broken", { given });
}
