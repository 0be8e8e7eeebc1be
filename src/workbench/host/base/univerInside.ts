import type * as Core from "@univerjs/core";
import type {
  IActiveDirtyManagerService,
  IFormulaData,
  IFormulaDatasetConfig,
  Injector,
  Univer,
} from "./univer";

// Every grip on what Univer does not offer to the outside, but for its elements on the page: those are in
// page/grid/univerNames.ts and endTabPress.ts and under .univer in page.css. An upgrade of Univer looks here.

/** What Univer calculates after each kind of change. */
export type Conversions = ReturnType<IActiveDirtyManagerService["getDirtyConversionMap"]>;

/**
 * Univer's own table of what a change leaves to be calculated. Its trigger of calculations looks a
 * change up there and stays silent where it finds none: whoever empties the table has the say.
 */
export function conversionsOf(univer: Univer, injector: Injector): Conversions {
  return injector.get(univer.IActiveDirtyManagerService).getDirtyConversionMap();
}

/** Lets every formula be rewritten before Univer's engine takes it apart. */
export function rewriteFormulas(
  univer: Univer,
  injector: Injector,
  rewrite: (formula: string) => string,
): void {
  const lexer = injector.get(univer.Lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix) => build(rewrite(formula), transformSuffix);
}

/** Lets the engine be given fewer formulas than the workbook has: it takes in all that it is given whenever it calculates. */
export function chooseFormulas(
  univer: Univer,
  injector: Injector,
  choose: (asked: IFormulaDatasetConfig) => IFormulaData,
): void {
  const engine = injector.get(univer.ICalculateFormulaService);
  const execute = engine.execute.bind(engine);
  engine.execute = (asked) => execute({ ...asked, formulaData: choose(asked) });
}

/** Where Univer looks for formulas. */
export interface FormulaSearch {
  /** Does something that Univer would look through every sheet for, and uses nothing of what it finds. */
  without<Result>(work: () => Result): Result;
}

/** Ends that Univer looks through the formulas of every sheet to change those of one. */
export function boundFormulaSearch(univer: Univer, injector: Injector): FormulaSearch {
  const model = injector.get(univer.FormulaDataModel);
  const searchAll = model.getFormulaData.bind(model);
  const update = model.updateFormulaData.bind(model);
  let bound: (() => IFormulaData) | undefined;
  const within = <Result>(found: () => IFormulaData, work: () => Result): Result => {
    const before = bound;
    bound = found;
    try {
      return work();
    } finally {
      bound = before;
    }
  };
  model.getFormulaData = () => (bound ?? searchAll)();
  model.updateFormulaData = (unitId, sheetId, cells) =>
    within(
      () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) ?? {} } }),
      () => update(unitId, sheetId, cells),
    );
  return { without: (work) => within(() => ({}), work) };
}

/** Makes what is done until it is disposed one step of undo. */
export function groupUndo(univer: Univer, injector: Injector, unitId: string): { dispose(): void } {
  const undo = injector.get(univer.IUndoRedoService);
  // oxlint-disable-next-line typescript/no-deprecated -- Univer has no other way to group edits
  return undo.__tempBatchingUndoRedo(unitId);
}

/** Univer's list of what is taken back together, or done again. */
interface UndoStep {
  readonly redoMutations: unknown[];
  readonly undoMutations: unknown[];
}

/** Lets edits that are taken back together be taken back from the last to the first: Univer begins with the first. */
export function undoBackwards(univer: Univer, injector: Injector): void {
  const undo: object = injector.get(univer.IUndoRedoService);
  Object.assign(undo, {
    _tryBatchingElements: (step: UndoStep, { redoMutations, undoMutations }: UndoStep) => {
      step.redoMutations.push(...redoMutations);
      step.undoMutations.unshift(...undoMutations);
    },
  });
}

/** Where the services of a whole Univer are found; its facade gives those of a sheet alone. */
export function servicesOf(univer: Core.Univer): Injector {
  return univer.__getInjector();
}
