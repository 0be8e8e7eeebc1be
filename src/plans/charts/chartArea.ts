import { formatArea } from "../sheets/address";
import { FIRST_FIGURE_COLUMN } from "../tables/headerRows";

/** Rows a chart lies over. */
const CHART_ROWS = 18;
/** Columns of figures it reaches over after the labels and units: about twice as wide as high. */
const CHART_COLUMNS = 4;
/** Blank rows above a chart and below it. */
const BLANK_ROWS = 1;

/** Where a chart lies. */
export interface ChartArea {
  readonly position: string;
  /** Rows that the chart takes with the blank ones around it. */
  readonly height: number;
}

/** A chart's place under a table that ends above a row counted from zero, from the labels on. */
export function chartBelow(row: number): ChartArea {
  const top = row + BLANK_ROWS;
  const position = formatArea({
    top,
    left: 1,
    bottom: top + CHART_ROWS - 1,
    right: FIRST_FIGURE_COLUMN + CHART_COLUMNS - 1,
  });
  return { position, height: CHART_ROWS + 2 * BLANK_ROWS };
}
