import type { SeriesReport } from "../../host/workbook/charts/chartReport";
import type { ChartStyle } from "./chartStyle";
import type { ChartShape } from "./chartType";

/** Writes a number by an Excel number format. */
export type NumberFormatter = (format: string, value: number) => string;

/** What drawing a chart needs besides the chart. */
export interface Drawing {
  readonly style: ChartStyle;
  readonly format: NumberFormatter;
}

/** A series with the shape its type means and the colour it is drawn in. */
export interface ShapedSeries {
  readonly view: SeriesReport;
  readonly shape: ChartShape;
  readonly color: string;
}
