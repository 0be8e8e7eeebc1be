import type { Standard } from "../../domain/standard";
import type { LineTable } from "../tables/lineTable";
import { breaksOf, erasOf, type Era } from "../tables/standards";
import type { SeriesSpec } from "./chartSpec";

/** A line of the sheet as it is drawn: as a whole, or what it is under one accounting standard. */
export interface DrawnSeries extends SeriesSpec {
  readonly era?: Era;
}

/** The standard that a line's figures are of in a column. */
function standardAt(key: string, column: number, table: LineTable): Standard | undefined {
  const shown = table.shownAt(table.place(key).line, column);
  const facts = shown.kind === "formula" ? shown.facts : [];
  return facts.find(({ standard }) => standard)?.standard;
}

/** The columns of a line, parted where its accounting standard changes. */
export function erasOfLine(
  key: string,
  columns: readonly number[],
  table: LineTable,
): readonly Era[] {
  return erasOf(columns, (column) => standardAt(key, column, table));
}

/** A line of the sheet as a chart draws it, in one part or more. */
export function partedByStandard(
  series: SeriesSpec,
  columns: readonly number[],
  table: LineTable,
): readonly DrawnSeries[] {
  const eras = erasOfLine(series.key, columns, table);
  return breaksOf(series.shape, eras).map((part) => ({ ...series, ...part }));
}
