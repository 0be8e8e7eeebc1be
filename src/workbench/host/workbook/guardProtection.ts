import type { Book } from "./book";
import { HostError } from "../base/hostError";

/** Univer's commands that change cells, rows or columns of a sheet. */
const CELL_COMMANDS =
  /^sheet\.command\.(set-range-values|clear-selection|delete-range|insert-range|insert-(multi-)?(row|col)|remove-(row|col)|move-range|move-(rows|cols)|auto-fill|set-(style|border|background|text|bold|italic)|add-worksheet-merge|set-worksheet-(row|col)-)/;
/** Univer's commands that change which sheets there are, their names and order. */
const STRUCTURE_COMMANDS =
  /^sheet\.command\.(insert-sheet|remove-sheet|copy-sheet|set-worksheet-(name|order|hidden|show))/;

function sheetIdOf(params: unknown): string | undefined {
  if (typeof params !== "object" || params === null || !("subUnitId" in params)) return undefined;
  return typeof params.subUnitId === "string" ? params.subUnitId : undefined;
}

function refusalOf(book: Book, id: string, params: unknown): HostError | undefined {
  if (STRUCTURE_COMMANDS.test(id) && book.protection.isProtected) {
    return new HostError("AccessDenied", "the workbook is protected");
  }
  if (!CELL_COMMANDS.test(id)) return undefined;
  const sheet = book.sheet(sheetIdOf(params) ?? book.activeSheet.id);
  return sheet.protection.isProtected
    ? new HostError("AccessDenied", `${sheet.name} is protected`)
    : undefined;
}

/** Refuses what the user does by hand on a protected sheet or to a protected workbook. */
export function guardProtection(book: Book, onRefusal: (error: HostError) => void): void {
  const { univerAPI } = book;
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    const refusal = book.isRestoring ? undefined : refusalOf(book, event.id, event.params);
    if (!refusal) return;
    event.cancel = true;
    onRefusal(refusal);
  });
}
