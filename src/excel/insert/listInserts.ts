import { finishCleanUps } from "../host/allOrNothing";
import { runExcel } from "../host/runExcel";
import { describeInsert, findInserts, findRemains, loadInserts, type Insert } from "./insert";

/** How the list is read. */
export interface ListOptions {
  readonly forget?: boolean;
}

/**
 * What of ours stands in the workbook, oldest first, whoever inserted it. What is remembered of
 * inserts that are gone is forgotten, unless the list is only to be looked at: Ctrl+Y may bring one back.
 */
export async function listInserts({ forget = true }: ListOptions = {}): Promise<readonly Insert[]> {
  await finishCleanUps();
  return runExcel(async (context) => {
    loadInserts(context.workbook);
    await context.sync();
    const inserts = findInserts(context.workbook).map(describeInsert);
    if (forget) await forgetRemains(context);
    return inserts;
  });
}

/** A list is true without it: where Excel refuses, in a protected workbook say, the next list tries again. */
async function forgetRemains(context: Excel.RequestContext): Promise<void> {
  const remains = findRemains(context.workbook);
  if (remains.length === 0) return;
  for (const one of remains) one.delete();
  await context.sync().catch(() => undefined);
}
