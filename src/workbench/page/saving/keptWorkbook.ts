import { isRecord } from "../../host/base/record";
import { readSnapshot } from "../../host/workbook/snapshots/readSnapshot";
import type { WorkbookSnapshot } from "../../host/workbook/snapshots/snapshot";

/** A workbook as it is kept: its name and the host's snapshot of it, absent while it is empty. */
export interface KeptWorkbook {
  readonly name: string;
  readonly snapshot?: WorkbookSnapshot;
}

/** A kept workbook with the number of savings before it: who saves has to have seen the last one. */
export interface KeptRevision extends KeptWorkbook {
  readonly revision: number;
  /** The tab that saved it. */
  readonly by?: string;
  /** The workbook that was put away for this one. */
  readonly putAway?: string;
}

/**
 * Something that was put aside: it cannot be read (of another version of the page, or damaged), or
 * another tab saved before the last changes of this one.
 */
export interface KeptAside {
  /** Under which it is kept. */
  readonly key: string;
  readonly reason: "unreadable" | "overtaken";
  /** When it was put aside. */
  readonly when: Date;
  readonly content: unknown;
}

/** What was kept as a workbook; undefined where it is none that this version can read. */
export function readKept(kept: unknown): KeptRevision | undefined {
  if (!isRecord(kept) || typeof kept["name"] !== "string") return undefined;
  const { name, by, putAway } = kept;
  const head = {
    name,
    revision: revisionIn(kept),
    ...(typeof by === "string" ? { by } : {}),
    ...(typeof putAway === "string" ? { putAway } : {}),
  };
  if (kept["snapshot"] === undefined) return head;
  const snapshot = readSnapshot(kept["snapshot"]);
  return snapshot && { ...head, snapshot };
}

/** How many savings a kept record has had; none where it says nothing. */
export function revisionIn(record: unknown): number {
  const revision = isRecord(record) ? record["revision"] : undefined;
  return typeof revision === "number" ? revision : 0;
}

/** What was kept aside under a key. */
export function readAside(key: string, kept: unknown): KeptAside {
  if (!isRecord(kept)) return { key, reason: "unreadable", when: new Date(0), content: kept };
  const { reason, when, content } = kept;
  return {
    key,
    reason: reason === "overtaken" ? reason : "unreadable",
    when: when instanceof Date ? when : new Date(0),
    content,
  };
}
