/** Colours and sizes that Excel gives a chart nobody has formatted. */
export interface ChartStyle {
  readonly background: string;
  readonly border: string;
  readonly text: string;
  readonly gridline: string;
  readonly axisLine: string;
  /** Around labels that stand partly on a bar, partly beside it; absent where a label's own colour serves both. */
  readonly halo?: string;
  /** How far series contrast with the background at least; absent where they are made for it. */
  readonly leastContrast?: number;
}

/** Excel's "Office" theme colours in the order series take them. */
export const SERIES_COLORS: readonly string[] = [
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#264478",
  "#9E480E",
  "#636363",
  "#997300",
  "#255E91",
  "#43682B",
];

/** Excel's chart style in the page's theme. */
export const CHART_STYLES: Readonly<Record<"light" | "dark", ChartStyle>> = {
  light: {
    background: "#FFFFFF",
    border: "#D9D9D9",
    text: "#595959",
    gridline: "#D9D9D9",
    axisLine: "#BFBFBF",
  },
  dark: {
    background: "#262626",
    border: "#5A5A5A",
    text: "#D0D0D0",
    gridline: "#4A4A4A",
    axisLine: "#6A6A6A",
    halo: "#262626",
    // WCAG's for graphics.
    leastContrast: 3,
  },
};

/** Excel's fonts of 14 and 9 points, in CSS pixels at 100 %. */
export const FONT_SIZES = { title: 18.7, text: 12 };

/** Pixels of a point at 100 %. */
export const PX_PER_POINT = 4 / 3;
