export { ExcelHost } from "./host/excelHost";
export { openAddin } from "./node/openAddin";
export { type OpenExcel, type OpenExcelOptions, openExcel } from "./node/openExcel";
