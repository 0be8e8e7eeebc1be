import type { Area } from "../../../plans/sheets/address";

/**
 * Cells that were seen, a column at a time. Those of an area that were seen before cost next to
 * nothing, however often the area comes: each row knows the next one below that is new.
 */
export class SeenCells {
  readonly #columns = new Map<string, Map<number, number>>();
  #count = 0;
  #isCut = false;

  constructor(private readonly most: number) {}

  /** Whether there were more new cells than the most. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** How many cells were seen. */
  get count(): number {
    return this.#count;
  }

  /** The cells of an area that are new, column by column, seen from now on; none beyond the most. */
  take(sheet: string, area: Area): readonly { readonly row: number; readonly column: number }[] {
    const taken: { row: number; column: number }[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const next = this.#column(`${sheet.toUpperCase()}!${column}`);
      let row = nextNew(next, area.top);
      while (row <= area.bottom && this.#count < this.most) {
        next.set(row, row + 1);
        this.#count += 1;
        taken.push({ row, column });
        row = nextNew(next, row + 1);
      }
      if (row <= area.bottom) this.#isCut = true;
    }
    return taken;
  }

  #column(key: string): Map<number, number> {
    const known = this.#columns.get(key) ?? new Map<number, number>();
    this.#columns.set(key, known);
    return known;
  }
}

/** The first row from one on that is new; the rows on the way are pointed at it. */
function nextNew(next: Map<number, number>, from: number): number {
  let row = from;
  for (let below = next.get(row); below !== undefined; below = next.get(row)) row = below;
  for (let at = from; at < row;) {
    const below = next.get(at) ?? row;
    next.set(at, row);
    at = below;
  }
  return row;
}
