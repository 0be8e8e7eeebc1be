import { formatPlace } from "../../plans/sheets/sheetName";
import type { FoundInsert } from "../insert/insert";
import { idOfMarker } from "../insert/record/insertRecord";
import { refersTo } from "./restsOn";

/** A name whose formula rests on an insert. */
export interface RestingName {
  /** As a formula elsewhere writes it: "Rates", or "Sheet1!Rates" where only Sheet1 has it. */
  readonly name: string;
  readonly formula: string;
}

/** Names that are loaded: those of the whole workbook, or of a sheet. */
interface LoadedNames {
  readonly sheet: string | undefined;
  readonly names: Excel.NamedItemCollection;
}

/** Queues the loads that namesRestingOn reads; the workbook's own names are loaded, and those of its sheets. */
export function loadNames({ names, worksheets }: Excel.Workbook): readonly LoadedNames[] {
  return [
    { sheet: undefined, names },
    ...worksheets.items.map(({ name, names: own }) => ({
      sheet: name,
      names: own.load("items/name,items/formula,items/scope"),
    })),
  ];
}

/** The names of a workbook and of its sheets that rest on an insert, but for what Excel itself keeps. */
export function namesRestingOn(
  insert: FoundInsert,
  loaded: readonly LoadedNames[],
): readonly RestingName[] {
  return loaded.flatMap(({ sheet, names }) =>
    names.items
      // Excel tells the workbook's names among those of a sheet too (office-js issue 1011).
      .filter((one) => sheet === undefined || one.scope === "Worksheet")
      .filter(({ name }) => idOfMarker(name) === undefined && !isExcels(name, sheet, insert))
      .filter(({ formula }) => refersTo(insert, String(formula), undefined))
      .map(({ name, formula }) => ({
        name: sheet === undefined ? name : formatPlace(sheet, name),
        formula: String(formula),
      })),
  );
}

/** What Excel keeps as names of a sheet: what is printed and what is filtered. */
const EXCELS = /^(?:_xlnm\.)?(?:Print_Area|Print_Titles|_FilterDatabase)$/i;

/** Languages in which they are called so. */
const CALLS_THEM_SO = /^(?:en|ja)\b/;

/** Whether a name of a sheet is Excel's own; in other languages any name of the insert's sheet may be. */
function isExcels(name: string, sheet: string | undefined, insert: FoundInsert): boolean {
  if (sheet === undefined) return false;
  const mayBe = sheet === insert.sheet && !CALLS_THEM_SO.test(Office.context.displayLanguage);
  return mayBe || EXCELS.test(name);
}
