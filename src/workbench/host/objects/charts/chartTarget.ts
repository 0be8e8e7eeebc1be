import type { SheetOfBook } from "../../workbook/book";
import type { Chart, ChartSeries } from "../../workbook/chart";

/** What a Chart of Excel's stands for. */
export interface ChartTarget extends SheetOfBook {
  readonly chart: Chart;
}

/** What a ChartSeries of Excel's stands for. */
export interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}
