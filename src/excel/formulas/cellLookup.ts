import { formatCell, overlaps, readArea, type Area } from "../../plans/sheets/address";
import type { SheetCells } from "./sheetCells";
import type { Spill } from "./spills";

/** A cell of a workbook. */
export interface CellPlace {
  readonly sheet: string;
  /** Without dollar signs, such as "D7". */
  readonly address: string;
}

/** What a cell holds and shows. */
export interface CellContent {
  readonly formula: unknown;
  readonly value: unknown;
  /** The spill of ours that the cell belongs to. */
  readonly spill: Spill | undefined;
}

/** Finds the cells of a workbook that was read, by sheet and address. */
export class CellLookup {
  readonly #sheets: ReadonlyMap<string, SheetCells>;

  constructor(
    sheets: readonly SheetCells[],
    private readonly spills: readonly Spill[],
  ) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name.toUpperCase(), sheet]));
  }

  /** What a cell holds; blank for one that is not used. */
  at({ sheet, address }: CellPlace): CellContent {
    const cells = this.#sheets.get(sheet.toUpperCase());
    const area = readArea(address);
    const [down, across] = cells ? [area.top - cells.top, area.left - cells.left] : [0, 0];
    return {
      formula: cells?.formulas[down]?.[across] ?? "",
      value: cells?.values[down]?.[across] ?? "",
      spill: this.spills.find((spill) => isIn(spill, sheet, area)),
    };
  }

  /** What the cells of an area show, row by row. */
  valuesIn(sheet: string, { top, left, bottom, right }: Area): readonly (readonly unknown[])[] {
    return Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from(
        { length: right - left + 1 },
        (__, across) => this.at({ sheet, address: formatCell(top + down, left + across) }).value,
      ),
    );
  }
}

function isIn(spill: Spill, sheet: string, cell: Area): boolean {
  return spill.sheet.toUpperCase() === sheet.toUpperCase() && overlaps(spill.area, cell);
}
