import { overlaps, type Area } from "../../../plans/sheets/address";
import type { Progress } from "../../host/progress";
import { readAreas, type AreaOfSheet } from "./readAreas";
import type { SheetExtent } from "./sheetExtents";
import { cellKey, cellsIn, type CellPlace, type PlacedArea, type Spill } from "./places";

/** What a cell holds and shows. */
export interface CellContent {
  readonly formula: unknown;
  readonly value: unknown;
}

/** Cells that are read together: the rows around a cell are likely to be asked for next. */
const BAND = 5_000;

interface Band {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** The cells of a workbook, read in bands of rows when they are first asked for. */
export class CellLookup {
  readonly #sheets: ReadonlyMap<string, SheetExtent>;
  readonly #bands = new Map<string, Band>();
  readonly #spills = new Map<string, Spill>();

  constructor(
    private readonly context: Excel.RequestContext,
    sheets: readonly SheetExtent[],
    private readonly progress: Progress = {},
  ) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name.toUpperCase(), sheet]));
  }

  /** The used part of an area with its sheet; undefined where nothing of it is used. */
  used({ sheet, area }: PlacedArea): AreaOfSheet | undefined {
    const extent = this.#sheets.get(sheet.toUpperCase());
    if (!extent || !overlaps(extent.area, area)) return undefined;
    const { top, left, bottom, right } = extent.area;
    return {
      sheet: extent,
      area: {
        top: Math.max(top, area.top),
        left: Math.max(left, area.left),
        bottom: Math.min(bottom, area.bottom),
        right: Math.min(right, area.right),
      },
    };
  }

  /** Reads the cells that are not known yet; no round trip where all are. */
  async load(areas: readonly PlacedArea[]): Promise<void> {
    const missing = new Map<string, AreaOfSheet>();
    for (const one of areas.flatMap((area) => this.used(area) ?? [])) {
      for (let row = one.area.top; row <= one.area.bottom;) {
        const band = bandOf(one.sheet, row);
        if (!this.#bands.has(band.key)) missing.set(band.key, { ...one, area: band.area });
        row = band.area.bottom + 1;
      }
    }
    if (missing.size === 0) return;
    await readAreas(this.context, {
      areas: [...missing.values()],
      properties: ["formulas", "values"],
      progress: this.progress,
      step: "tracing",
      mostCells: 2 * BAND,
      onPart: ({ sheet, area, range: { formulas, values } }) => {
        this.#keep(sheet, { area, formulas, values });
      },
    });
  }

  /** What a cell holds; blank for one that is not used. Its area was loaded before. */
  at({ sheet, row, column }: CellPlace): CellContent {
    const extent = this.#sheets.get(sheet.toUpperCase());
    const band = extent && this.#bands.get(bandOf(extent, row).key);
    const [down, across] = band ? [row - band.area.top, column - band.area.left] : [-1, -1];
    return {
      formula: band?.formulas[down]?.[across] ?? "",
      value: band?.values[down]?.[across] ?? "",
    };
  }

  /** What the cells of an area show, row by row, without the rows and columns below and beside all used cells. */
  valuesIn(sheet: string, area: Area): readonly (readonly unknown[])[] {
    const used = this.used({ sheet, area })?.area;
    const [bottom, right] = used ? [used.bottom, used.right] : [area.top, area.left];
    return Array.from({ length: bottom - area.top + 1 }, (_, down) =>
      Array.from(
        { length: right - area.left + 1 },
        (__, across) => this.at({ sheet, row: area.top + down, column: area.left + across }).value,
      ),
    );
  }

  /** Notes what formulas fill. */
  noteSpills(spills: readonly Spill[]): void {
    for (const spill of spills) {
      const { sheet } = spill.anchor;
      for (const place of cellsIn(spill.area)) {
        this.#spills.set(cellKey({ sheet, ...place }), spill);
      }
    }
  }

  /** The spill that a cell belongs to, of those noted. */
  spillAt(place: CellPlace): Spill | undefined {
    return this.#spills.get(cellKey(place));
  }

  /** A part may be some rows of a band, or the rest of its only row, where the whole was too large for one message. */
  #keep(sheet: SheetExtent, part: Band): void {
    const { key, area } = bandOf(sheet, part.area.top);
    const known = this.#bands.get(key) ?? { formulas: [], values: [] };
    const join = part.area.left > area.left ? appendCells : appendRows;
    this.#bands.set(key, {
      area,
      formulas: join(known.formulas, part.formulas),
      values: join(known.values, part.values),
    });
  }
}

type Rows = readonly (readonly unknown[])[];

function appendRows(known: Rows, part: Rows): Rows {
  return [...known, ...part];
}

function appendCells(known: Rows, [part = []]: Rows): Rows {
  return [...known.slice(0, -1), [...(known.at(-1) ?? []), ...part]];
}

/** The band of a sheet's used rows that holds a row. */
function bandOf(sheet: SheetExtent, row: number): { readonly key: string; readonly area: Area } {
  const { top, left, bottom, right } = sheet.area;
  const rows = Math.max(1, Math.floor(BAND / (right - left + 1)));
  const index = Math.floor((row - top) / rows);
  const first = top + index * rows;
  return {
    key: `${sheet.name}!${index}`,
    area: { top: first, left, bottom: Math.min(bottom, first + rows - 1), right },
  };
}
