import type { Column } from "../tables/columns";
import { isLine, keyOf, LineTable, type Line } from "../tables/lineTable";
import type { PlanOptions } from "../tables/planOptions";
import type { Row } from "../tables/row";
import { referencesOf } from "../tables/template";

/**
 * The rows of a model that have something to show in its columns, and those that their formulas need;
 * headings without lines go, and no two empty lines follow each other.
 */
export function shownRows(
  rows: readonly Row[],
  columns: readonly Column[],
  options: Pick<PlanOptions, "unit" | "totals">,
): readonly Row[] {
  const table = new LineTable(
    rows.map((row, at) => ({ row, at })),
    columns,
    options,
  );
  const shown = rows.filter(isLine).filter((line) => showsAnything(line, table));
  const kept = new Set(shown.map(keyOf));
  // A set is walked to its end, also what is added on the way: what a needed line needs is needed.
  for (const key of kept) {
    const { line } = table.place(key);
    for (const needed of keysIn(line, options)) kept.add(needed);
  }
  return tidied(rows.filter((row) => !isLine(row) || kept.has(keyOf(row))));
}

function showsAnything(line: Line, table: LineTable): boolean {
  return table.columns.some((_, column) => table.isKnown(line, column));
}

/** The lines that a line's formulas look to; a total as reported looks to none. */
function keysIn(line: Line, { totals }: Pick<PlanOptions, "totals">): readonly string[] {
  if (line.kind === "reported" || (line.kind === "total" && totals === "reported")) return [];
  return referencesOf(line.formula).map(({ key }) => key);
}

function tidied(rows: readonly Row[]): readonly Row[] {
  const headed = rows.filter((row, index) => {
    const next = rows[index + 1];
    return row.kind !== "section" || (next !== undefined && isLine(next));
  });
  return headed.filter(
    (row, index) => row.kind !== "blank" || (index > 0 && isFollowed(headed[index + 1])),
  );
}

function isFollowed(next: Row | undefined): boolean {
  return next !== undefined && next.kind !== "blank";
}
