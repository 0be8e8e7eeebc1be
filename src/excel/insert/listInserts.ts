import { describeInsert, findInserts, loadInserts, type Insert } from "./insert";
import { finishCleanUps } from "../host/allOrNothing";
import { runExcel } from "../host/runExcel";

/** What of ours stands in the workbook, oldest first, whoever inserted it. */
export async function listInserts(): Promise<readonly Insert[]> {
  await finishCleanUps();
  return runExcel(async (context) => {
    loadInserts(context.workbook);
    await context.sync();
    return findInserts(context.workbook).map(describeInsert);
  });
}
