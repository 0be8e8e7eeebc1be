import { endOf } from "../../domain/periods/period";
import { columnsInTime, type Column } from "../tables/columns";
import type { LineTable } from "../tables/lineTable";
import type { ChartSpec, SeriesSpec } from "./chartSpec";

const KINDS = ["quarter", "year"] as const;
/** Quarters of which fewer are drawn would be mostly gaps: the years are drawn instead, where there are any. */
const DRAWN_ENOUGH = 0.5;

/**
 * The columns that a chart is drawn over: of the kind it wants, or of the other where those are fewer than two
 * or mostly gaps. Undefined where there are none; a chart of a slide may have one, and keeps its gaps.
 */
export function columnsToDraw(spec: ChartSpec, table: LineTable): readonly number[] | undefined {
  const isSlide = spec.until !== undefined;
  const kinds = spec.over === "quarters" ? KINDS : [...KINDS].reverse();
  const choices = kinds
    .map((kind) => chartColumns(kind, spec, table))
    .filter((columns) => columns.length >= (isSlide ? 1 : 2));
  const isFull = (columns: readonly number[]) => {
    const drawn = columns.filter((column) => isDrawn(spec, column, table));
    return isSlide || drawn.length >= columns.length * DRAWN_ENOUGH;
  };
  return choices.find(isFull) ?? choices[0];
}

/** The columns of a kind in time, from the first to the last that is drawn: those between keep their place. */
function chartColumns(
  kind: (typeof KINDS)[number],
  spec: ChartSpec,
  table: LineTable,
): readonly number[] {
  const isLater = (day: string, { period, scenario }: Column) =>
    scenario === "actual" && endOf(period) > day;
  const { until, after } = spec;
  if (after !== undefined && !table.columns.some((column) => isLater(after, column))) return [];
  const inTime = columnsInTime(
    table.columns,
    (about) => about.period.kind === kind && !(until !== undefined && isLater(until, about)),
  );
  const first = inTime.findIndex((column) => isDrawn(spec, column, table));
  const last = inTime.findLastIndex((column) => isDrawn(spec, column, table));
  return first < 0 ? [] : inTime.slice(first, last + 1);
}

/** Whether anything stands over a column: of a stack only the whole, as a part would pass for it. */
export function isDrawn({ series }: ChartSpec, column: number, table: LineTable): boolean {
  if (!series.some(({ key }) => table.has(key))) return false;
  const stacked = series.filter(({ shape }) => shape === "stacked");
  const isKnown = ({ key }: SeriesSpec) =>
    table.has(key) && table.isKnown(table.place(key).line, column);
  return stacked.length > 0 ? stacked.every(isKnown) : series.some(isKnown);
}
