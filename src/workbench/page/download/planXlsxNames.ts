import type { DefinedNameModel } from "@cj-tech-master/excelts";
import type { WorkbookSnapshot } from "../../host/workbook/snapshots/snapshot";
import { callsNamespace, formatStoredFormula } from "./storedFormula";

/** The names that a file holds, and those that a person sees and the file cannot hold. */
export interface XlsxNames {
  readonly names: readonly DefinedNameModel[];
  readonly lostNames: readonly string[];
}

/** Hidden names are an add-in's memory of its inserts, which the file has no add-in for. */
export function planXlsxNames(snapshot: WorkbookSnapshot, namespace: string): XlsxNames {
  const names: DefinedNameModel[] = [];
  const lostNames: string[] = [];
  for (const { name, formula, isVisible, sheetId } of snapshot.names) {
    if (!isVisible || formula.includes("#REF!")) continue;
    const stored = callsNamespace(formula, namespace) ? undefined : formatStoredFormula(formula);
    const place = snapshot.sheets.findIndex(({ id }) => id === sheetId);
    if (stored === undefined) lostNames.push(name);
    // As a formula a reference stays as it is; as a range the library would take it apart.
    else
      names.push({
        name,
        ranges: [],
        formulaExpression: stored,
        ...(place >= 0 && { localSheetId: place }),
      });
  }
  return { names, lostNames };
}
