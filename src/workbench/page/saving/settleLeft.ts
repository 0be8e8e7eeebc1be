import { isRecord } from "../../host/base/record";
import { type KeptAside, readKept, revisionIn } from "./keptWorkbook";
import type { LeftWorkbook } from "./leftWorkbooks";

/** What becomes of workbooks that closing pages have left. */
export interface Settlement {
  /** The record of the workbook to go on with: the one that was there, or one of those left. */
  readonly present: unknown;
  readonly aside: readonly (LeftWorkbook & Pick<KeptAside, "reason">)[];
}

/**
 * Each becomes the present workbook unless another tab has saved since; then it is put aside, as is
 * what cannot be read. A saving that went on while its page was left may have completed or not.
 * What is settled, and not forgotten yet, is settled no second time.
 */
export function settleLeft(before: unknown, left: readonly LeftWorkbook[]): Settlement {
  let present = before;
  const aside: Settlement["aside"][number][] = [];
  for (const { id, content } of left) {
    const { by, settled } = isRecord(present) ? present : {};
    if (settled === id) continue;
    const workbook = readKept(content);
    const revision = revisionIn(present);
    const isOurs = workbook?.by !== undefined && workbook.by === by;
    if (workbook && (workbook.revision === revision || isOurs))
      present = { ...workbook, revision: revision + 1, settled: id };
    else aside.push({ id, content, reason: workbook ? "overtaken" : "unreadable" });
  }
  return { present, aside };
}
