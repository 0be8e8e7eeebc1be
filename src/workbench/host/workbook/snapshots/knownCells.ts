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
      const changed = isRecord(params) ? params["subUnitId"] : undefined;
      if (typeof changed === "string") this.#cells.delete(changed);
      else this.#cells.clear();
    });
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
