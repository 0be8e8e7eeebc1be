import { finishCleanUps } from "./allOrNothing";
import { runExcel } from "./runExcel";

/**
 * Calculates every formula of the workbook again, changed or not: after new figures have come with
 * an update, Excel itself sees no reason to.
 */
export async function recalculate(): Promise<void> {
  await finishCleanUps();
  await runExcel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
