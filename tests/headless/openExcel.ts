import {
  type OpenExcel,
  type OpenExcelOptions,
  openExcel as openAnyExcel,
} from "../../src/workbench";

export type { OpenExcel, OpenExcelOptions };

/** Opens an empty workbook as `openExcel` of the workbench does, for functions that begin with `IIJ.`. */
export function openExcel(options: OpenExcelOptions = {}): OpenExcel {
  return openAnyExcel({ namespace: "IIJ", ...options });
}
