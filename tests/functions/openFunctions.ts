import { answerWith } from "../../src/dataset/figures";
import { chooseDateSystem } from "../../src/functions/arguments/dateSystem";
import { choosePresentation, PLAIN } from "../../src/functions/cells/presentation";
import functionsJson from "../../src/functions/functions.json";
import { installFunctions } from "../../src/functions/installFunctions";
import { readFunctionCatalogue } from "../../src/workbench/addin/functionCatalogue";
import { openExcel, type OpenExcel, type OpenExcelOptions } from "../headless/openExcel";

/** Opens a workbook in which the functions of the add-in itself are installed, as Excel installs them. */
export function openFunctions(options: OpenExcelOptions = {}): Promise<OpenExcel> {
  const excel = openExcel({
    ...options,
    functions: readFunctionCatalogue(functionsJson).functions,
  });
  // As on a page that has just been loaded.
  choosePresentation(PLAIN);
  chooseDateSystem(1900);
  answerWith([]);
  installFunctions();
  return Promise.resolve(excel);
}
