import { parseArea, quoteSheetName } from "../base/area";
import type { Book } from "./book";
import { HostError, required } from "../base/hostError";
import type { Sheet } from "./sheet";

/** A defined name. */
export interface BookName {
  readonly id: string;
  readonly name: string;
  /** What it stands for, with its equals sign. */
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
  /** The sheet it belongs to; undefined for a name of the whole workbook. */
  readonly sheet: Sheet | undefined;
}

/** How Univer writes that a name belongs to the whole workbook. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** Excel's rule: a letter, underscore or backslash, then letters, digits, dots, underscores; no address. */
export function isName(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  return isWord && parseArea(name) === undefined && !/^[rc]$/i.test(name);
}

/** Every name, of the workbook and of its sheets. */
export function allNames(book: Book): readonly BookName[] {
  const service = book.injector.get(book.univer.IDefinedNamesService);
  return Object.values(service.getDefinedNameMap(book.unitId) ?? {}).map((item) => ({
    id: item.id,
    name: item.name,
    formula: `=${item.formulaOrRefString.replace(/^=/, "")}`,
    comment: item.comment ?? "",
    isVisible: item.hidden !== true,
    sheet: book.sheetWithId(item.localSheetId ?? WHOLE_WORKBOOK),
  }));
}

/** The names of a sheet, or those of the whole workbook. */
export function namesIn(book: Book, sheet: Sheet | undefined): readonly BookName[] {
  return allNames(book).filter((name) => name.sheet === sheet);
}

/** The name with a spelling, in any case. */
export function findName(book: Book, name: string, sheet: Sheet | undefined): BookName | undefined {
  const wanted = name.toUpperCase();
  return namesIn(book, sheet).find((item) => item.name.toUpperCase() === wanted);
}

function paramsOf(book: Book, { id, name, formula, comment, isVisible, sheet }: BookName): object {
  const formulaOrRefString = formula.replace(/^=/, "");
  const isReference = /^('[^']*'|[^'!(]+)![$A-Z\d:]+$/i.test(formulaOrRefString);
  return {
    unitId: book.unitId,
    id,
    name,
    formulaOrRefString: isReference ? formulaOrRefString : `=${formulaOrRefString}`,
    comment,
    hidden: !isVisible,
    localSheetId: sheet?.id ?? WHOLE_WORKBOOK,
  };
}

/** Adds a name; Excel refuses one that exists already or that it cannot tell from an address. */
export function addName(book: Book, name: Omit<BookName, "id">): BookName {
  if (!isName(name.name)) throw new HostError("InvalidArgument", name.name);
  if (findName(book, name.name, name.sheet)) throw new HostError("ItemAlreadyExists", name.name);
  const added = { ...name, id: book.newId() };
  book.command("sheet.command.insert-defined-name", paramsOf(book, added));
  return added;
}

/** Changes what is said of a name. */
export function updateName(book: Book, name: BookName, change: Partial<BookName>): void {
  const current = required(
    allNames(book).find(({ id }) => id === name.id),
    name.name,
  );
  book.command("sheet.command.set-defined-name", paramsOf(book, { ...current, ...change }));
}

/** Lets names point nowhere that pointed to a sheet which is gone, as Excel does. */
export function loseSheet(book: Book, sheetName: string): void {
  const service = book.injector.get(book.univer.IDefinedNamesService);
  const written = quoteSheetName(sheetName).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const reference = new RegExp(`(?<![\\p{L}\\p{N}_.'\\]])${written}!`, "giu");
  for (const item of Object.values(service.getDefinedNameMap(book.unitId) ?? {})) {
    const { formulaOrRefString } = item;
    const lost = formulaOrRefString.replace(reference, "#REF!");
    if (lost === formulaOrRefString) continue;
    // Not as a command: it may be Ctrl+Z that takes the sheet away.
    service.registerDefinedName(book.unitId, {
      ...item,
      formulaOrRefString: lost.startsWith("=") ? lost : `=${lost}`,
    });
  }
}

/** Takes a name away. */
export function removeName(book: Book, name: BookName): void {
  book.command("sheet.command.remove-defined-name", paramsOf(book, name));
}

/** Takes every name away. */
export function removeAllNames(book: Book): void {
  for (const name of allNames(book)) removeName(book, name);
}
