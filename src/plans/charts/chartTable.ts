import { fillText } from "../../domain/texts/fillText";
import type { Locale } from "../../domain/locale";
import { formatArea, formatCell } from "../sheets/address";
import type { Block, Cell, ChartPlan, Group, SeriesPlan } from "../sheets/sheetPlan";
import { EMPTY, FIRST_FIGURE_COLUMN, textCell } from "../tables/cells";
import { squared } from "../tables/sheetFrame";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";

/** A chart, the rows of its own that it is drawn from, if any, and the rows that all take. */
export interface DrawnChart {
  readonly block: Block | undefined;
  readonly chart: ChartPlan;
  readonly height: number;
  /** Its own rows, where they fold away, such as "19:25". */
  readonly folded?: string;
}

/** Rows a chart lies over. */
const CHART_ROWS = 18;
/** Columns of figures it reaches over after the labels and units: about twice as wide as high. */
const CHART_COLUMNS = 4;
/** Blank rows above a chart and below it. */
const BLANK_ROWS = 1;

/** A chart below rows of its own that begin at a row counted from zero; it may have none. */
export function chartUnder(
  at: number,
  rows: Block["rows"],
  chart: Omit<ChartPlan, "position">,
): DrawnChart {
  const above = rows.length === 0 ? 0 : rows.length + BLANK_ROWS;
  const top = at + above;
  const position = formatArea({
    top,
    left: 1,
    bottom: top + CHART_ROWS - 1,
    right: FIRST_FIGURE_COLUMN + CHART_COLUMNS - 1,
  });
  return {
    block: rows.length === 0 ? undefined : { at: formatCell(at, 0), rows: squared(rows, 0) },
    chart: { ...chart, position },
    height: above + CHART_ROWS + BLANK_ROWS,
    ...(chart.folded && { folded: `${at + 1}:${at + rows.length}` }),
  };
}

/** Charts with their tables, and the rows they take together. */
export interface DrawnCharts {
  readonly blocks: readonly Block[];
  readonly charts: readonly ChartPlan[];
  readonly height: number;
  /** Rows that fold away: cells only charts need. */
  readonly folded: readonly Group[];
}

/** No chart at all. */
export const NO_CHARTS: DrawnCharts = { blocks: [], charts: [], height: 0, folded: [] };

/** Charts one below the other from a row counted from zero; those that cannot be drawn take no place. */
export function stackCharts(
  start: number,
  planners: readonly ((at: number) => DrawnChart | undefined)[],
): DrawnCharts {
  return planners.reduce<DrawnCharts>((above, plan) => {
    const drawn = plan(start + above.height);
    if (!drawn) return above;
    return {
      blocks: [...above.blocks, ...[drawn.block ?? []].flat()],
      charts: [...above.charts, drawn.chart],
      height: above.height + drawn.height,
      folded: [...above.folded, ...foldedOf(drawn)],
    };
  }, NO_CHARTS);
}

function foldedOf({ folded }: DrawnChart): readonly Group[] {
  return folded === undefined ? [] : [{ axis: "rows", range: folded, collapsed: true }];
}

/** What stands under a chart: what is on its axis, the standards where they change on it, and its sources. */
export function axisTitle(
  told: { readonly axis: string; readonly standards: string; readonly sources: string },
  locale: Locale,
): string {
  const axis =
    told.standards === "" ? told.axis : fillText(SHEET_TEXTS.axisAndStandards[locale], told);
  return fillText(SHEET_TEXTS.axisAndSource[locale], { axis, sources: told.sources });
}

/** The head of the rows that a chart is drawn from: whose they are, and its categories over the columns. */
export function headOfRows(
  title: string,
  categories: readonly Cell[],
  locale: Locale,
): readonly Cell[] {
  const head = fillText(SHEET_TEXTS.chartData[locale], { title });
  return [EMPTY, textCell(head, "subtitle"), EMPTY, ...categories];
}

/** A total over its stack: an invisible line whose labels are read. */
export function totalOverStack(
  drawn: Pick<SeriesPlan, "values" | "categories" | "labels">,
  locale: Locale,
): SeriesPlan {
  const name = SHEET_TEXTS.bridgeTotal[locale];
  return { name, ...drawn, shape: "line", axis: "primary", color: "none" };
}

/** Series with a total over their stack, if there is one: a legend names what is on the first axis before the rest. */
export function withTotal(
  series: readonly SeriesPlan[],
  total: SeriesPlan | undefined,
): readonly SeriesPlan[] {
  const isFirst = ({ axis }: SeriesPlan) => axis === "primary";
  const [first, second] = [series.filter(isFirst), series.filter((one) => !isFirst(one))];
  return [...first, ...(total ? [total] : []), ...second];
}

/** The cells of a row of figures from one column to another, counted from the first figure. */
export function rowArea(row: number, first: number, last: number): string {
  return formatArea({
    top: row,
    bottom: row,
    left: FIRST_FIGURE_COLUMN + first,
    right: FIRST_FIGURE_COLUMN + last,
  });
}

/** Names without the words that all of them begin with and the title says: "cloud", not "Capex, cloud". */
export function shortened(names: readonly string[]): readonly string[] {
  const [first = "", ...others] = names;
  if (others.length === 0) return names;
  const start = ["、", ", ", "：", ": "]
    .map((mark) => first.slice(0, first.lastIndexOf(mark) + mark.length))
    .find((head) => head.length > 1 && names.every((name) => name.startsWith(head)));
  if (start === undefined) return names;
  return names.map((name) => name.slice(start.length)).map((name) => upper(name));
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** More bars than these leave no room for figures over them. */
const MOST_LABELS = 24;

/** Whether so many bars of a chart can each bear their figure. */
export function hasRoomForLabels(bars: number): boolean {
  return bars <= MOST_LABELS;
}
