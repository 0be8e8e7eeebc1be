import type { Book } from "./book";
import type { CellPlace } from "../functions/customFunctions";
import { isRecord } from "../base/record";
import { allNames } from "./names";

/** The formulas of a sheet by row and column. */
type Rows = Readonly<Record<number, Readonly<Record<number, unknown>>>>;

/** Functions that find a sheet by a text, or ask which sheets there are. */
const LOOKING_AROUND = ["INDIRECT(", "SHEET(", "SHEETS("];

/**
 * Asks for the formulas to be calculated again that a sheet's coming, going or being renamed can
 * change: those that say its name, themselves or by a name that stands for it.
 */
export function markMentions(book: Book, sheetName: string): void {
  const words = [...LOOKING_AROUND, ...namesOf(book, sheetName)];
  const places = book.sheets.flatMap(({ id }) => formulasWith(book, id, words));
  if (places.length > 0) book.markReferences(places);
}

/** What stands in formulas and names for a sheet that is gone: Univer reads a name that has come to it as an error, and forgets who uses it. */
const GONE = "#REF!";

/** A sheet's name as formulas write it, and the names that rest on it. */
function namesOf(book: Book, sheetName: string): readonly string[] {
  const words = [GONE, sheetName.replaceAll("'", "''").toUpperCase()];
  const names = allNames(book);
  for (const word of words) {
    for (const { name, formula } of names) {
      const upper = name.toUpperCase();
      if (!words.includes(upper) && formula.toUpperCase().includes(word)) words.push(upper);
    }
  }
  return words;
}

function formulasWith(book: Book, sheetId: string, words: readonly string[]): CellPlace[] {
  const rows: Rows = book.formulas.getFormulaData()[book.unitId]?.[sheetId] ?? {};
  return Object.entries(rows).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, cell]) => {
      const text = isRecord(cell) ? cell["f"] : undefined;
      const formula = typeof text === "string" ? text.toUpperCase() : undefined;
      const isMeant = formula !== undefined && words.some((word) => formula.includes(word));
      return isMeant ? [{ sheetId, row: Number(row), column: Number(column) }] : [];
    }),
  );
}
