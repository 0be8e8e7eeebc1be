import type { SheetChart } from "hucre/xlsx";
import { formatArea, quoteSheetName } from "../../host/area";
import type { Chart, ChartSource } from "../../host/chart";
import type { AxisReport, ChartReport, SeriesReport } from "../../host/chartReport";
import { POINTS_PER_PIXEL } from "../../host/geometry";
import { NEW_SHEET } from "../../host/newSheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../../host/snapshot";
import { formatXlsxColour } from "./xlsxColour";

type ChartForm = Pick<SheetChart, "type" | "barGrouping" | "lineGrouping" | "areaGrouping">;
type SeriesPlan = SheetChart["series"][number];

/** Excel's chart types that the library writes. */
const FORMS: Readonly<Partial<Record<string, ChartForm>>> = {
  ColumnClustered: { type: "column", barGrouping: "clustered" },
  ColumnStacked: { type: "column", barGrouping: "stacked" },
  ColumnStacked100: { type: "column", barGrouping: "percentStacked" },
  BarClustered: { type: "bar", barGrouping: "clustered" },
  BarStacked: { type: "bar", barGrouping: "stacked" },
  BarStacked100: { type: "bar", barGrouping: "percentStacked" },
  Line: { type: "line", lineGrouping: "standard" },
  LineMarkers: { type: "line", lineGrouping: "standard" },
  LineStacked: { type: "line", lineGrouping: "stacked" },
  LineStacked100: { type: "line", lineGrouping: "percentStacked" },
  Area: { type: "area", areaGrouping: "standard" },
  AreaStacked: { type: "area", areaGrouping: "stacked" },
  AreaStacked100: { type: "area", areaGrouping: "percentStacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
};
const LEGENDS: Readonly<Partial<Record<string, SheetChart["legend"]>>> = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
  Corner: "topRight",
};
/** A fill that was cleared: there, so that the bars above it stay up, and not seen. */
const UNSEEN = { theme: "bg1", alpha: 0 } as const;

/** Excel's line weight in points, where a series has none of its own. */
const USUAL_LINE = 2.25;

/** A chart with what it is drawn from, as the host keeps and as it reports it. */
export interface DrawnChart {
  readonly chart: Chart;
  readonly report: ChartReport;
}

/** A chart of the file; undefined where the library cannot write it: with two axes, or of two types. */
export function planXlsxChart(
  { chart, report }: DrawnChart,
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
): SheetChart | undefined {
  const form = formOf(report);
  const series = chart.series.map((each, index) => {
    const values = addressOf(each.values, workbook);
    const categories = addressOf(each.categories, workbook);
    const drawn = report.series[index];
    return values !== undefined && drawn
      ? { ...seriesOf(drawn), values, ...(categories !== undefined && { categories }) }
      : undefined;
  });
  const written = series.filter((each) => each !== undefined);
  if (!form || written.length === 0 || written.length < series.length) return undefined;
  const { title, legend, axes, name } = report;
  return {
    ...form,
    anchor: anchorOf(report, sheet),
    showTitle: title.visible,
    ...(title.visible && { title: title.text }),
    legend: legend.visible ? (LEGENDS[legend.position] ?? "bottom") : false,
    axes: { x: axisOf(axes.category), y: axisOf(axes.value) },
    frameTitle: name,
    altText: title.text,
    series: written,
    ...barsOf(report),
  };
}

function formOf({ series }: ChartReport): ChartForm | undefined {
  const forms = series.map(({ type, axisGroup }) =>
    axisGroup === "Primary" ? FORMS[type] : undefined,
  );
  const [first] = forms;
  return forms.every((form) => form?.type === first?.type && isGrouped(form, first))
    ? first
    : undefined;
}

function isGrouped(a: ChartForm | undefined, b: ChartForm | undefined): boolean {
  return (
    a?.barGrouping === b?.barGrouping &&
    a?.lineGrouping === b?.lineGrouping &&
    a?.areaGrouping === b?.areaGrouping
  );
}

function barsOf({ series: [first] }: ChartReport): Pick<SheetChart, "gapWidth" | "overlap"> {
  return {
    ...(first?.gapWidth !== undefined && { gapWidth: first.gapWidth }),
    ...(first?.overlap !== undefined && { overlap: first.overlap }),
  };
}

function seriesOf(report: SeriesReport): Omit<SeriesPlan, "values" | "categories"> {
  const { name, color, pointColors = {} } = report;
  const fill = color === "none" ? UNSEEN : color && formatXlsxColour(color);
  return {
    name,
    ...(fill && { color: fill }),
    ...lineOf(report, fill),
    ...labelsOf(report),
    dataPoints: Object.entries(pointColors).flatMap(([index, colour]) => {
      const fillColor = formatXlsxColour(colour);
      return fillColor === undefined ? [] : [{ idx: Number(index), fillColor }];
    }),
  };
}

/** How the line of a series is drawn; nothing for bars and areas. */
function lineOf(
  { type, lineWeight = USUAL_LINE, smooth = false }: SeriesReport,
  fill: SeriesPlan["color"],
): Pick<SeriesPlan, "smooth" | "stroke" | "marker"> {
  if (!type.startsWith("Line")) return {};
  const marker = { symbol: "circle", size: 5, ...(fill && { fill, line: fill }) } as const;
  return {
    smooth,
    stroke: { width: lineWeight },
    marker: type === "LineMarkers" ? marker : { symbol: "none" },
  };
}

function labelsOf({ dataLabels }: SeriesReport): Pick<SeriesPlan, "dataLabels"> {
  if (dataLabels?.visible !== true) return {};
  const { numberFormat: formatCode } = dataLabels;
  return {
    dataLabels: {
      showValue: true,
      ...(formatCode !== undefined && { numberFormat: { formatCode } }),
    },
  };
}

function axisOf(axis: AxisReport | undefined): NonNullable<NonNullable<SheetChart["axes"]>["y"]> {
  if (!axis) return {};
  const { title, visible, minimum: min, maximum: max, numberFormat, majorGridlines } = axis;
  return {
    hidden: !visible,
    ...(title !== undefined && { title }),
    ...((min !== undefined || max !== undefined) && {
      scale: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
    }),
    ...(numberFormat !== undefined && { numberFormat: { formatCode: numberFormat } }),
    ...(majorGridlines !== undefined && { gridlines: { major: majorGridlines } }),
  };
}

function addressOf(
  source: ChartSource | undefined,
  workbook: WorkbookSnapshot,
): string | undefined {
  const sheet = workbook.sheets.find(({ id }) => id === source?.sheetId);
  if (!source || !sheet) return undefined;
  const cells = formatArea(source.area).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quoteSheetName(sheet.name)}!${cells}`;
}

function anchorOf(
  { left, top, width, height }: ChartReport,
  { columnWidths, hiddenColumns, rowHeights, hiddenRows }: SheetSnapshot,
): SheetChart["anchor"] {
  const column = (points: number): number =>
    lineAt(points, (index) =>
      hiddenColumns.includes(index) ? 0 : (columnWidths[index] ?? NEW_SHEET.defaultColumnWidth),
    );
  const row = (points: number): number =>
    lineAt(points, (index) =>
      hiddenRows.includes(index) ? 0 : (rowHeights[index] ?? NEW_SHEET.defaultRowHeight),
    );
  return {
    from: { row: row(top), col: column(left) },
    to: { row: row(top + height), col: column(left + width) },
  };
}

/** The row or column whose start is nearest to a distance from the first one's. */
function lineAt(points: number, pixelsOf: (index: number) => number): number {
  let rest = points / POINTS_PER_PIXEL;
  let index = 0;
  for (;;) {
    const size = pixelsOf(index);
    if (rest < size / 2 || index > NEW_SHEET.rowCount) return index;
    rest -= size;
    index += 1;
  }
}
