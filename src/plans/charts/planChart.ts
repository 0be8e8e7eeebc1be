import type { Fact } from "../../domain/fact";
import { fillText } from "../../domain/texts/fillText";
import type { Locale } from "../../domain/locale";
import { formatColumn } from "../sheets/address";
import type { Block, Cell, SeriesPlan } from "../sheets/sheetPlan";
import { EMPTY, FIRST_FIGURE_COLUMN, emptyCell, referenceTo, textCell } from "../tables/cells";
import { PERIOD_ROW, SCENARIO_ROW } from "../tables/headerRows";
import type { Line, LineTable } from "../tables/lineTable";
import { unaligned } from "../tables/formats";
import { formatAt, formatOfLine, labelOf, seriesName } from "../tables/planLines";
import type { PlanOptions } from "../tables/planOptions";
import { SCENARIO_SPACE } from "../tables/texts/nameColumn";
import { changing, nameEras, nameInEra } from "../tables/standards";
import { nameSourcesUnderChart } from "../tables/sheetFrame";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";
import { axesOf, lineAbove, type AxesAbove } from "./axes";
import { columnsToDraw, isDrawn } from "./chartColumns";
import type { ChartSpec } from "./chartSpec";
import {
  axisTitle,
  chartUnder,
  hasRoomForLabels,
  headOfRows,
  rowArea,
  shortened,
  totalOverStack,
  withTotal,
  type DrawnChart,
} from "./chartTable";
import { erasOfLine, partedByStandard, type DrawnSeries } from "./drawnSeries";
import { withPale, type SeriesLook } from "./palette";

/** Where a chart is drawn, and from what. */
interface ChartContext {
  readonly table: LineTable;
  readonly options: PlanOptions;
  /** The figures of the sheet, whose sources the chart names. */
  readonly facts: readonly Fact[];
  /** The look of every line of the sheet, by its key. */
  readonly looks: ReadonlyMap<string, SeriesLook>;
  /** The first row of the chart and of its own cells, counted from zero. */
  readonly at: number;
}

/** A chart with the columns of the sheet it is drawn over and the lines that have figures there. */
interface Drawing extends ChartContext {
  readonly spec: ChartSpec;
  readonly columns: readonly number[];
  readonly series: readonly DrawnSeries[];
}

/**
 * A chart of lines of the sheet, drawn from the table itself wherever that is whole: its columns side
 * by side, no text among the figures, every stack complete. Otherwise from rows of its own between the
 * table and the chart, in the columns of the table, so that the heads above stay true. What joins
 * points breaks where the accounting standard changes: one series a standard. Undefined where fewer
 * than two columns have figures; a chart of a slide may have one.
 */
export function planChart(spec: ChartSpec, context: ChartContext): DrawnChart | undefined {
  const { table, at } = context;
  const columns = columnsToDraw(spec, table);
  if (!columns) return undefined;
  const series = spec.series
    .filter(({ key }) => hasFigures(key, columns, table))
    .flatMap((one) => partedByStandard(one, columns, table));
  const drawing = { ...context, spec, columns, series };
  const copied = isWhole(drawing) ? series.filter(({ era }) => era) : series;
  const total = totalKey(drawing);
  const rows = ownRows(
    drawing,
    total !== undefined && copied.length > 0 ? [...copied, { key: total }] : copied,
  );
  const title = titleOf(drawing);
  const plans = seriesPlans(drawing, { at, copied, hasRows: rows.length > 0 });
  return chartUnder(at, rows, {
    name: `IIJ ${title}`,
    title,
    categoryTitle: categoryTitle(drawing),
    ...axesOf(drawing, runsAbove(drawing)),
    series: plans,
    legend: plans.length > 1,
  });
}

/** What the chart is called: lines in braces go by the standard of their figures, as in the table. */
function titleOf({ spec, table, options }: Drawing): string {
  const { locale } = options;
  const names = spec.series.map(({ key }, index): readonly [number, string] => [
    index,
    table.has(key) ? labelOf(table.place(key).line, table)[locale] : "",
  ]);
  return fillText(spec.title[locale], Object.fromEntries(names));
}

function hasFigures(key: string, columns: readonly number[], table: LineTable): boolean {
  return table.has(key) && columns.some((column) => table.isKnown(table.place(key).line, column));
}

/** Whether the table itself can be drawn as it stands. */
function isWhole({ spec, columns, series, table }: Drawing): boolean {
  const [first = 0] = columns;
  const areTogether = columns.every((column, index) => column === first + index);
  const isClean = (column: number) =>
    series.every(({ key }) => {
      const { kind } = table.shownAt(table.place(key).line, column);
      return kind !== "foreign" && kind !== "meaningless";
    }) &&
    (isDrawn(spec, column, table) || series.every(({ key }) => isUnknown(key, column, table)));
  return areTogether && columns.every(isClean);
}

function isUnknown(key: string, column: number, table: LineTable): boolean {
  return !table.isKnown(table.place(key).line, column);
}

/** The line written over the stacks, where the reader wants labels and it has figures. */
function totalKey({ spec, columns, table, options }: Drawing): string | undefined {
  const { total } = spec;
  return options.labels && total !== undefined && hasFigures(total, columns, table)
    ? total
    : undefined;
}

/** The chart's own cells: its categories where a target is among them, and the lines it cannot take from the table. */
function ownRows(drawing: Drawing, copied: readonly CopiedLine[]): Block["rows"] {
  const { table, options, columns, spec } = drawing;
  const hasTarget = columns.some((column) => table.columns[column]?.scenario !== "actual");
  if (copied.length === 0 && !hasTarget) return [];
  const cellsOf = (cellAt: (column: number) => Cell) =>
    table.columns.map((_, column) => (columns.includes(column) ? cellAt(column) : EMPTY));
  return [
    headOfRows(
      titleOf(drawing),
      cellsOf((column) => categoryCell(column, table, options.locale)),
      options.locale,
    ),
    ...copied.map(({ key, era }) => {
      const { line, at } = table.place(key);
      const cells = { line, table, options, format: formatOfLine(line, table, options) };
      const isIn = (column: number) => !era || era.columns.includes(column);
      const cellAt = (column: number) =>
        isIn(column) && isDrawn(spec, column, table) && table.isKnown(line, column)
          ? asKnown(referenceTo(at, column, formatAt(cells, column)), line, column, table)
          : emptyCell("figure");
      const label = nameInEra(labelOf(line, table)[options.locale], era, options.locale);
      return [EMPTY, textCell(label, "note"), EMPTY, ...cellsOf(cellAt)];
    }),
  ];
}

/** What is an estimate in the table is one beside the chart. */
function asKnown(cell: Cell, line: Line, column: number, table: LineTable): Cell {
  return cell.kind === "formula" && table.isEstimate(line, column)
    ? { ...cell, style: { ...cell.style, estimate: true } }
    : cell;
}

/** "FY11", and "FY12 target" where the column is no actual figure. */
function categoryCell(column: number, { columns }: LineTable, locale: Locale): Cell {
  const letters = formatColumn(FIRST_FIGURE_COLUMN + column);
  const period = `=${letters}$${PERIOD_ROW + 1}`;
  const isActual = columns[column]?.scenario === "actual";
  const space = SCENARIO_SPACE[locale] === "" ? "" : `&"${SCENARIO_SPACE[locale]}"`;
  return {
    kind: "formula",
    formula: isActual ? period : `${period}${space}&${letters}$${SCENARIO_ROW + 1}`,
    format: "General",
    style: { role: "category" },
  };
}

type CopiedLine = Pick<DrawnSeries, "key" | "era">;

interface OwnRows {
  /** The row of the categories, counted from zero, where there are rows of the chart's own. */
  readonly at: number;
  readonly hasRows: boolean;
  readonly copied: readonly CopiedLine[];
}

function seriesPlans(drawing: Drawing, own: OwnRows): readonly SeriesPlan[] {
  const { table, options, columns, series, looks } = drawing;
  const sorted = [...columns].sort((a, b) => a - b);
  const [first = 0, last = first] = [sorted[0], sorted.at(-1)];
  const categories = rowArea(own.hasRows ? own.at : PERIOD_ROW, first, last);
  const lines = series.map(({ key }) => table.place(key).line);
  const names = shortened(lines.map((line) => seriesName(line, table, options)));
  const rowOf = (drawn: DrawnSeries): number => {
    const place = own.copied.indexOf(drawn);
    return place < 0 ? table.place(drawn.key).at : own.at + 1 + place;
  };
  const drawn = series.map((one, index): SeriesPlan => {
    const { key, shape, axis, era } = one;
    const line = table.place(key).line;
    return {
      name: nameInEra(names[index] ?? "", era, options.locale),
      values: rowArea(rowOf(one), first, last),
      categories,
      shape,
      axis: axis ?? "primary",
      ...withPale(looks.get(key) ?? { color: "" }, shape, palePoints(one, drawing)),
      ...(isLabelled(one, drawing) && { labels: labelFormat(line, drawing) }),
    };
  });
  const total = totalKey(drawing);
  if (total === undefined) return drawn;
  const { line } = table.place(total);
  const row = own.copied.length > 0 ? own.at + 1 + own.copied.length : table.place(total).at;
  const whole = {
    values: rowArea(row, first, last),
    categories,
    labels: labelFormat(line, drawing),
  };
  return withTotal(drawn, totalOverStack(whole, options.locale));
}

/** Which points of a series are planned or only roughly known; undefined where nothing is drawn. */
function palePoints(
  { key, era }: DrawnSeries,
  { columns, table }: Drawing,
): readonly (boolean | undefined)[] {
  const { line } = table.place(key);
  const first = Math.min(...columns);
  return Array.from({ length: Math.max(...columns) - first + 1 }, (_, index) => {
    const column = first + index;
    const isIn = columns.includes(column) && (!era || era.columns.includes(column));
    if (!isIn || !table.isKnown(line, column)) return undefined;
    return table.columns[column]?.scenario !== "actual" || table.isEstimate(line, column);
  });
}

/** Figures stand over bars that stand alone, and over a line above bars; over a stack stands its total. */
function isLabelled({ shape, axis }: DrawnSeries, drawing: Drawing): boolean {
  if (axis === "secondary") return runsAbove(drawing) !== undefined;
  return shape === "clustered" && areBarsLabelled(drawing);
}

function areBarsLabelled({ options, columns, series }: Drawing): boolean {
  const bars = series.filter((one) => one.shape === "clustered").length;
  return options.labels && bars > 0 && hasRoomForLabels(bars * columns.length);
}

/** The axes of a line that runs above bars with figures over them; undefined where it may cross them. */
function runsAbove(drawing: Drawing): AxesAbove | undefined {
  const isLabelled = areBarsLabelled(drawing) || totalKey(drawing) !== undefined;
  return isLabelled ? lineAbove(drawing) : undefined;
}

function labelFormat(line: Line, { table, options }: Drawing): string {
  return unaligned(formatOfLine(line, table, options));
}

/** What is on the axis, the standards where they change on it, and where the figures are from. */
function categoryTitle({ columns, table, options, facts, series }: Drawing): string {
  const { locale } = options;
  const isYear = table.columns[columns[0] ?? 0]?.period.kind === "year";
  const eras = changing(series.map(({ key }) => erasOfLine(key, columns, table)));
  return axisTitle(
    {
      axis: (isYear ? SHEET_TEXTS.year : SHEET_TEXTS.quarter)[locale],
      standards: nameEras(eras, table.columns, locale),
      sources: nameSourcesUnderChart(facts, options),
    },
    locale,
  );
}
