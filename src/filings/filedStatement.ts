import type { SourceDocument, Statement, StatementText } from "../dataset/printed/statement";
import { isTaken, type ComparedFigure } from "./comparedFigure";
import { placeOf } from "./compareFiling";
import type { Filing } from "./filing";

/** A filing in the dataset's own form: a document, and its figures as they are printed. */
export interface FiledStatement {
  readonly document: SourceDocument;
  readonly statement: Statement;
  /** Figures that it restates answer, instead of being told beside those that were printed first. */
  readonly usesRestated?: true;
}

/** The figures of a filing that are taken, as a statement of the dataset. */
export function fileStatement(
  filing: Filing,
  figures: readonly ComparedFigure[],
  isWritten = isTaken,
): FiledStatement {
  const { document, standard } = filing;
  const id = keyOf(filing);
  const about = filing.period ?? `FY to ${filing.fiscalYearEnd}`;
  const isTdnet = document.kind.startsWith("tdnet");
  const name = nameOf(filing);
  const place = isTdnet ? "TDnet" : "EDINET";
  const correction = document.isCorrection ? ", corrected" : "";
  return {
    document: {
      title: `IIJ ${name} for ${about} (${place}, ${document.published}${correction})`,
      publisher: "Internet Initiative Japan Inc.",
      published: document.published,
      authority: isTdnet ? "release" : "annual-report",
    },
    statement: {
      id,
      title: {
        en: `IIJ ${name} for ${about} (${place})`,
        ja: `IIJ ${document.title || name} ${about}`,
      },
      document: id,
      section: "Summary",
      unit: "JPY",
      scale: 6,
      ...(standard === "IFRS" && { standard }),
      columns: [],
      rows: [],
      text: figures.filter(isWritten).flatMap((one) => textOf(one, filing)),
    },
  };
}

/** What a filing is called; a revision without a standard is one of dividends alone. */
function nameOf({ document, standard }: Filing): string {
  if (document.kind === "tdnet-revision")
    return standard === undefined ? "dividend revision" : "revision";
  return document.kind.startsWith("tdnet") ? "earnings report" : "report";
}

function keyOf({ document, standard, period, fiscalYearEnd }: Filing): string {
  const about = period?.toLowerCase() ?? `year-to-${fiscalYearEnd}`;
  const submission =
    document.submission && document.submission > 1 ? `-${document.submission}` : "";
  // A company may revise its forecast and its dividend on one day, in two filings.
  const isDividend = document.kind === "tdnet-revision" && standard === undefined;
  return `${document.kind}${isDividend ? "-dividend" : ""}-${about}-${document.published}${submission}`;
}

function textOf({ figure, standing, known }: ComparedFigure, filing: Filing): StatementText[] {
  // Beside another filing's figure, which of the two was printed first is told when both answer.
  const isRestated = standing === "restated" && known?.isAdded !== true;
  const place = placeOf(figure, filing);
  if (!place) return [];
  const { metric, printed, reading, section, element } = figure;
  const { unit, scale, sign, qualifier } = reading;
  return [
    {
      ...{ metric, period: figure.period, label: element, printed, section },
      ...(unit !== "JPY" && { unit }),
      ...(scale !== 6 && { scale }),
      ...(sign === -1 && { sign }),
      ...(qualifier && { qualifier }),
      ...(isRestated && { restated: "yes" as const }),
      ...(place.scenario === "target" && { scenario: "target" as const }),
      ...(filing.standard === "IFRS" && !place.standard && { standard: "none" as const }),
    },
  ];
}

/**
 * Whether a filing takes the place of one that was added before: of itself, or of the same report as it
 * was submitted before. Revisions of a forecast stand beside each other.
 */
export function takesPlaceOf(filed: FiledStatement, added: FiledStatement): boolean {
  const [own, other] = [filed.statement.id, added.statement.id];
  if (own === other) return true;
  const [report, earlier] = [own, other].map((id) => id.replace(SUBMITTED, ""));
  return report === earlier && !own.startsWith("tdnet-revision") && own > other;
}

/** The day of filing, and which submission it is where not the first. */
const SUBMITTED = /-\d{4}-\d{2}-\d{2}(?:-\d+)?$/;

/** The period that a report is on, by its id; undefined for a revision. */
export function periodOf({ statement: { id } }: FiledStatement): string | undefined {
  return /^(?:tdnet-report|edinet-\w+)-(\w+)-/.exec(id)?.[1]?.toUpperCase();
}

/** Whether a filing was published before another one; of one day, in the order of their ids. */
export function comesBefore(one: FiledStatement, other: FiledStatement): boolean {
  return placeInTime(one) < placeInTime(other);
}

function placeInTime({ document: { published = "" }, statement: { id } }: FiledStatement): string {
  return `${published} ${id}`;
}

/** Filings in the order of their publication. */
export function inOrder(filings: readonly FiledStatement[]): readonly FiledStatement[] {
  return [...filings].sort((a, b) => (comesBefore(a, b) ? -1 : 1));
}

/** The later submission of a filing's report among those that are kept. */
export function supersedes(
  kept: readonly FiledStatement[],
  filed: FiledStatement,
): FiledStatement | undefined {
  return kept.find((one) => one.statement.id !== filed.statement.id && takesPlaceOf(one, filed));
}

/** The filings with one more, which takes the place of one of the same report, or stays behind a later one. */
export function withFiling(
  filings: readonly FiledStatement[],
  filed: FiledStatement,
): readonly FiledStatement[] {
  if (supersedes(filings, filed)) return filings;
  return inOrder([...filings.filter((one) => !takesPlaceOf(filed, one)), filed]);
}
