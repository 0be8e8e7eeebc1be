import { byEnd, endMonthOf, shiftPeriod, type Period } from "../../../domain/periods/period";
import { columnsInTime, isSameColumn, type Column } from "../columns";
import { findFigure } from "../figures";
import { LineTable } from "../lineTable";
import { reported } from "../row";
import { erasOf } from "../standards";
import type { Addition } from "./addition";

/** A column that says something of two others, given by their number. */
export interface EndColumn {
  readonly kind: "change" | "percent" | "cagr";
  readonly from: number;
  readonly to: number;
}

/** The columns of spans that a reader adds: those over which any of the metrics is known. */
export function addedSpans(
  added: readonly Addition[],
  metrics: readonly string[],
  columns: readonly Column[],
): readonly Column[] {
  const wanted = [
    ...(added.includes("ltm") ? lastTwelveMonths(metrics, columns) : []),
    ...(added.includes("halves") ? halves(metrics, columns) : []),
  ];
  return wanted.filter((one) => !columns.some((column) => isSameColumn(column, one)));
}

/** The twelve months to the last quarter; of a table that ends with the latest year to the last quarter since. */
function lastTwelveMonths(
  metrics: readonly string[],
  columns: readonly Column[],
): readonly Column[] {
  const [last] = columns
    .filter(({ scenario, period }) => scenario === "actual" && isLong(period))
    .sort((a, b) => byEnd(b.period, a.period));
  if (!last) return [];
  const fourth: Period =
    last.period.kind === "year"
      ? { kind: "quarter", year: last.period.year, quarter: 4 }
      : last.period;
  const following = last.period.kind === "year" ? shiftPeriod(last.period, 12) : undefined;
  const isLatest = following && !metrics.some((metric) => findFigure(metric, following));
  const later = isLatest ? [9, 6, 3, 0] : [0];
  const candidates = later.flatMap((months): Column[] => {
    const period = shiftPeriod(fourth, months);
    return period ? [{ period, scenario: "actual", span: "ltm" }] : [];
  });
  return candidates.filter((column) => isFlowKnown(metrics, [column])).slice(0, 1);
}

function isLong({ kind }: Period): boolean {
  return kind === "quarter" || kind === "year";
}

function halves(metrics: readonly string[], columns: readonly Column[]): readonly Column[] {
  return columns.flatMap(({ period, scenario }) => {
    if (period.kind !== "year" || scenario !== "actual") return [];
    const both: readonly Column[] = [
      { period: { kind: "cumulative", year: period.year, months: 6 }, scenario },
      { period, scenario, span: "second-half" },
    ];
    return isFlowKnown(metrics, both) ? both : [];
  });
}

/** Whether something that flows is known in any of some columns: what stands at a day is in others already. */
function isFlowKnown(metrics: readonly string[], columns: readonly Column[]): boolean {
  const rows = metrics.map((metric, at) => ({ row: reported(metric), at }));
  const table = new LineTable(rows, columns, { unit: "million", totals: "reported" });
  return rows.some(({ row }) =>
    columns.some((_, column) => {
      const shown = table.shownAt(row, column);
      return (
        shown.kind === "formula" && shown.facts.every(({ period }) => period.kind !== "instant")
      );
    }),
  );
}

/**
 * The columns that compare the first period of a table with its last: of its years, or else of what it
 * has more than one of; under each accounting standard by itself. A yearly rate needs a year between.
 */
export function endColumns(added: readonly Addition[], table: LineTable): readonly EndColumn[] {
  return endsOf(table).flatMap(([from, to]): EndColumn[] => [
    ...(added.includes("change")
      ? [
          { kind: "change" as const, from, to },
          { kind: "percent" as const, from, to },
        ]
      : []),
    ...(added.includes("cagr") && monthsBetween(table, from, to) >= 12
      ? [{ kind: "cagr" as const, from, to }]
      : []),
  ]);
}

const KINDS = ["year", "quarter", "cumulative", "instant", "month"] as const;

function endsOf(table: LineTable): readonly (readonly [from: number, to: number])[] {
  const [compared = []] = KINDS.map((kind) => columnsOf(table, kind)).filter(
    ({ length }) => length > 1,
  );
  // A column with figures of both goes with those before it.
  const eras = erasOf(compared, (column) => {
    const [standard, ...others] = table.standardsAt(column);
    return others.length === 0 ? standard : undefined;
  });
  const parts = eras.length > 0 ? eras.map(({ columns }) => columns) : [compared];
  return parts.flatMap((part): (readonly [number, number])[] => {
    const [first, last] = [part[0], part.at(-1)];
    return first === undefined || last === undefined || first === last ? [] : [[first, last]];
  });
}

/** The actual columns of a kind, by number, in order of time. */
function columnsOf({ columns }: LineTable, kind: Period["kind"]): readonly number[] {
  return columnsInTime(
    columns,
    ({ period, scenario }) => period.kind === kind && scenario === "actual",
  );
}

/** How many months lie between the ends of two columns. */
export function monthsBetween({ columns }: LineTable, from: number, to: number): number {
  const [first, last] = [columns[from], columns[to]];
  return first && last ? endMonthOf(last.period) - endMonthOf(first.period) : 0;
}
