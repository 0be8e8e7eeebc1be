import { answerWithFilings, askedBeside } from "../../filings/addedFilings";
import { compareFiling } from "../../filings/compareFiling";
import { fileStatement, takesPlaceOf, type FiledStatement } from "../../filings/filedStatement";
import { explainFilingProblem } from "../../filings/filingProblem";
import { formatKept, readKept, type KeptFilings } from "../../filings/keptFilings";
import { readFiling } from "../../filings/readFiling";
import type { FilingPreview } from "./filingPreview";
import type { Report } from "./task";
import type { Workbook } from "./workbook";

/** Reads a file that the reader gave; it stays on this machine, and nothing of it is put into the page. */
export async function previewFiling(file: File, workbook: Workbook): Promise<FilingPreview> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readFiling(bytes, { parseXml });
  if (!read.ok) {
    return { kind: "refused", file: file.name, reason: explainFilingProblem(read.problem) };
  }
  const filing = read.value;
  const kept = filingsIn(await keptBy(workbook));
  const others = kept.filter((one) => !takesPlaceOf(fileStatement(filing, []), one));
  // A report that was submitted again is compared with the others, not with itself.
  const compared = askedBeside(others, kept, () => compareFiling(filing));
  const filed = fileStatement(filing, compared.figures);
  return { kind: "read", file: file.name, filing, compared, filed };
}

function parseXml(text: string): Document {
  return new DOMParser().parseFromString(text, "application/xhtml+xml");
}

/** Answers with the filings that a workbook kept; with the figures that ship where they cannot be read. */
export async function openKept(text: string | undefined, workbook: Workbook): Promise<Report> {
  const kept = keptIn(text);
  const filings = filingsIn(kept);
  // Cells may have been answered before the workbook could be read.
  if (answerWithFilings(filings)) await workbook.recalculate();
  return {
    kind: "filings-opened",
    filings,
    ...(kept.kind !== "kept" && { damage: kept.kind }),
  };
}

/** Keeps a filing in the workbook beside those that it keeps, and answers with them. */
export function addFiling(filed: FiledStatement, workbook: Workbook): Promise<Report> {
  return changeKept(workbook, (kept) => withFiling(kept, filed));
}

/** Takes a filing away from the workbook; what stood before it answers again. */
export function removeFiling({ statement }: FiledStatement, workbook: Workbook): Promise<Report> {
  return changeKept(workbook, (kept) => kept.filter((one) => one.statement.id !== statement.id));
}

/** Changes what the workbook keeps now, whoever changed it last; what a later version wrote is left alone. */
async function changeKept(
  workbook: Workbook,
  change: (kept: readonly FiledStatement[]) => readonly FiledStatement[],
): Promise<Report> {
  const kept = await keptBy(workbook);
  if (kept.kind === "newer") return { kind: "filings-opened", filings: [], damage: "newer" };
  const filings = change(filingsIn(kept));
  await workbook.keepFilingPart(filings.length > 0 ? formatKept(filings) : undefined);
  answerWithFilings(filings);
  await workbook.recalculate();
  return { kind: "filings-kept", filings };
}

async function keptBy(workbook: Workbook): Promise<KeptFilings> {
  return keptIn(await workbook.readFilingPart());
}

function keptIn(text: string | undefined): KeptFilings {
  return text === undefined ? { kind: "kept", filings: [] } : readKept(text);
}

function filingsIn(kept: KeptFilings): readonly FiledStatement[] {
  return kept.kind === "kept" ? kept.filings : [];
}

/** The filings with one more, by the day of filing; it takes the place of one of the same report. */
function withFiling(
  filings: readonly FiledStatement[],
  filed: FiledStatement,
): readonly FiledStatement[] {
  const others = filings.filter((one) => !takesPlaceOf(filed, one));
  return [...others, filed].sort((a, b) => (publishedOf(a) < publishedOf(b) ? -1 : 1));
}

function publishedOf({ document: { published = "" } }: FiledStatement): string {
  return published;
}
