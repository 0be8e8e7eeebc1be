import type { ExcelHost } from "../../host/excelHost";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Hands the workbook to the reader as a file of its name, once nothing is pending; answers with the
 * titles of the charts and the names that the file lacks.
 */
export async function downloadWorkbook(host: ExcelHost, name: string): Promise<readonly string[]> {
  const { writeWorkbook } = await import("./writeWorkbook");
  await host.settled();
  const { bytes, leftOut } = await writeWorkbook(host);
  saveFile(`${name}.xlsx`, new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  return leftOut;
}

function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been answered.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
