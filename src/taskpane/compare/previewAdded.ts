import type { Fact } from "../../domain/fact";
import { formatPeriod } from "../../domain/periods/period";
import { powerOf, scaleDecimal, type DisplayUnit } from "../../domain/unit";
import { askWith } from "../../functions/cells/cellFunction";
import { FUNCTIONS } from "../../functions/functions";
import type { ComparedTable } from "../../plans/comparisons/comparedTable";
import { withAdded } from "../../plans/comparisons/comparison";
import { NOTHING } from "../../plans/sheets/nothing";
import type { Cell } from "../../plans/sheets/sheetPlan";
import { monthsBetween, type EndColumn } from "../../plans/tables/added/additions";
import type { Column } from "../../plans/tables/columns";
import type { Line, LineTable } from "../../plans/tables/lineTable";
import { isLine } from "../../plans/tables/lineTable";

/** A cell of the sheet, with what its formula will give: a number, or that it means nothing. */
export type Previewed = readonly [
  cell: Cell,
  value: number | typeof NOTHING.meaningless | undefined,
];

/** The cells of a line in the columns that a reader adds: over spans, then between two others. */
interface AddedCells {
  readonly spans: readonly Previewed[];
  readonly ends: readonly Previewed[];
}

/** What the added columns of a comparison are, and what each of its lines will show there. */
export interface PreviewedAdded {
  readonly spans: readonly Column[];
  readonly ends: readonly EndColumn[];
  readonly lines: readonly AddedCells[];
}

/** The columns right of what is compared, with what the functions in them answer. */
export function previewAdded(compared: ComparedTable): PreviewedAdded {
  const { placed, extended } = withAdded(compared);
  const { table, ends } = extended;
  const { unit } = compared.choice;
  return {
    spans: table.added,
    ends,
    lines: placed.map((own): AddedCells => {
      const { row } = own;
      if (!isLine(row)) return { spans: [], ends: [] };
      const spans = table.added.map((_, index) => ({ row, number: table.columns.length + index }));
      return {
        spans: extended.spansOf(own).map((cell, index) => {
          const span = spans[index];
          return [cell, span && spanValue(span.row, span.number, { table, unit })];
        }),
        ends: extended.endsOf(own).map((cell, index) => {
          const end = ends[index];
          return [cell, end && endValue(row, end, { table, unit })];
        }),
      };
    }),
  };
}

interface Asked {
  readonly table: LineTable;
  readonly unit: ComparedTable["choice"]["unit"];
}

function spanValue(line: Line, number: number, { table, unit }: Asked): number | undefined {
  const shown = table.shownAt(line, number);
  const about = table.added[number - table.columns.length];
  if (shown.kind !== "formula" || line.kind === "formula" || !about) return undefined;
  const [first, second] = shown.facts;
  if (first && !second) return valueOf(first, unit);
  if (about.span === "ltm") return answerOf("TTM", line.metric, formatPeriod(about.period), unit);
  // The year less its first half, or its last two quarters.
  const sign = second?.period.kind === "cumulative" ? -1 : 1;
  return first && second && valueOf(first, unit) + sign * valueOf(second, unit);
}

function endValue(line: Line, end: EndColumn, { table, unit }: Asked): Previewed[1] {
  const [before, now] = [end.from, end.to].map((column) => table.figureAt(line, column));
  if (line.kind === "formula" || !before || !now) return undefined;
  const [first, last] = [valueOf(before, unit), valueOf(now, unit)];
  if (end.kind === "change") return now.unit === "ratio" ? (last - first) * 100 : last - first;
  const [from, to] = [end.from, end.to].map((column) => idAt(table, column));
  if (end.kind === "cagr") return answerOf("CAGR", line.metric, from, to);
  if (monthsBetween(table, end.from, end.to) === 12) return answerOf("GROWTH", line.metric, to);
  return first > 0 && last >= 0 ? last / first - 1 : NOTHING.meaningless;
}

function idAt({ columns }: LineTable, column: number): string {
  const about = columns[column];
  return about ? formatPeriod(about.period) : "";
}

/** The number that a function answers in a cell. */
function answerOf(id: string, ...given: readonly unknown[]): number | undefined {
  const ask = FUNCTIONS[id];
  const answer = ask && askWith(ask, given);
  return answer?.ok && answer.value.kind === "figure" ? answer.value.number : undefined;
}

/** A figure's number in a unit. */
export function valueOf({ value, unit: base }: Fact, unit: DisplayUnit): number {
  return scaleDecimal(value, powerOf(base, unit));
}
