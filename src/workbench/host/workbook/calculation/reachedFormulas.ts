import type { IFormulaData, IFormulaDatasetConfig } from "../../base/univer";
import { chooseFormulas } from "../../base/univerInside";
import type { Book } from "../book";
import { mentionsOf, type Touched } from "../sheetMentions";

/**
 * Lets a calculation take in the formulas of those sheets alone that what has changed can reach.
 * Univer's engine builds its tree anew each time, and with it all that it is given.
 */
export function calculateWhatIsReached(book: Book): void {
  const mentions = mentionsOf(book);
  chooseFormulas(book.univer, book.injector, (asked) => {
    const touched = touchedBy(asked, book.unitId);
    return touched ? within(asked.formulaData, mentions.reachedFrom(touched)) : asked.formulaData;
  });
}

/** What is to be calculated again; undefined where it may be anything. */
function touchedBy(asked: IFormulaDatasetConfig, unitId: string): Touched | undefined {
  const elsewhere = [
    asked.dirtySuperTableMap,
    asked.dirtyUnitFeatureMap,
    asked.dirtyUnitOtherFormulaMap,
  ];
  const isElsewhere = elsewhere.some((map) => map !== undefined && Object.keys(map).length > 0);
  if (asked.forceCalculate || isElsewhere) return undefined;
  const comingAndGoing = asked.dirtyNameMap[unitId] ?? {};
  const sheetIds = [
    ...asked.dirtyRanges.map(({ sheetId }) => sheetId),
    ...Object.keys(comingAndGoing),
    ...Object.keys(asked.clearDependencyTreeCache?.[unitId] ?? {}),
  ];
  const names = [
    ...Object.values(comingAndGoing),
    ...Object.keys(asked.dirtyDefinedNameMap[unitId] ?? {}),
  ];
  return { sheetIds, names };
}

function within(formulas: IFormulaData, sheetIds: ReadonlySet<string>): IFormulaData {
  return Object.fromEntries(
    Object.entries(formulas).map(([unitId, sheets]) => [
      unitId,
      Object.fromEntries(Object.entries(sheets ?? {}).filter(([id]) => sheetIds.has(id))),
    ]),
  );
}
