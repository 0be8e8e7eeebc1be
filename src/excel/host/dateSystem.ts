import { runExcel } from "./runExcel";

/** What the typings do not know yet. */
const PROPERTY = "use1904DateSystem";

/**
 * Whether the workbook counts its days from 1904, as old ones made on a Mac do
 * (Workbook.use1904DateSystem in Microsoft's reference); no, where Excel does not say.
 */
export function countsFrom1904(): Promise<boolean> {
  return runExcel(async (context) => {
    context.workbook.load(PROPERTY);
    await context.sync();
    return Reflect.get(context.workbook, PROPERTY) === true;
  });
}
