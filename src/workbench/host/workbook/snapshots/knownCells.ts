import { isRecord } from "../../base/record";
import type { Book } from "../book";
import type { Sheet } from "../sheet";
import type { SheetSnapshot } from "./snapshot";

type Cells = SheetSnapshot["cells"];

/** The cells of each sheet as they were last described, until something changes there. */
export class KnownCells {
  readonly #cells = new Map<string, Cells>();

  constructor(book: Book) {
    book.onMutation(({ params }) => {
      const changed = sheetOf(params);
      if (changed === undefined) this.#cells.clear();
      else this.#cells.delete(changed);
    });
  }

  /** Takes a sheet's cells as they were laid. */
  note(sheetId: string, cells: Cells): void {
    this.#cells.set(sheetId, cells);
  }

  /** The cells of a sheet: the same object as the last time where nothing has changed. */
  of(sheet: Sheet, describe: () => Cells): Cells {
    const known = this.#cells.get(sheet.id);
    if (known) return known;
    const cells = describe();
    this.#cells.set(sheet.id, cells);
    return cells;
  }
}

/** The one sheet that a mutation changes; undefined where it says none. */
function sheetOf(params: unknown): string | undefined {
  if (!isRecord(params)) return undefined;
  const { subUnitId, sheet: added } = params;
  const id = subUnitId ?? (isRecord(added) ? added["id"] : undefined);
  return typeof id === "string" ? id : undefined;
}
