import { writeXlsx } from "hucre/xlsx";
import type { ExcelHost } from "../../host/excelHost";
import { planXlsx } from "./planXlsx";

/** A workbook as the bytes of an .xlsx file. */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  /** The titles of charts that are not in the file, because the library cannot write their kind. */
  readonly leftOut: readonly string[];
}

/** Writes the workbook as it stands now; everything pending should be settled before. */
export async function writeWorkbook(host: ExcelHost): Promise<WorkbookFile> {
  const { workbook, leftOut } = planXlsx(host);
  return { bytes: await writeXlsx(workbook), leftOut };
}
