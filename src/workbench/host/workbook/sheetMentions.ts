import type { Book } from "./book";
import type { CellPlace } from "../functions/customFunctions";
import { isRecord } from "../base/record";
import { changedSheet } from "./changedSheet";
import { allNames, type BookName } from "./names";
import type { Sheet } from "./sheet";

/** Functions that find a sheet by a text, or ask which sheets there are. */
const LOOKING_AROUND = ["INDIRECT(", "SHEET(", "SHEETS("];

/** Functions that come to something else whenever anything is calculated. */
const VOLATILE = ["RAND(", "RANDBETWEEN(", "NOW(", "TODAY("];

/** What stands in formulas and names for a sheet that is gone: Univer reads a name that has come to it as an error, and forgets who uses it. */
const GONE = "#REF!";

/** The formulas of a sheet, as far as they are looked through for words. */
interface SheetFormulas {
  /** All of them, in capitals. */
  readonly text: string;
  /** Whether one may come to something else although nothing that it names has changed. */
  readonly isRestless: boolean;
}

/** What a change touches: sheets by their ids, and names, of sheets that are gone too. */
export interface Touched {
  readonly sheetIds: Iterable<string>;
  readonly names: Iterable<string>;
}

/** Which sheets' formulas say which names; what was read once is known until something changes on the sheet. */
class SheetMentions {
  readonly #known = new Map<string, SheetFormulas>();

  constructor(private readonly book: Book) {
    book.onMutation(({ params }) => {
      const changed = changedSheet(params);
      if (changed === undefined) this.#known.clear();
      else this.#known.delete(changed);
    });
  }

  /**
   * The ids of all sheets with formulas that can come to something else when these sheets and names
   * change, and of those sheets themselves: some too many, never one too few.
   */
  reachedFrom({ sheetIds, names }: Touched): ReadonlySet<string> {
    const bookNames = allNames(this.book);
    const words = [GONE, ...[...names].map(asWritten)];
    const reached = new Set<string>();
    const reach = ({ id, name }: Pick<Sheet, "id" | "name">): void => {
      reached.add(id);
      words.push(asWritten(name));
    };
    const touched = new Set(sheetIds);
    let others = this.book.sheets.filter((sheet) => {
      const isReached = touched.has(sheet.id) || this.#formulasOf(sheet).isRestless;
      if (isReached) reach(sheet);
      return !isReached;
    });
    for (const word of words) {
      if (others.length === 0) break;
      words.push(...namesResting(bookNames, word, words));
      others = others.filter((sheet) => {
        const isReached = this.#formulasOf(sheet).text.includes(word);
        if (isReached) reach(sheet);
        return !isReached;
      });
    }
    return reached;
  }

  /** The formulas that say one of these words, in capitals. */
  placesOf(words: readonly string[]): readonly CellPlace[] {
    return this.book.sheets
      .filter((sheet) => words.some((word) => this.#formulasOf(sheet).text.includes(word)))
      .flatMap(({ id }) =>
        formulasOf(this.book, id)
          .filter(({ formula }) => words.some((word) => formula.includes(word)))
          .map(({ row, column }) => ({ sheetId: id, row, column })),
      );
  }

  #formulasOf({ id }: Sheet): SheetFormulas {
    const known = this.#known.get(id);
    if (known) return known;
    const text = formulasOf(this.book, id)
      .map(({ formula }) => formula)
      .join("\n");
    const isRestless = [...LOOKING_AROUND, ...VOLATILE].some((word) => text.includes(word));
    const formulas = { text, isRestless };
    this.#known.set(id, formulas);
    return formulas;
  }
}

const OF_BOOKS = new WeakMap<Book, SheetMentions>();

/** Which sheets' formulas of a workbook say which names. */
export function mentionsOf(book: Book): SheetMentions {
  const mentions = OF_BOOKS.get(book) ?? new SheetMentions(book);
  OF_BOOKS.set(book, mentions);
  return mentions;
}

/**
 * Asks for the formulas to be calculated again that a sheet's coming, going or being renamed can
 * change: those that say its name, themselves or by a name that stands for it.
 */
export function markMentions(book: Book, sheetName: string): void {
  const names = allNames(book);
  const words = [GONE, asWritten(sheetName)];
  for (const word of words) words.push(...namesResting(names, word, words));
  const places = mentionsOf(book).placesOf([...LOOKING_AROUND, ...words]);
  if (places.length > 0) book.markReferences(places);
}

/** A sheet's name, or any other, as it stands in formulas, in capitals. */
function asWritten(name: string): string {
  return name.replaceAll("'", "''").toUpperCase();
}

/** The names that stand for something with a word in it, but for those that are known. */
function namesResting(
  names: readonly BookName[],
  word: string,
  known: readonly string[],
): readonly string[] {
  const resting = names
    .filter(({ formula }) => formula.toUpperCase().includes(word))
    .map(({ name }) => name.toUpperCase());
  return resting.filter((name) => !known.includes(name));
}

/** The formulas of a sheet in capitals, each with its place. */
function formulasOf(
  { formulas, unitId }: Book,
  sheetId: string,
): readonly { readonly formula: string; readonly row: number; readonly column: number }[] {
  const rows: Readonly<Record<number, Readonly<Record<number, unknown>>>> =
    formulas.getSheetFormulaData(unitId, sheetId) ?? {};
  return Object.entries(rows).flatMap(([row, columns]) =>
    Object.entries(columns).flatMap(([column, cell]) => {
      const text = isRecord(cell) ? cell["f"] : undefined;
      if (typeof text !== "string") return [];
      return [{ formula: text.toUpperCase(), row: Number(row), column: Number(column) }];
    }),
  );
}
