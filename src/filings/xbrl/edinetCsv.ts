import { findPeriod } from "../../domain/periods/period";
import { FilingRefusal } from "../filingProblem";
import { datesNamed, type Calendar } from "./calendar";
import { localName, unitOf } from "./readContexts";
import type { FactSet, Vocabulary, XbrlContext, XbrlFact, XbrlNumber } from "./xbrlFact";

const HEAD =
  "要素ID\t項目名\tコンテキストID\t相対年度\t連結・個別\t期間・時点\tユニットID\t単位\t値";
const COLUMNS = 9;
/** What stands for "nothing" (U+FF0D). */
const NONE = "－";
const KNOWN: readonly string[] = ["jpigp_cor", "jpcrp_cor", "jppfs_cor", "jpdei_cor"];

/** Whether a text begins as EDINET's CSV files do. */
export function isEdinetCsv(text: string): boolean {
  return text.slice(0, 200).replaceAll('"', "").startsWith(HEAD);
}

/** A row of the file. */
interface Row {
  readonly element: string;
  readonly context: string;
  readonly unit: string;
  readonly value: string;
}

/**
 * The facts of a CSV file: tab-separated, every field in quotes, no dates of periods. Those follow
 * from the report's own dates and the names of its contexts; rows whose context says none are left
 * out.
 */
export function readEdinetCsv(text: string, name: string): FactSet {
  const lines = text.split("\r\n").filter((line) => line !== "");
  const rows = lines.slice(1).map((line) => readRow(line, name));
  const calendar = readCalendar(rows);
  const entity = findText(rows, "EDINETCodeDEI") ?? "";
  const contexts = new Map<string, XbrlContext>();
  for (const { context } of rows) {
    if (!contexts.has(context)) contexts.set(context, contextOf(context, entity, calendar));
  }
  return { contexts, facts: rows.map(factOf) };
}

function readRow(line: string, name: string): Row {
  const fields = line.split("\t");
  if (fields.length !== COLUMNS || fields.some((field) => !/^"(?:[^"]|"")*"$/.test(field))) {
    throw new FilingRefusal("text-broken", { given: name });
  }
  const [element = "", , context = "", , , , unit = "", , value = ""] = fields.map((field) =>
    field.slice(1, -1).replaceAll('""', '"'),
  );
  return { element, context, unit, value };
}

function findText(rows: readonly Row[], element: string): string | undefined {
  const value = rows.find((row) => row.element === `jpdei_cor:${element}`)?.value;
  return value === NONE ? undefined : value;
}

/** The dates that the report is about. */
function readCalendar(rows: readonly Row[]): Calendar {
  const day = (element: string): string => {
    const given = findText(rows, element) ?? "";
    if (findPeriod(given)?.kind === "instant") return given;
    throw new FilingRefusal("period-broken", { given: `${element} ${given}` });
  };
  return {
    yearStart: day("CurrentFiscalYearStartDateDEI"),
    yearEnd: day("CurrentFiscalYearEndDateDEI"),
    periodEnd: day("CurrentPeriodEndDateDEI"),
  };
}

function contextOf(id: string, entity: string, calendar: Calendar): XbrlContext {
  // A name that says no time, as FilingDateInstant, is of no column: its texts are read alone.
  const dates = datesNamed(id, calendar) ?? { end: "" };
  const members = id.split("_").slice(1).join("_");
  // Which axis a member is on is not told: it is enough that there is one.
  return { id, entity, ...dates, members: new Map(members === "" ? [] : [["", members]]) };
}

function factOf({ element, context, unit, value }: Row): XbrlFact {
  const prefix = element.slice(0, Math.max(0, element.indexOf(":")));
  const isNegative = value.startsWith("-");
  const written = isNegative ? value.slice(1) : value;
  return {
    vocabulary: KNOWN.includes(prefix) ? (prefix as Vocabulary) : "own",
    name: localName(element),
    context,
    isNil: value === NONE,
    text: () => (unit === NONE ? value : written),
    ...(unit !== NONE && { number: numberOf(unit, written, isNegative) }),
  };
}

/**
 * The precision is not told, and never taken finer than the digits show: amounts that end in six
 * zeros are in millions.
 */
function numberOf(unit: string, written: string, isNegative: boolean): XbrlNumber {
  const fraction = written.split(".")[1] ?? "";
  const zeros = /0*$/.exec(written)?.[0].length ?? 0;
  const coarse = written === "0" || zeros >= 6 ? -6 : zeros >= 3 ? -3 : 0;
  const decimals = unitOf(unit) === "JPY" && fraction === "" ? coarse : fraction.length;
  return { unit: unitOf(unit), scale: 0, isNegative, decimals };
}
