import type { Fact } from "../../domain/fact";
import { fillText } from "../../domain/fillText";
import { measureOf } from "../../domain/numbers/numberFormat";
import {
  axisTitle,
  chartUnder,
  rowArea,
  shortened,
  stackCharts,
  type DrawnChart,
  type DrawnCharts,
} from "../charts/chartTable";
import { seriesLook } from "../charts/palette";
import { formatArea } from "../sheets/address";
import type { AxisPlan, Block, ChartPlan, SeriesPlan, SeriesShape } from "../sheets/sheetPlan";
import { EMPTY, FIRST_FIGURE_COLUMN, textCell } from "../tables/cells";
import { formatOfFigures, labelOver, roundingOf, readMetric } from "../tables/figures";
import { isRough, unaligned } from "../tables/formats";
import { PERIOD_ROW } from "../tables/headerRows";
import { axisFormatOf, nameMeasure } from "../tables/measure";
import { nameColumn, nameColumns } from "../tables/texts/nameColumn";
import { nameEras, nameInEra } from "../tables/standards";
import { nameSourcesUnderChart } from "../tables/sheetFrame";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";
import type { ComparedLine, ComparedTable, ComparisonChart } from "./comparedTable";
import { drawnLines, drawnRow, erasChanging, type DrawnLine } from "./drawnLines";
import { planWaterfall } from "./planWaterfall";

/** Draws every chart that was chosen, one below the other, from a row counted from zero. */
export function comparisonCharts(
  table: ComparedTable,
  facts: readonly Fact[],
  start: number,
): DrawnCharts {
  const source = nameSourcesUnderChart(facts, table.choice);
  const planners = table.choice.charts.map((kind) => (at: number) => {
    if (kind === "waterfall") return planWaterfall(table, at, source);
    return kind === "clustered"
      ? planClusters(table, at, source)
      : planOverPeriods(table, kind, { at, source });
  });
  return stackCharts(start, planners);
}

type OverPeriods = Exclude<ComparisonChart, "waterfall" | "clustered">;

const SHAPES: Readonly<Record<OverPeriods, SeriesShape>> = {
  "by-period": "clustered",
  stacked: "stacked",
  stacked100: "stacked100",
  line: "line",
  index: "line",
};

/** More bars than these leave no room for figures. */
const MOST_LABELS = 24;

/** A group of bars a line and one bar a period, drawn from the table itself. */
function planClusters(table: ComparedTable, at: number, source: string): DrawnChart | undefined {
  const lines = neighbours(table);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  const { columns, locale, unit, labels = true } = table.choice;
  const measure = measureOf(readMetric(first.metric).unit);
  const over = (column: number) =>
    formatArea({ top: first.at, bottom: last.at, left: column, right: column });
  const hasLabels = labels && lines.length * columns.length <= MOST_LABELS;
  const format = unaligned(
    formatOfFigures(
      first.metric,
      unit,
      lines.flatMap(({ figures }) => figures),
    ),
  );
  return chartUnder(at, [], {
    ...headOf(table, "clustered", measure),
    categoryTitle: titleOfAxis(SHEET_TEXTS.line[locale], source, { ...table, lines }),
    series: columns.map((column, index): SeriesPlan => {
      return {
        name: nameColumn(column, locale),
        values: over(FIRST_FIGURE_COLUMN + index),
        categories: over(1),
        shape: "clustered",
        axis: "primary",
        ...seriesLook("clustered", index),
        ...paleOf(lines.map((line) => isPale(line, index, table))),
        ...(hasLabels && { labels: format }),
      };
    }),
    legend: true,
  });
}

/** Whether a figure is planned, or only roughly known. */
function isPale({ figures }: ComparedLine, column: number, { choice }: ComparedTable): boolean {
  const fact = figures[column];
  return fact !== undefined && (choice.columns[column]?.scenario !== "actual" || isRough(fact));
}

/** The points of a series that look lighter, where any do. */
function paleOf(points: readonly boolean[]): Pick<SeriesPlan, "pale"> {
  const pale = points.flatMap((isLighter, index) => (isLighter ? [index] : []));
  return pale.length > 0 ? { pale } : {};
}

/** Lines over the periods: from the table, or from rows of the chart's own for an index or targets. */
function planOverPeriods(
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
    series: [
      ...drawn.map((one): SeriesPlan => {
        const { line, shape, isRate } = one;
        const row = copied.indexOf(one);
        return {
          name: nameInEra(one.name, one.era, locale),
          values: rowArea(row < 0 ? line.at : at + 1 + row, 0, last),
          categories,
          shape,
          axis: isRate ? "secondary" : "primary",
          ...seriesLook(shape, table.lines.indexOf(line)),
          ...paleOf(columns.map((_, column) => isPale(line, column, table))),
          ...(shape === "clustered" && labelsOf(line, lines.length, table)),
        };
      }),
      ...(total === undefined
        ? []
        : [totalSeries(total, { values: rowArea(total.at, 0, last), categories }, table)]),
    ],
    legend: drawn.length > 1,
  });
}

/** A total over its stack: an invisible line whose labels are read. */
function totalSeries(
  { metric, figures }: ComparedLine,
  place: Pick<SeriesPlan, "values" | "categories">,
  { choice: { locale, unit } }: ComparedTable,
): SeriesPlan {
  const labels = unaligned(formatOfFigures(metric, unit, figures));
  const name = SHEET_TEXTS.bridgeTotal[locale];
  return { name, ...place, shape: "line", axis: "primary", color: "none", labels };
}

/** Values on bars, where the reader wants them and there is room. */
function labelsOf(
  { metric, figures }: ComparedLine,
  count: number,
  { choice }: ComparedTable,
): Pick<SeriesPlan, "labels"> {
  const { columns, unit, labels = true } = choice;
  if (!labels || count * columns.length > MOST_LABELS) return {};
  return { labels: unaligned(formatOfFigures(metric, unit, figures)) };
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
  const isNamed = label === "" || /[%率]/.test(label);
  const title = label === "" ? "%" : isNamed ? label : `${label} (%)`;
  return { title, format: axisFormatOf("ratio", unit) };
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
  const head = fillText(SHEET_TEXTS.chartData[locale], { title: SHEET_TEXTS.comparison[locale] });
  return [
    [
      EMPTY,
      textCell(head, "subtitle"),
      EMPTY,
      ...columns.map((column) => textCell(nameColumn(column, locale), "unit")),
    ],
    ...copied.map((one) => drawnRow(one, kind === "index", choice)),
  ];
}

type Head = Pick<ChartPlan, "name" | "title" | "primary">;

function headOf(
  { choice, lines }: ComparedTable,
  kind: ComparisonChart,
  measure: ReturnType<typeof measureOf>,
): Head {
  const { columns, locale, unit } = choice;
  const eras = erasChanging(lines);
  const bases = eras.length > 0 ? eras.map((era) => era.columns[0] ?? 0) : [0];
  const told = nameColumns(columns, locale);
  const title = nameMeasure(measure, unit, locale);
  const axes: Partial<Record<ComparisonChart, ChartPlan["primary"]>> = {
    stacked100: { title: "%", format: "0%" },
    index: {
      title: fillText(SHEET_TEXTS.indexAxis[locale], {
        period: nameColumns(
          bases.flatMap((column) => columns[column] ?? []),
          locale,
        ),
      }),
      format: "0",
    },
  };
  return {
    name: `IIJ comparison ${kind}`,
    title: `${SHEET_TEXTS.comparison[locale]}: ${told}`,
    primary: axes[kind] ?? { title, format: axisFormatOf(measure, unit) },
  };
}

/** What is on the axis, the standards where they change among the lines, and the sources. */
function titleOfAxis(axis: string, sources: string, { lines, choice }: ComparedTable): string {
  const standards = nameEras(erasChanging(lines), choice.columns, choice.locale);
  return axisTitle({ axis, standards, sources }, choice.locale);
}

/** Lines in the unit of the first one that stand one under the other. */
function neighbours({ lines, choice, total }: ComparedTable): readonly ComparedLine[] {
  const unit = readMetric(choice.metrics[0] ?? total).unit;
  const isAlike = ({ metric }: ComparedLine) =>
    choice.metrics.includes(metric) && readMetric(metric).unit === unit;
  const end = lines.findIndex((line) => !isAlike(line));
  const drawn = end < 0 ? lines : lines.slice(0, end);
  return drawn.some(({ figures }) => figures.some((fact) => fact !== undefined)) ? drawn : [];
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
