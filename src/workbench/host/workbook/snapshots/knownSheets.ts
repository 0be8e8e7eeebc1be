import type { Book } from "../book";
import { changedSheet } from "../changedSheet";
import type { Sheet } from "../sheet";
import type { SheetSnapshot } from "./snapshot";

type Cells = SheetSnapshot["cells"];

/** Changes cells of one sheet, and nothing else. */
const SET_VALUES = "sheet.mutation.set-range-values";

/** Each sheet as it was last described, until something changes there. */
export class KnownSheets {
  readonly #cells = new Map<string, Cells>();
  readonly #sheets = new Map<string, SheetSnapshot>();

  constructor(book: Book) {
    book.onMutation(({ id, params }) => {
      const changed = changedSheet(params);
      if (changed === undefined) this.#cells.clear();
      else this.#cells.delete(changed);
      if (changed !== undefined && id === SET_VALUES) this.#sheets.delete(changed);
      else this.#sheets.clear();
    });
  }

  /** Something that Univer does not hold may have changed, on any sheet: a chart, a note, a page set-up. */
  forgetAllButCells(): void {
    this.#sheets.clear();
  }

  /** Takes a sheet's cells as they were laid. */
  noteCells(sheetId: string, cells: Cells): void {
    this.#cells.set(sheetId, cells);
  }

  /** A sheet: the same object as the last time where nothing has changed. */
  of(sheet: Sheet, describe: () => SheetSnapshot): SheetSnapshot {
    return known(this.#sheets, sheet.id, describe);
  }

  /** The cells of a sheet: the same object as the last time where nothing has changed. */
  cellsOf(sheet: Sheet, describe: () => Cells): Cells {
    return known(this.#cells, sheet.id, describe);
  }
}

function known<Part>(parts: Map<string, Part>, id: string, describe: () => Part): Part {
  const part = parts.get(id) ?? describe();
  parts.set(id, part);
  return part;
}
