import { type Area, formatArea } from "../../base/area";
import type { Book } from "../book";
import { CellReader, mapArea } from "./cells";
import type { Sheet } from "../sheet";
import { spillAreas } from "./spills";
import type { IUnitRange } from "../../base/univer";

interface SeenSpill {
  readonly range: IUnitRange;
  readonly values: string;
}

/**
 * Asks for what rests on a spill to be calculated again when the spill has changed. Univer
 * calculates a formula that names the spilling cell and a cell it spills into before the spill is there.
 */
export class SpillWatch {
  private seen = new Map<string, SeenSpill>();

  constructor(private readonly book: Book) {}

  /** Compares the spills with those after the last calculation. */
  afterCalculation(): void {
    const before = this.seen;
    this.seen = new Map(this.book.sheets.flatMap((sheet) => this.spillsOf(sheet)));
    const changed = [...this.seen].filter(
      ([key, { values }]) => before.get(key)?.values !== values,
    );
    const gone = [...before].filter(([key]) => !this.seen.has(key));
    const ranges = [...changed, ...gone].map(([, { range }]) => range);
    if (ranges.length > 0) this.book.calculation.mark(ranges);
  }

  private spillsOf(sheet: Sheet): (readonly [string, SeenSpill])[] {
    const reader = new CellReader(this.book, sheet);
    return spillAreas(this.book, sheet).map((area: Area) => [
      `${sheet.id}/${formatArea(area)}`,
      {
        range: this.book.rangeOf(sheet, area),
        values: JSON.stringify(mapArea(area, (row, column) => reader.value(row, column))),
      },
    ]);
  }
}
