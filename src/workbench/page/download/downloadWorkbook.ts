import type { ExcelHost } from "../../host/excelHost";
import { saveFile } from "./saveFile";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Hands the workbook to the reader as a file of its name and its author, once nothing is pending; answers with the
 * titles of the charts and the names that the file lacks.
 */
export async function downloadWorkbook(
  host: ExcelHost,
  name: string,
  author: string,
): Promise<readonly string[]> {
  const { writeWorkbook } = await import(/* webpackChunkName: "xlsx" */ "./writeWorkbook");
  await host.settled();
  const { bytes, leftOut } = await writeWorkbook(host, author);
  saveFile(`${name}.xlsx`, new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  return leftOut;
}
