import { formatArea, type Area } from "../../plans/sheets/address";
import { hasHiddenRows } from "../host/hiddenRows";
import { isSameContent } from "./record/fingerprint";
import type { ColumnBefore } from "./record/insertRecord";
import { applyPlainFormat } from "./record/plainFormat";

/** A block's cells and charts as Excel has them now. */
export interface LoadedBlock {
  readonly range: Excel.Range;
  readonly charts: Excel.ChartCollection;
  readonly columns: readonly Excel.Range[];
}

/** Queues the loads that emptyBlock reads; of columns, those of which is known how they were before. */
export function loadBlock(
  sheet: Excel.Worksheet,
  area: Area,
  before: readonly ColumnBefore[],
): LoadedBlock {
  const range = sheet.getRange(formatArea(area));
  range.load("formulas,rowCount,rowHidden");
  const columns = before
    .slice(0, area.right - area.left + 1)
    .map((_, index) => range.getColumn(index).load("format/columnWidth"));
  return { range, charts: sheet.charts.load("items/name"), columns };
}

/** What of a block is ours, and what was there before. */
export interface BlockContents {
  /** The contents that may be taken away, row by row; null for cells that a formula spills into. */
  readonly ours: readonly (readonly unknown[])[];
  /** Names of our charts. */
  readonly charts: readonly string[];
  readonly before: readonly ColumnBefore[];
}

/** Queues that our contents and charts go, and that cells and columns look as before; what anyone else has written stays. */
export function emptyBlock(loaded: LoadedBlock, { ours, charts, before }: BlockContents): void {
  const { range, columns } = loaded;
  for (const chart of chartsAmong(loaded, charts)) chart.delete();
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  const emptied = formulas.map((row, down) =>
    row.map((content, across) => {
      const own = ours[down]?.[across] ?? "";
      return content !== "" && own !== "" && isSameContent(content, own) ? "" : null;
    }),
  );
  writeRows(range, emptied);
  range.format.borders.getItem("InsideHorizontal").style = "None";
  before.forEach(({ format, width }, index) => {
    const column = columns[index];
    if (!column) return;
    applyPlainFormat(column, format, range.rowCount);
    if (width && isAbout(column.format.columnWidth, width[1])) {
      column.format.columnWidth = width[0];
    }
  });
}

/** Queues contents; row by row where some are hidden. */
function writeRows(range: Excel.Range, rows: readonly (readonly unknown[])[]): void {
  if (!hasHiddenRows(range)) range.formulas = rows.map((row) => [...row]);
  else rows.forEach((row, at) => (range.getRow(at).formulas = [[...row]]));
}

/** Those of a block's charts that are still there. */
export function chartsAmong(
  { charts }: Pick<LoadedBlock, "charts">,
  names: readonly string[],
): readonly Excel.Chart[] {
  return charts.items.filter(({ name }) => names.includes(name));
}

/** Whether a column still has the width it was given: Excel rounds to whole pixels, and someone may have set another since. */
export function isAbout(points: number, given: number): boolean {
  return Math.abs(points - given) < 1;
}
