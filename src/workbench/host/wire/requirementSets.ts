/** The requirement sets of a current Excel on the web, with the highest version of each. */
export const CURRENT_REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  AddinCommands: "1.3",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.5",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  ExcelApi: "1.20",
  RibbonApi: "1.2",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  SharedRuntime: "1.2",
  SharedRuntimeInternal: "1.2",
};
