import { paler } from "../../plans/charts/palette";
import { readArea, formatCell } from "../../plans/sheets/address";
import type { AxisPlan, ChartPlan, SeriesPlan, SeriesShape } from "../../plans/sheets/sheetPlan";

const CHART_TYPE = {
  clustered: "ColumnClustered",
  stacked: "ColumnStacked",
  stacked100: "ColumnStacked100",
  line: "LineMarkers",
} as const satisfies Readonly<Record<SeriesShape, `${Excel.ChartType}`>>;

/** Queues a native chart bound to ranges of its sheet. */
export function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(
    CHART_TYPE[first.shape],
    sheet.getRange(first.values),
    directionOf(first.values),
  );
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.position = "Bottom";
  chart.legend.visible = plan.legend;
  if (plan.folded) chart.plotVisibleOnly = false;
  drawSeries(chart.series.getItemAt(0), first, sheet);
  for (const series of others) drawSeries(chart.series.add(series.name), series, sheet);
  if (plan.legend) hideUnseen(chart.legend, plan);
  nameAxes(chart, plan);
  const { top, left, bottom, right } = readArea(plan.position);
  chart.setPosition(formatCell(top, left), formatCell(bottom, right));
}

/** A legend has no entry for what is only there for its labels, which has no mark. */
function hideUnseen({ legendEntries }: Excel.ChartLegend, { series }: ChartPlan): void {
  series.forEach(({ color }, index) => {
    if (color === "none") legendEntries.getItemAt(index).visible = false;
  });
}

/** A source of one row or one column makes exactly one series, whatever its cells show. */
function directionOf(values: string): "Rows" | "Columns" {
  const { top, bottom } = readArea(values);
  return top === bottom ? "Rows" : "Columns";
}

function drawSeries(series: Excel.ChartSeries, plan: SeriesPlan, sheet: Excel.Worksheet): void {
  series.name = plan.name;
  series.chartType = CHART_TYPE[plan.shape];
  series.setValues(sheet.getRange(plan.values));
  series.setXAxisValues(sheet.getRange(plan.categories));
  if (plan.axis === "secondary") series.axisGroup = "Secondary";
  if (plan.labels !== undefined) labelSeries(series, plan);
  if (plan.shape === "line" && plan.color === "none") hideLine(series);
  else if (plan.shape === "line") drawLine(series, plan);
  else if (plan.color === "none") series.format.fill.clear();
  else series.format.fill.setSolidColor(plan.color);
  for (const index of plan.pale ?? []) drawPale(series.points.getItemAt(index), plan);
}

/** Lighter bars; on a line points that are hollow. */
function drawPale(point: Excel.ChartPoint, { shape, color }: SeriesPlan): void {
  if (shape === "line") point.markerBackgroundColor = "#FFFFFF";
  else point.format.fill.setSolidColor(paler(color));
}

/** Only its labels are seen, over the bars it stands on. */
function hideLine(series: Excel.ChartSeries): void {
  series.format.line.clear();
  series.markerStyle = "None";
}

function labelSeries(
  series: Excel.ChartSeries,
  { shape, labels = "", labelsAt }: SeriesPlan,
): void {
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = labels;
  series.dataLabels.format.font.color = "#000000";
  if (labelsAt === "base") series.dataLabels.position = "InsideBase";
  else if (shape === "line") series.dataLabels.position = "Top";
}

function drawLine(series: Excel.ChartSeries, { color, marker, thin }: SeriesPlan): void {
  series.format.line.color = color;
  series.format.line.weight = thin ? 0.75 : 2.25;
  if (thin) {
    series.markerStyle = "None";
    return;
  }
  if (marker !== undefined) series.markerStyle = marker;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function nameAxes(chart: Excel.Chart, plan: ChartPlan): void {
  chart.axes.categoryAxis.title.text = plan.categoryTitle;
  // Below the chart, not across the bars of losses.
  chart.axes.categoryAxis.tickLabelPosition = "Low";
  nameAxis(chart.axes.valueAxis, plan.primary);
  if (plan.secondary) nameAxis(chart.axes.getItem("Value", "Secondary"), plan.secondary);
}

function nameAxis(axis: Excel.ChartAxis, plan: AxisPlan): void {
  const { title, format, minimum, maximum, unnumbered } = plan;
  if (title !== "") axis.title.text = title;
  axis.numberFormat = format;
  if (unnumbered) axis.tickLabelPosition = "None";
  if (minimum !== undefined) axis.minimum = minimum;
  if (maximum !== undefined) axis.maximum = maximum;
}
