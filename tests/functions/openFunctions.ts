import functionsJson from "../../src/functions/functions.json";
import { readFunctionCatalogue } from "../../src/workbench/addin/functionCatalogue";
import { openExcel, type OpenExcel, type OpenExcelOptions } from "../headless/openExcel";

/** Opens a workbook in which the functions of the add-in itself are installed, as Excel installs them. */
export async function openFunctions(options: OpenExcelOptions = {}): Promise<OpenExcel> {
  const excel = openExcel({
    ...options,
    functions: readFunctionCatalogue(functionsJson).functions,
  });
  jest.resetModules();
  await import("../../src/functions/index");
  // The scripts of the page behind it.
  await import("../../src/functions/refusals/shippedRefusals");
  await import("../../src/functions/telling/shippedTelling");
  return excel;
}
