import { compareFiling, fileStatement, isTaken } from "../../filings/filedStatement";
import type { FiledStatement } from "../../filings/filedStatement";
import { answerWithFilings } from "../../filings/addedFilings";
import { explainFilingProblem } from "../../filings/filingProblem";
import { formatKept, readKept } from "../../filings/keptFilings";
import { readFiling } from "../../filings/readFiling";
import type { FilingPreview } from "./filingPreview";
import type { Report } from "./task";
import type { Workbook } from "./workbook";

/** Reads a file that the reader gave; it stays on this machine, and nothing of it is put into the page. */
export async function previewFiling(file: File): Promise<FilingPreview> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readFiling(bytes, { parseXml });
  if (!read.ok) {
    return { kind: "refused", file: file.name, reason: explainFilingProblem(read.problem) };
  }
  const compared = compareFiling(read.value);
  const taken = compared.filter(isTaken).map(({ figure }) => figure);
  const filed = fileStatement(read.value, taken);
  return { kind: "read", file: file.name, filing: read.value, compared, filed };
}

function parseXml(text: string): Document {
  return new DOMParser().parseFromString(text, "application/xhtml+xml");
}

/** Answers with the filings that a workbook kept; with the figures that ship where they cannot be read. */
export async function openKept(text: string, workbook: Workbook): Promise<Report> {
  const kept = readKept(text);
  if (kept.kind !== "kept") return { kind: "filings-opened", filings: [], damage: kept.kind };
  answerWithFilings(kept.filings);
  // Cells may have been answered before the workbook could be read.
  await workbook.recalculate();
  return { kind: "filings-opened", filings: kept.filings };
}

/** Keeps filings in the workbook, in the order in which they were filed, and answers with them. */
export async function keepFilings(
  filings: readonly FiledStatement[],
  workbook: Workbook,
): Promise<Report> {
  await workbook.keepFilingPart(filings.length > 0 ? formatKept(filings) : undefined);
  answerWithFilings(filings);
  await workbook.recalculate();
  return { kind: "filings-kept", filings };
}

/** The filings with one more, which takes the place of one of the same document. */
export function withFiling(
  filings: readonly FiledStatement[],
  filed: FiledStatement,
): readonly FiledStatement[] {
  const others = filings.filter(({ statement }) => statement.id !== filed.statement.id);
  return [...others, filed].sort((a, b) => (publishedOf(a) < publishedOf(b) ? -1 : 1));
}

function publishedOf({ document: { published = "" } }: FiledStatement): string {
  return published;
}
