import type {
  AddChartMarkerOptions,
  AddChartSeriesOptions,
  AddDataLabelsOptions,
  AddDataPointOptions,
  DataLabelPosition,
} from "@cj-tech-master/excelts/chart";
import type { SeriesReport } from "../../../host/workbook/charts/chartReport";
import { formatXlsxColour } from "../xlsxColour";
import type { XlsxForm } from "./xlsxForm";

/** Excel's line weight in points, where a series has none of its own. */
const USUAL_LINE = 2.25;
const MARKER_SIZE = 5;

const DASHES: Readonly<Partial<Record<string, AddChartSeriesOptions["lineDash"]>>> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
};
const MARKERS: Readonly<Partial<Record<string, AddChartMarkerOptions["symbol"]>>> = {
  Circle: "circle",
  Dash: "dash",
  Diamond: "diamond",
  Dot: "dot",
  None: "none",
  Plus: "plus",
  Square: "square",
  Star: "star",
  Triangle: "triangle",
  X: "x",
};
const POSITIONS: Readonly<Partial<Record<string, DataLabelPosition>>> = {
  BestFit: "bestFit",
  Bottom: "b",
  Center: "ctr",
  InsideBase: "inBase",
  InsideEnd: "inEnd",
  Left: "l",
  OutsideEnd: "outEnd",
  Right: "r",
  Top: "t",
};

/** What is not said to be left away Excel writes beside the value. */
const VALUE_ALONE: AddDataLabelsOptions = {
  showVal: true,
  showCatName: false,
  showSerName: false,
  showLegendKey: false,
  showPercent: false,
  showBubbleSize: false,
};

/** How a series of a file looks; where its cells are is not said. */
export function planXlsxSeries(
  report: SeriesReport,
  form: XlsxForm,
): Omit<AddChartSeriesOptions, "name" | "values" | "categories"> {
  const look = form.type === "line" ? lineOf(report) : fillOf(report, form);
  const labels = labelsOf(report, form);
  const points = pointsOf(report, form);
  return {
    ...look,
    ...(labels && { dataLabels: labels }),
    ...(points.length > 0 && { dataPoints: points }),
  };
}

function colourOf(colour: string | undefined): string | undefined {
  return colour === undefined ? undefined : formatXlsxColour(colour);
}

// Readers differ in what they take for granted, so bars say that a negative one keeps its colour.
function fillOf({ color }: SeriesReport, { type }: XlsxForm): Partial<AddChartSeriesOptions> {
  const keeps = type === "bar" ? { invertIfNegative: false } : {};
  // A fill that was cleared: there, so that the bars above it stay up, and not seen.
  if (color === "none") return { ...keeps, spPr: { noFill: true } };
  const fill = colourOf(color);
  return { ...keeps, ...(fill !== undefined && { fill }) };
}

function lineOf(report: SeriesReport): Partial<AddChartSeriesOptions> {
  const { lineWeight = USUAL_LINE, lineStyle = "", smooth = false } = report;
  const line = colourOf(report.color);
  const dash = DASHES[lineStyle];
  if (lineStyle === "None") {
    return { smooth, spPr: { line: { noFill: true } }, marker: markerOf(report, line) };
  }
  return {
    smooth,
    lineWidth: lineWeight,
    ...(line !== undefined && { line }),
    ...(dash && { lineDash: dash }),
    marker: markerOf(report, line),
  };
}

function markerOf(
  { type, markerStyle = "" }: SeriesReport,
  colour: string | undefined,
): AddChartMarkerOptions {
  const symbol = type.includes("Markers") ? (MARKERS[markerStyle] ?? "circle") : "none";
  if (symbol === "none") return { symbol };
  return { symbol, size: MARKER_SIZE, ...(colour && { fill: colour, border: colour }) };
}

function pointsOf(report: SeriesReport, form: XlsxForm): AddDataPointOptions[] {
  const colours = Object.entries(report.pointColors ?? {}).flatMap(([index, colour]) => {
    const fill = formatXlsxColour(colour);
    return fill === undefined ? [] : [{ index: Number(index), ...pointOf(report, form, fill) }];
  });
  return [...colours, ...markersOf(report, form)];
}

/** Points of a line whose markers have a fill of their own, within the line's colour. */
function markersOf(report: SeriesReport, { type }: XlsxForm): AddDataPointOptions[] {
  if (type !== "line") return [];
  const usual = markerOf(report, colourOf(report.color));
  return Object.entries(report.pointMarkers ?? {}).flatMap(([index, colour]) => {
    const fill = formatXlsxColour(colour);
    return fill === undefined || report.pointColors?.[Number(index)] !== undefined
      ? []
      : [{ index: Number(index), marker: { ...usual, fill } }];
  });
}

function pointOf(
  report: SeriesReport,
  { type }: XlsxForm,
  fill: string,
): Omit<AddDataPointOptions, "index"> {
  if (type === "line") return { marker: markerOf(report, fill) };
  return { fill, ...(type === "bar" && { invertIfNegative: false }) };
}

function labelsOf({ dataLabels }: SeriesReport, form: XlsxForm): AddDataLabelsOptions | undefined {
  if (dataLabels?.visible !== true) return undefined;
  const { numberFormat: numFmt, position: wanted = "" } = dataLabels;
  const position = POSITIONS[wanted];
  const srgb = colourOf(dataLabels.color);
  return {
    ...VALUE_ALONE,
    ...(numFmt !== undefined && { numFmt, numFmtLinked: false }),
    ...(position && isAllowed(position, form) && { position }),
    ...(srgb !== undefined && { txPr: { color: { srgb } } }),
  };
}

/** Excel calls a file broken whose labels stand where their kind of series has no such place. */
function isAllowed(position: DataLabelPosition, { type, grouping }: XlsxForm): boolean {
  if (type === "bar") {
    const inside = position === "ctr" || position === "inBase" || position === "inEnd";
    return inside || (position === "outEnd" && grouping === "clustered");
  }
  if (type === "line") return ["ctr", "l", "r", "t", "b"].includes(position);
  return type === "pie" && ["bestFit", "ctr", "inEnd", "outEnd"].includes(position);
}
