import type { LocalText } from "../../../domain/metric";
import type { Cell } from "../../sheets/sheetPlan";
import { isLine, LineTable, type PlacedRow } from "../lineTable";
import { addedFigures } from "../planLines";
import type { PlanOptions } from "../planOptions";
import type { Column } from "../columns";
import { addedNotes, endHeads } from "./addedTexts";
import { addedSpans, endColumns, type EndColumn } from "./additions";
import { endCells } from "./endCells";

/** A table with the spans that were added to it, and what stands right of these. */
export interface ExtendedTable {
  readonly table: LineTable;
  /** The heads of the columns that compare two others, row by row. */
  readonly heads: readonly (readonly Cell[])[];
  /** The cells of a row in the spans. */
  readonly spansOf: (placed: PlacedRow) => readonly Cell[];
  /** The cells of a row in the columns that compare two others. */
  readonly endsOf: (placed: PlacedRow) => readonly Cell[];
  /** Those columns, from left to right. */
  readonly ends: readonly EndColumn[];
  /** What the added columns are. */
  readonly notes: readonly LocalText[];
}

/** Lines and columns as a table, with the columns that a reader adds. */
export function extendTable(
  placed: readonly PlacedRow[],
  columns: readonly Column[],
  options: Pick<PlanOptions, "unit" | "totals" | "locale" | "added">,
): ExtendedTable {
  const { added = [] } = options;
  const metrics = placed.flatMap(({ row }) =>
    isLine(row) && row.kind !== "formula" ? [row.metric] : [],
  );
  const spans = addedSpans(added, metrics, columns);
  const table = new LineTable(placed, columns, options, spans);
  const ends = endColumns(added, table);
  return {
    table,
    heads: endHeads(ends, columns, options),
    spansOf: ({ row }) => (isLine(row) ? addedFigures(row, table, options) : []),
    endsOf: ({ row, at }) => (isLine(row) ? endCells({ line: row, at, table, options }, ends) : []),
    ends,
    notes: addedNotes(added, table, ends),
  };
}

/** The heads of a table with those of more columns right of them; a row that is left out stays so. */
export function withHeads(
  rows: readonly (readonly Cell[])[],
  heads: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  return rows.map((row, index) => (row.length === 0 ? row : [...row, ...(heads[index] ?? [])]));
}
