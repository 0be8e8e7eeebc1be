import { finishCleanUps } from "./allOrNothing";
import { runExcel } from "./runExcel";

/**
 * Calculates every formula of all open workbooks again, changed or not: Excel itself sees no reason to
 * after new figures have come with an update or a filing. There is no way to ask it for one workbook.
 */
export async function recalculate(): Promise<void> {
  await finishCleanUps();
  await runExcel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
}
