import type {
  Filing,
  FilingDocument,
  FilingStandard,
  FilingKind,
  FilingNotice,
  Rounding,
} from "../filing";
import { FilingRefusal, inOneLine } from "../filingProblem";
import { periodIdOf, type Calendar } from "../xbrl/calendar";
import type { FactSet } from "../xbrl/xbrlFact";
import { findContradictions, withoutContradicted } from "./arithmetic";
import { combineParts } from "./combine";
import { joinRanges } from "./ranges";
import {
  checkCompany,
  checkEntities,
  checkScope,
  checkStandard,
  type FilingOptions,
  type Identity,
} from "./identity";
import type { Part } from "./part";
import { readCover, readReportIdentity } from "./reportIdentity";
import { foreignUnitIn, isParentsAlone, readStatements } from "./statements";
import { readTdnetRevision } from "./tdnetRevision";
import { readTdnetSummary, type TdnetSummary } from "./tdnetSummary";

/** An earnings report: its summary, and its statements where they are there. */
export function readTdnetReport(
  summarySet: FactSet,
  statements: FactSet | undefined,
  options: FilingOptions,
): Filing {
  const summary = readTdnetSummary(summarySet, options);
  const { identity, title, calendar, rounding } = summary;
  const attached = statements && readAttachment(statements, summary);
  const { submission, isCorrection = false } = attached ?? {};
  return makeFiling({
    identity,
    standard: "IFRS",
    document: {
      ...{ kind: "tdnet-report", title, published: identity.published, isCorrection },
      ...(submission !== undefined && { submission }),
    },
    calendar,
    rounding,
    parts: [summary, ...(attached?.parts ?? [])],
  });
}

interface Attachment {
  readonly parts: readonly Part[];
  readonly submission?: number;
  readonly isCorrection: boolean;
}

function readAttachment(set: FactSet, summary: TdnetSummary): Attachment {
  const report = readReportIdentity(set);
  if (!report) throw new FilingRefusal("company-missing");
  const [a, b] = [summary.identity.code, report.code];
  if (a !== b) throw new FilingRefusal("parts-of-others", { a, b });
  const [left, right] = [describe(summary.calendar), describe(report.calendar)];
  if (left !== right) throw new FilingRefusal("parts-of-others", { a: left, b: right });
  checkEntities(set, report.codes);
  checkStandard(report.standard, summary.identity);
  const foreign = foreignUnitIn(set);
  const notices: readonly FilingNotice[] = foreign
    ? [{ code: "statements-currency", unit: foreign }]
    : [];
  const parts = foreign
    ? [{ figures: [], notices }]
    : readStatements(set, report.calendar, summary.rounding);
  const { submission, isCorrection } = report;
  return {
    parts,
    ...(submission !== undefined && { submission }),
    isCorrection: isCorrection || (submission ?? 1) > 1,
  };
}

function describe({ yearStart, yearEnd, periodEnd }: Calendar): string {
  return [yearStart, periodEnd, yearEnd].join(" ");
}

/** A revision of a forecast or a dividend. */
export function readTdnetRevisionFiling(set: FactSet, options: FilingOptions): Filing {
  const revision = readTdnetRevision(set, options);
  const { identity, title, standard } = revision;
  return makeFiling({
    identity,
    ...(standard && { standard }),
    document: {
      kind: "tdnet-revision",
      title,
      published: identity.published,
      isCorrection: false,
    },
    rounding: "unstated",
    parts: [revision],
  });
}

/** A report of EDINET, as XBRL or as CSV. */
export function readEdinetReport(
  set: FactSet,
  { name, kind }: { readonly name: string; readonly kind: FilingKind },
  options: FilingOptions,
): Filing {
  const report = readReportIdentity(set);
  if (!report) throw new FilingRefusal("company-missing");
  const { identity, title } = readCover(set, report, name);
  checkCompany(identity, options);
  checkStandard(report.standard, identity);
  checkScope(report.isConsolidated && !isParentsAlone(set), identity);
  checkEntities(set, report.codes);
  const { submission, isCorrection, calendar } = report;
  return makeFiling({
    identity,
    standard: "IFRS",
    document: {
      ...{ kind, title, published: identity.published, isCorrection },
      ...(submission !== undefined && { submission }),
    },
    calendar,
    rounding: "unstated",
    parts: readStatements(set, calendar, "unstated"),
  });
}

interface Material {
  readonly identity: Identity;
  readonly standard?: FilingStandard;
  readonly document: FilingDocument;
  /** The reported period; absent for a revision. */
  readonly calendar?: Calendar;
  readonly rounding: Rounding;
  readonly parts: readonly Part[];
}

function makeFiling({ identity, standard, document, calendar, rounding, parts }: Material): Filing {
  const { figures, notices } = joinRanges(combineParts(parts));
  // The identities are those of IFRS; of Japan's own standards nothing is added.
  const contradictions = standard === "J-GAAP" ? [] : findContradictions(figures);
  if (figures.length === 0 && notices.length === 0) throw new FilingRefusal("nothing-to-read");
  const { code, name, yearEnd } = identity;
  return {
    company: { code, name: inOneLine(name) },
    ...(standard && { standard }),
    document: {
      ...document,
      title: inOneLine(document.title),
      isCorrection: document.isCorrection || document.title.includes("訂正"),
    },
    ...(calendar && {
      period: periodIdOf({ start: calendar.yearStart, end: calendar.periodEnd }),
    }),
    fiscalYearEnd: yearEnd,
    rounding,
    figures: withoutContradicted(figures, contradictions),
    contradictions,
    notices:
      document.kind === "tdnet-report" && rounding === "unstated"
        ? [...notices, { code: "rounding-unstated" }]
        : notices,
  };
}
