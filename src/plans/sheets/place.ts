import { findArea, type Area } from "./address";

/** Where an insert goes: a sheet of its own, or empty cells from one on. */
export type Place =
  | { readonly kind: "new-sheet" }
  /** From the upper left selected cell on. */
  | { readonly kind: "selection" }
  /** From a cell on, as someone writes it: "B5", "Sheet2!B5". */
  | { readonly kind: "address"; readonly address: string };

/** Cells of a sheet; without a sheet, those of the one in front. */
interface SheetArea {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** A name whose sheet is gone reads =#REF!$A$1: no sheet is called that without quotes. */
const SHEET_ADDRESS = /^(?!=?#REF!)=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!']+)$/i;

/** The cells that a text such as "b5", "Sheet2!B5" or "='ATM operation'!$A$1:$M$80" names; undefined where it names none. */
export function findSheetArea(text: string): SheetArea | undefined {
  const [, quoted, plain, address = ""] = SHEET_ADDRESS.exec(text.trim()) ?? [];
  const area = findArea(address.trim().toUpperCase());
  return area && { sheet: quoted?.replaceAll("''", "'") ?? plain, area };
}
