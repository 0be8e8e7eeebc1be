import { spillReferencesIn } from "./spillReferences";
import type { Spill } from "../cells/places";
import type { SheetExtent } from "../cells/sheetExtents";

/** A name of the workbook or of a sheet that may refer to all that a formula fills. */
export interface FoundName {
  readonly name: string;
  /** The sheet it belongs to; undefined for the whole workbook. */
  readonly sheet: string | undefined;
  readonly formula: string;
}

/** A name that refers to all that one of our formulas fills, as =Sheet1!$D$1# does. */
export interface SpillName extends FoundName {
  /** The same with the cells written out: =Sheet1!$D$1:$F$5. */
  readonly written: string;
}

/** The names that may refer to what formulas fill, of the workbook and of each of its sheets: one round trip. */
export async function readSpillNames(
  context: Excel.RequestContext,
  sheets: readonly SheetExtent[],
): Promise<readonly FoundName[]> {
  const lists = [
    { sheet: undefined, names: context.workbook.names },
    ...sheets.map(({ name, sheet }) => ({ sheet: name, names: sheet.names })),
  ];
  for (const { names } of lists) names.load("items/name,items/formula");
  await context.sync();
  return lists.flatMap(({ sheet, names }) =>
    names.items
      .map(({ name, formula }) => ({ name, sheet, formula: String(formula) }))
      .filter(({ formula }) => formula.includes("#")),
  );
}

/** Languages in which Excel calls its functions by their English names, and parts arguments by commas. */
const ENGLISH_FORMULAS = /^(en|ja)\b/;

/**
 * Whether a name can be written back with cells in it. An Excel on a desktop tells what a name stands
 * for in its own language and takes it in English (office-js issues 2834 and 2891): where the two
 * differ, only a name that is nothing but a reference reads the same.
 */
export function isRewritable({ formula }: FoundName): boolean {
  return ENGLISH_FORMULAS.test(Office.context.displayLanguage) || !/[(;]/.test(formula);
}

/** The spills that a name refers to, as keys of their first cells, and the name with the cells written out. */
export function spillsOfName(
  { formula, sheet = "" }: FoundName,
  spills: ReadonlyMap<string, Spill>,
): ReturnType<typeof spillReferencesIn> {
  return spillReferencesIn(formula, sheet, spills);
}

/** Queues what names stand for from now on. */
export function writeNames({ workbook }: Excel.RequestContext, names: readonly FoundName[]): void {
  for (const { name, sheet, formula } of names) {
    const list = sheet === undefined ? workbook.names : workbook.worksheets.getItem(sheet).names;
    list.getItem(name).formula = formula;
  }
}
