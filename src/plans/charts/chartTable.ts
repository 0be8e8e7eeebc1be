import { formatArea, formatCell } from "../sheets/address";
import type { Block, Cell, ChartPlan, SeriesPlan, SeriesShape } from "../sheets/sheetPlan";
import { EMPTY, FIRST_FIGURE_COLUMN, emptyCell, textCell } from "../tables/cells";

import { squared } from "../tables/sheetFrame";
import { seriesLook } from "./palette";

/** A chart, the table it is drawn from, and the rows that both take. */
export interface DrawnChart {
  readonly block: Block;
  readonly chart: ChartPlan;
  readonly height: number;
}

/** One line of a chart's table and how it is drawn. */
export interface ChartLine {
  /** What the table and the legend call it. */
  readonly name: string;
  readonly unit: string;
  /** One cell a category. */
  readonly cells: readonly Cell[];
  readonly shape: SeriesShape;
  readonly axis: SeriesPlan["axis"];
}

/** A chart of lines over categories. */
export interface ChartTable {
  /** The first row of the table, counted from zero. */
  readonly at: number;
  /** Stands above the table; nothing where absent. */
  readonly heading?: string;
  readonly categories: readonly Cell[];
  readonly lines: readonly ChartLine[];
  readonly chart: Pick<ChartPlan, "name" | "title" | "categoryTitle" | "primary" | "secondary">;
}

/** A table with its categories above and a line a row, and the chart below it. */
export function chartOver({ at, heading, categories, lines, chart }: ChartTable): DrawnChart {
  const head = heading === undefined ? [] : [[EMPTY, textCell(heading, "section")]];
  const categoryRow = at + head.length;
  const header = emptyCell("header");
  const rows = [
    ...head,
    [EMPTY, header, header, ...categories],
    ...lines.map(({ name, unit, cells }) => [
      EMPTY,
      textCell(name, "label"),
      textCell(unit, "unit"),
      ...cells,
    ]),
  ];
  return chartUnder(at, rows, {
    ...chart,
    series: lines.map((line, index) => ({
      name: line.name,
      values: rowArea(categoryRow + 1 + index, categories.length),
      categories: rowArea(categoryRow, categories.length),
      shape: line.shape,
      axis: line.axis,
      ...seriesLook(line.shape, lines.slice(0, index).filter(isLike(line)).length),
    })),
    legend: lines.length > 1,
  });
}

/** Rows a chart lies over. */
const CHART_ROWS = 18;
/** Columns of figures it reaches over after the labels and units: about twice as wide as high. */
const CHART_COLUMNS = 4;
/** Blank rows above a chart and below it. */
const BLANK_ROWS = 1;

/** A chart below the rows of a table that begin at a row counted from zero. */
export function chartUnder(
  at: number,
  rows: Block["rows"],
  chart: Omit<ChartPlan, "position">,
): DrawnChart {
  const top = at + rows.length + BLANK_ROWS;
  const position = formatArea({
    top,
    left: 1,
    bottom: top + CHART_ROWS - 1,
    right: FIRST_FIGURE_COLUMN + CHART_COLUMNS - 1,
  });
  return {
    block: { at: formatCell(at, 0), rows: squared(rows, 0) },
    chart: { ...chart, position },
    height: rows.length + CHART_ROWS + 2 * BLANK_ROWS,
  };
}

/** Charts with their tables, and the rows they take together. */
export interface DrawnCharts {
  readonly blocks: readonly Block[];
  readonly charts: readonly ChartPlan[];
  readonly height: number;
}

/** No chart at all. */
export const NO_CHARTS: DrawnCharts = { blocks: [], charts: [], height: 0 };

/** Charts one below the other from a row counted from zero; those that cannot be drawn take no place. */
export function stackCharts(
  start: number,
  planners: readonly ((at: number) => DrawnChart | undefined)[],
): DrawnCharts {
  return planners.reduce<DrawnCharts>((above, plan) => {
    const drawn = plan(start + above.height);
    if (!drawn) return above;
    return {
      blocks: [...above.blocks, drawn.block],
      charts: [...above.charts, drawn.chart],
      height: above.height + drawn.height,
    };
  }, NO_CHARTS);
}

function rowArea(row: number, width: number): string {
  return formatArea({
    top: row,
    bottom: row,
    left: FIRST_FIGURE_COLUMN,
    right: FIRST_FIGURE_COLUMN + width - 1,
  });
}

/** Lines and bars take their colours each from their own palette. */
function isLike(line: ChartLine): (other: ChartLine) => boolean {
  return ({ shape }) => (shape === "line") === (line.shape === "line");
}
