import type { Box } from "../geometry";
import type { Book } from "../book";
import type { AxisKind, Chart, ChartSeries, Settings } from "../chart";
import { categoriesOf, seriesFormat, seriesName, valuesOf } from "./chartData";
import type { Sheet } from "../sheet";

/** An axis of a chart. */
export interface AxisReport {
  readonly title?: string;
  readonly visible: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly numberFormat?: string;
  readonly majorGridlines?: boolean;
  /** Where its labels are, such as `Low`; absent for beside the axis. */
  readonly tickLabelPosition?: string;
}

/** A series with the values that its cells hold now. */
export interface SeriesReport {
  readonly name: string;
  /** Excel's chart type, such as `LineMarkers`; may differ from the chart's. */
  readonly type: string;
  readonly axisGroup: "Primary" | "Secondary";
  readonly values: readonly (number | null)[];
  readonly categories: readonly (string | number)[];
  /** `#RRGGBB`, `none` where the fill was cleared; absent for Excel's own choice. */
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
    /** `#RRGGBB`; absent for Excel's own choice. */
    readonly color?: string;
  };
  readonly pointColors?: Readonly<Record<number, string>>;
  /** What fills the markers of single points, where it is not the line's colour. */
  readonly pointMarkers?: Readonly<Record<number, string>>;
  /** The number format of the cells. */
  readonly numberFormat?: string;
}

/** A chart of a worksheet, and where it lies. */
export interface ChartReport extends Box {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Excel's chart type, such as `ColumnClustered`. */
  readonly type: string;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly legend: {
    readonly visible: boolean;
    readonly position: string;
    /** The series that it leaves out, counted from 0; absent where it names all. */
    readonly hidden?: readonly number[];
  };
  readonly axes: {
    readonly category?: AxisReport;
    readonly value?: AxisReport;
    readonly secondaryValue?: AxisReport;
  };
  readonly series: readonly SeriesReport[];
}

type Kind = "number" | "string" | "boolean";
interface KindMap {
  number: number;
  string: string;
  boolean: boolean;
}

function isOf<K extends Kind>(value: unknown, kind: K): value is KindMap[K] {
  return typeof value === kind;
}

// Picks the settings that were made, under the report's names for them.
function pick<K extends Kind, N extends string>(
  settings: Settings,
  kind: K,
  names: Readonly<Record<N, string>>,
): Partial<Record<N, KindMap[K]>> {
  const picked: Partial<Record<N, KindMap[K]>> = {};
  for (const name in names) {
    const value = settings[names[name]];
    if (isOf(value, kind)) picked[name] = value;
  }
  return picked;
}

/** The series that a legend leaves out, counted from 0. */
export function hiddenEntries({ HiddenEntries: hidden }: Settings): readonly number[] {
  return Array.isArray(hidden) ? hidden.filter((index) => typeof index === "number") : [];
}

function partOf(value: unknown): Settings {
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** The text and visibility of a chart's title; one series gives a chart its name, as in Excel. */
export function titleOf(book: Book, chart: Chart): { text: string; visible: boolean } {
  const [first, ...others] = chart.series;
  const usual = first && others.length === 0 ? seriesName(book, chart, first) : "Chart Title";
  const { Text: text, Visible: visible } = chart.title;
  return { text: typeof text === "string" ? text : usual, visible: visible !== false };
}

function reportAxis(chart: Chart, kind: AxisKind): AxisReport | undefined {
  const axis = chart.axes[kind];
  if (!axis) return undefined;
  const { Text: text, Visible: isTitled } = axis.title;
  const gridlines = axis.majorGridlines["Visible"];
  return {
    visible: axis.settings["Visible"] !== false,
    ...(typeof text === "string" && isTitled !== false ? { title: text } : {}),
    ...pick(axis.settings, "number", { minimum: "Minimum", maximum: "Maximum" }),
    ...pick(axis.settings, "string", {
      numberFormat: "NumberFormat",
      tickLabelPosition: "TickLabelPosition",
    }),
    ...(typeof gridlines === "boolean" ? { majorGridlines: gridlines } : {}),
  };
}

function reportColour(series: ChartSeries): { color?: string } {
  const { Color: lineColour, LineStyle: style } = series.line;
  const colour = series.fill["Color"] ?? (style === "None" ? "none" : lineColour);
  return typeof colour === "string" ? { color: colour } : {};
}

function reportPointColours({ points }: ChartSeries): Readonly<Record<number, string>> {
  const colours: Record<number, string> = {};
  for (const [index, { fill, line }] of Object.entries(points)) {
    const colour = fill["Color"] ?? line["Color"];
    if (typeof colour === "string") colours[Number(index)] = colour;
  }
  return colours;
}

function reportPointMarkers({ points }: ChartSeries): Readonly<Record<number, string>> {
  const fills: Record<number, string> = {};
  for (const [index, { settings }] of Object.entries(points)) {
    const fill = settings["MarkerBackgroundColor"];
    if (typeof fill === "string" && fill !== "") fills[Number(index)] = fill;
  }
  return fills;
}

function reportSeries(book: Book, chart: Chart, series: ChartSeries): SeriesReport {
  const { settings, line, labels } = series;
  const numberFormat = seriesFormat(book, series);
  const pointColors = reportPointColours(series);
  const pointMarkers = reportPointMarkers(series);
  return {
    name: seriesName(book, chart, series),
    type: series.chartType ?? chart.chartType,
    axisGroup: settings["AxisGroup"] === "Secondary" ? "Secondary" : "Primary",
    values: valuesOf(book, series),
    categories: categoriesOf(book, series),
    ...reportColour(series),
    ...pick(line, "number", { lineWeight: "Weight" }),
    ...pick(line, "string", { lineStyle: "LineStyle" }),
    ...pick(settings, "string", { markerStyle: "MarkerStyle" }),
    ...pick(settings, "boolean", { smooth: "Smooth" }),
    ...pick(settings, "number", { gapWidth: "GapWidth", overlap: "Overlap" }),
    dataLabels: {
      visible: settings["HasDataLabels"] === true,
      ...pick(labels, "string", { numberFormat: "NumberFormat", position: "Position" }),
      ...pick(partOf(labels["font"]), "string", { color: "Color" }),
    },
    ...(Object.keys(pointColors).length > 0 ? { pointColors } : {}),
    ...(Object.keys(pointMarkers).length > 0 ? { pointMarkers } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** Describes a chart as it has to be drawn now. */
export function reportChart(book: Book, sheet: Sheet, chart: Chart): ChartReport {
  const { id, name, chartType: type, left, top, width, height, legend } = chart;
  const category = reportAxis(chart, "category");
  const value = reportAxis(chart, "value");
  const secondaryValue = reportAxis(chart, "secondaryValue");
  const position = legend["Position"];
  return {
    ...{ id, name, type, left, top, width, height },
    sheet: sheet.name,
    title: titleOf(book, chart),
    legend: {
      visible: legend["Visible"] !== false,
      position: typeof position === "string" ? position : "Bottom",
      ...(hiddenEntries(legend).length > 0 && { hidden: hiddenEntries(legend) }),
    },
    axes: {
      ...(category ? { category } : {}),
      ...(value ? { value } : {}),
      ...(secondaryValue ? { secondaryValue } : {}),
    },
    series: chart.series.map((series) => reportSeries(book, chart, series)),
  };
}
