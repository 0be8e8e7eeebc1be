import { answerWithFilings } from "../../filings/addedFilings";
import { compareBeside } from "../../filings/compareBeside";
import {
  fileStatement,
  supersedes,
  withFiling,
  type FiledStatement,
} from "../../filings/filedStatement";
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
  const compared = compareBeside(filing, kept);
  const filed = fileStatement(filing, compared.figures);
  const later = supersedes(kept, filed)?.document.title;
  return {
    ...{ kind: "read", file: file.name, filing, compared, filed },
    ...(later !== undefined && { later }),
  };
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
