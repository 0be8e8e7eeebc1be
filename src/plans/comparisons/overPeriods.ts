import { measureOf } from "../../domain/numbers/numberFormat";
import {
  chartUnder,
  headOfRows,
  rowArea,
  shortened,
  totalOverStack,
  withTotal,
  type DrawnChart,
} from "../charts/chartTable";
import { seriesLook, withPale } from "../charts/palette";
import type { AxisPlan, Block, SeriesPlan, SeriesShape } from "../sheets/sheetPlan";
import { textCell } from "../tables/cells";
import { formatOfFigures, labelOver, readMetric, roundingOf } from "../tables/figures";
import { unaligned } from "../tables/formats";
import { PERIOD_ROW } from "../tables/headerRows";
import { axisFormatOf } from "../tables/measure";
import { nameInEra } from "../tables/standards";
import { nameRate } from "../tables/texts/inBrackets";
import { nameColumn } from "../tables/texts/nameColumn";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";
import { headOf, isPale, labelsOf, titleOfAxis } from "./chartParts";
import type { ComparedLine, ComparedTable, ComparisonChart } from "./comparedTable";
import { drawnLines, drawnRow, type DrawnLine } from "./drawnLines";

/** The kinds of charts that have the periods along their axis. */
type OverPeriods = Exclude<ComparisonChart, "waterfall" | "clustered">;

const SHAPES: Readonly<Record<OverPeriods, SeriesShape>> = {
  "by-period": "clustered",
  stacked: "stacked",
  stacked100: "stacked100",
  line: "line",
  index: "line",
};

/** Lines over the periods: from the table, or from rows of the chart's own for an index or targets. */
export function planOverPeriods(
  table: ComparedTable,
  kind: OverPeriods,
  { at, source }: { readonly at: number; readonly source: string },
): DrawnChart | undefined {
  const lines = drawable(table, kind);
  const [first] = lines;
  if (!first || (kind === "stacked100" && lines.some(isNegative))) return undefined;
  const { columns, locale } = table.choice;
  const rates = ratesBeside(table, kind, first);
  const shown = [...lines, ...rates];
  const names = shortened(shown.map(({ metric, figures }) => labelOver(metric, figures)[locale]));
  const drawn = shown.flatMap((line, index) => {
    const isRate = rates.includes(line);
    const shape = isRate ? ("line" as const) : SHAPES[kind];
    const name = names[index] ?? "";
    return drawnLines(line, shape).map((one) => ({ ...one, name, shape, isRate }));
  });
  const copied = drawn.filter(({ era }) => era !== undefined || kind === "index");
  const rows = ownRows(table, kind, copied);
  const last = columns.length - 1;
  const categories = rowArea(rows.length > 0 ? at : PERIOD_ROW, 0, last);
  const total = kind === "stacked" ? totalOver(lines, table) : undefined;
  return chartUnder(at, rows, {
    ...headOf({ ...table, lines }, kind, measureOf(readMetric(first.metric).unit)),
    ...(rates.length > 0 && { secondary: secondAxis(rates, table) }),
    categoryTitle: titleOfAxis(SHEET_TEXTS.period[locale], source, { ...table, lines }),
    series: withTotal(
      drawn.map((one): SeriesPlan => {
        const { line, shape, isRate } = one;
        const row = copied.indexOf(one);
        return {
          name: nameInEra(one.name, one.era, locale),
          values: rowArea(row < 0 ? line.at : at + 1 + row, 0, last),
          categories,
          shape,
          axis: isRate ? "secondary" : "primary",
          ...lookOf(one, table),
          ...(shape === "clustered" && labelsOf(line, lines.length, table)),
        };
      }),
      total && totalOverStack({ ...wholeOf(total, table), categories }, locale),
    ),
    legend: drawn.length > 1,
  });
}

/** How a line looks, and its points, of its standard where it is drawn in parts. */
function lookOf(
  { line, era, shape }: DrawnLine & { readonly shape: SeriesShape },
  table: ComparedTable,
) {
  const points = table.choice.columns.map((_, column) =>
    era?.columns.includes(column) === false ? undefined : isPale(line, column, table),
  );
  return withPale(seriesLook(shape, table.lines.indexOf(line)), shape, points);
}

/** Where a total stands, and how it is written over its stack. */
function wholeOf({ metric, at, figures }: ComparedLine, { choice }: ComparedTable) {
  return {
    values: rowArea(at, 0, choice.columns.length - 1),
    labels: unaligned(formatOfFigures(metric, choice.unit, figures)),
  };
}

/** The line that lines are the parts of, within rounding, where the reader wants labels. */
function totalOver(
  parts: readonly ComparedLine[],
  { lines, total, choice }: ComparedTable,
): ComparedLine | undefined {
  const sum = lines.find(({ metric }) => metric === total);
  if (choice.labels === false || !sum || parts.includes(sum)) return undefined;
  const isWhole = sum.figures.every((whole, column) => {
    const facts = parts.flatMap(({ figures }) => figures[column] ?? []);
    if (!whole || facts.length < parts.length) return !whole && facts.length === 0;
    const rest = facts.reduce((left, { value }) => left - Number(value), Number(whole.value));
    const margin = [whole, ...facts].reduce((all, fact) => all + roundingOf(fact), 0);
    return Math.abs(rest) <= margin;
  });
  return isWhole ? sum : undefined;
}

/** Rates beside amounts, which have an axis of their own. */
function ratesBeside(
  { lines, choice }: ComparedTable,
  kind: OverPeriods,
  { metric: first }: ComparedLine,
): readonly ComparedLine[] {
  if ((kind !== "by-period" && kind !== "line") || readMetric(first).unit === "ratio") return [];
  return lines.filter(
    ({ metric, figures }) =>
      choice.metrics.includes(metric) &&
      readMetric(metric).unit === "ratio" &&
      figures.some((fact) => fact !== undefined),
  );
}

/** The axis of rates, named by the only one. */
function secondAxis(rates: readonly ComparedLine[], { choice }: ComparedTable): AxisPlan {
  const { locale, unit } = choice;
  const [first, ...others] = rates;
  const label = first && others.length === 0 ? labelOver(first.metric, first.figures)[locale] : "";
  return {
    title: label === "" ? "%" : nameRate(label, locale),
    format: axisFormatOf("ratio", unit),
  };
}

function isNegative({ figures }: ComparedLine): boolean {
  return figures.some((fact) => fact !== undefined && Number(fact.value) < 0);
}

function ownRows(
  { choice }: ComparedTable,
  kind: OverPeriods,
  copied: readonly DrawnLine[],
): Block["rows"] {
  const { columns, locale } = choice;
  const hasTarget = columns.some(({ scenario }) => scenario !== "actual");
  if (copied.length === 0 && !hasTarget) return [];
  return [
    headOfRows(
      SHEET_TEXTS.comparison[locale],
      columns.map((column) => textCell(nameColumn(column, locale), "category")),
      locale,
    ),
    ...copied.map((one) => drawnRow(one, kind === "index", choice)),
  ];
}

/** Lines in the unit of the first one; parts only where they are stacked, so that nothing counts twice. */
function drawable({ lines, choice, total }: ComparedTable, kind: ComparisonChart) {
  const unit = readMetric(choice.metrics[0] ?? total).unit;
  const stacked = kind === "stacked" || kind === "stacked100";
  return lines.filter(
    ({ metric, figures }) =>
      choice.metrics.includes(metric) &&
      (kind === "index" || readMetric(metric).unit === unit) &&
      figures.some((fact) => fact !== undefined) &&
      !(stacked && metric === total && choice.metrics.length > 1),
  );
}
