/** An axis of a chart, as Excel's object model has it. */
export interface AxisView {
  readonly title?: string;
  readonly visible: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat?: string;
  readonly majorGridlines?: boolean;
}

/** A series with the values its ranges hold now. */
export interface SeriesView {
  readonly name: string;
  /** Excel's chart type, such as "LineMarkers"; may differ from the chart's. */
  readonly type: string;
  readonly axisGroup: "Primary" | "Secondary";
  readonly values: readonly (number | null)[];
  readonly categories: readonly (string | number)[];
  /** "#RRGGBB", "none" where the fill was cleared; absent for Excel's own choice. */
  readonly color?: string;
  /** In points. */
  readonly lineWeight?: number;
  readonly lineStyle?: string;
  readonly markerStyle?: string;
  readonly smooth?: boolean;
  /** Per cent of a bar's width. */
  readonly gapWidth?: number;
  /** Per cent of a bar's width; negative for a space between bars. */
  readonly overlap?: number;
  readonly dataLabels?: {
    readonly visible: boolean;
    readonly numberFormat?: string;
    readonly position?: string;
  };
  readonly pointColors?: Readonly<Record<number, string>>;
  /** Number format of the cells. */
  readonly numberFormat?: string;
}

/** A chart of a worksheet; lengths in points from the sheet's upper left corner. */
export interface ChartView {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Excel.ChartType, such as "ColumnClustered". */
  readonly type: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly axes: {
    readonly category?: AxisView;
    readonly value?: AxisView;
    readonly secondaryValue?: AxisView;
  };
  readonly series: readonly SeriesView[];
}
