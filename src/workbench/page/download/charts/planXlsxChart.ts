import type {
  ChartRichText,
  ComboChartGroupOptions,
  LegendPosition,
} from "@cj-tech-master/excelts/chart";
import { formatAbsolute, quoteSheetName } from "../../../host/base/area";
import type { Chart, ChartSeries, ChartSource } from "../../../host/workbook/chart";
import type { ChartReport, SeriesReport } from "../../../host/workbook/charts/chartReport";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../host/workbook/snapshots/snapshot";
import { planXlsxCategoryAxis, planXlsxValueAxis } from "./planXlsxAxis";
import { planXlsxPlace } from "./planXlsxPlace";
import { planXlsxSeries } from "./planXlsxSeries";
import { findXlsxForm, type XlsxForm } from "./xlsxForm";
import type { XlsxChart } from "../xlsxPlan";

const LEGENDS: Readonly<Partial<Record<string, LegendPosition>>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

/** A chart with what it is drawn from, as the host keeps and as it reports it. */
export interface DrawnChart {
  readonly chart: Chart;
  readonly report: ChartReport;
}

/** The sheet that a chart is on, and the workbook that its cells are in. */
export interface ChartPlace {
  readonly sheet: SheetSnapshot;
  readonly workbook: WorkbookSnapshot;
}

/** A series with its form and the axes it is drawn on. */
interface PlannedSeries {
  readonly form: XlsxForm;
  readonly report: SeriesReport;
  readonly options: NonNullable<ComboChartGroupOptions["series"]>[number];
}

/** A chart of the file; undefined where a series is of a type that we do not write, or without cells. */
export function planXlsxChart(
  { chart, report }: DrawnChart,
  { sheet, workbook }: ChartPlace,
): XlsxChart | undefined {
  const planned = chart.series.map((series, index) =>
    planSeries(series, report.series[index], workbook),
  );
  const series = planned.filter((one) => one !== undefined);
  if (series.length === 0 || series.length < planned.length) return undefined;
  const { title, legend } = report;
  return {
    options: {
      groups: groupsOf(series, report),
      title: title.visible ? titleOf(title.text) : null,
      showLegend: legend.visible,
      legendPosition: LEGENDS[legend.position] ?? "b",
      ...(legend.hidden && {
        legendOptions: { entries: legend.hidden.map((index) => ({ index, hidden: true })) },
      }),
      ...(chart.settings["PlotVisibleOnly"] === false && { plotVisOnly: false }),
    },
    range: planXlsxPlace(report, sheet),
  };
}

// As Excel draws a chart nobody has formatted; a file's own default is bold and larger.
function titleOf(text: string): ChartRichText {
  return { paragraphs: [{ runs: [{ text, properties: { size: 1400, bold: false } }] }] };
}

function planSeries(
  series: ChartSeries,
  report: SeriesReport | undefined,
  workbook: WorkbookSnapshot,
): PlannedSeries | undefined {
  const form = report && findXlsxForm(report.type);
  const values = addressOf(series.values, workbook);
  if (!form || values === undefined) return undefined;
  const categories = addressOf(series.categories, workbook);
  const named = series.name === undefined ? addressOf(series.nameSource, workbook) : undefined;
  return {
    form,
    report,
    options: {
      ...planXlsxSeries(report, form),
      name: named === undefined ? report.name : { formula: named },
      values,
      ...(categories !== undefined && { categories }),
    },
  };
}

/** The series by type and axes: a file draws each of these groups in one go. */
function groupsOf(series: readonly PlannedSeries[], report: ChartReport): ComboChartGroupOptions[] {
  const groups = new Map<string, PlannedSeries[]>();
  for (const one of series) {
    const key = `${one.report.axisGroup} ${one.form.type} ${one.form.barDir} ${one.form.grouping}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => groupOf(group, report));
}

function groupOf(series: readonly PlannedSeries[], { axes }: ChartReport): ComboChartGroupOptions {
  const [first] = series;
  if (!first) throw new Error("A group of series has at least one.");
  const { form, report } = first;
  const isSecondary = report.axisGroup === "Secondary";
  return {
    ...form,
    series: series.map(({ options }) => options),
    ...(form.type === "bar" && barsOf(first)),
    ...(hasAxes(form) && {
      // Readers differ in what they take for granted.
      varyColors: false,
      useSecondaryAxis: isSecondary,
      categoryAxis: isSecondary ? {} : planXlsxCategoryAxis(axes.category),
      valueAxis: planXlsxValueAxis(isSecondary ? axes.secondaryValue : axes.value, isSecondary),
    }),
  };
}

function hasAxes({ type }: XlsxForm): boolean {
  return type !== "pie" && type !== "doughnut";
}

/** Bars that are stacked lie over each other unless they are told not to. */
function barsOf({ form, report }: PlannedSeries): Partial<ComboChartGroupOptions> {
  const overlap = report.overlap ?? (form.grouping === "clustered" ? undefined : 100);
  return {
    ...(report.gapWidth !== undefined && { gapWidth: report.gapWidth }),
    ...(overlap !== undefined && { overlap }),
  };
}

function addressOf(
  source: ChartSource | undefined,
  workbook: WorkbookSnapshot,
): string | undefined {
  const sheet = workbook.sheets.find(({ id }) => id === source?.sheetId);
  if (!source || !sheet) return undefined;
  return `${quoteSheetName(sheet.name)}!${formatAbsolute(source.area)}`;
}
