import type * as Core from "@univerjs/core";
import type { IActiveDirtyManagerService, Injector, Univer } from "./univer";

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

/** Makes what is done until it is disposed one step of undo. */
export function groupUndo(univer: Univer, injector: Injector, unitId: string): { dispose(): void } {
  const undo = injector.get(univer.IUndoRedoService);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer has no other way to group edits
  return undo.__tempBatchingUndoRedo(unitId);
}

/** Where the services of a whole Univer are found; its facade gives those of a sheet alone. */
export function servicesOf(univer: Core.Univer): Injector {
  return univer.__getInjector();
}
