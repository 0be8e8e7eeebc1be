import { cellArea, formatArea, LAST_ROW, type Area } from "../../plans/sheets/address";
import type { ColumnBefore } from "../insert/record/insertRecord";
import {
  findPlainFormat,
  FORMAT_PROPERTIES,
  isSameFormat,
  NORMAL,
} from "../insert/record/plainFormat";

/** The cells beside a block's columns, from left to right: above, below, and the last of the column. */
export type LoadedNeighbours = readonly (readonly Excel.Range[])[];

/** Queues the loads that columnsBefore reads. */
export function loadNeighbours(
  sheet: Excel.Worksheet,
  { top, left, bottom, right }: Area,
  before: readonly ColumnBefore[],
): LoadedNeighbours {
  const rows = [top - 1, bottom + 1, LAST_ROW].filter((row) => row >= 0 && row <= LAST_ROW);
  return before
    .slice(0, right - left + 1)
    .map((_, index) =>
      rows.map((row) =>
        sheet.getRange(formatArea(cellArea(row, left + index))).load([...FORMAT_PROPERTIES]),
      ),
    );
}

/**
 * What columns of a block go back to. Anyone may have written the record: a format is believed only
 * where a cell beside the block has it; otherwise the column's cells get that of its last one.
 */
export function columnsBefore(
  before: readonly ColumnBefore[],
  neighbours: LoadedNeighbours,
): readonly ColumnBefore[] {
  return before.map((column, index) => {
    const beside = neighbours[index]?.flatMap((cell) => findPlainFormat(cell) ?? []) ?? [];
    const isSeen = beside.some((format) => isSameFormat(format, column.format));
    return isSeen ? column : { ...column, format: beside.at(-1) ?? NORMAL };
  });
}
