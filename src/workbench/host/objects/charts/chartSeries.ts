import { type ChartPoint, type ChartSource, newSeries, pointOf } from "../../workbook/chart";
import { categoriesOf, seriesName, valuesOf } from "../../workbook/charts/chartData";
import {
  type Arguments,
  calculatedMethod,
  ExcelType,
  link,
  method,
  property,
} from "../../wire/excelType";
import { HostError } from "../../base/hostError";
import { chartFillType, chartLineFormatType } from "./chartFormat";
import type { ChartTarget, SeriesTarget } from "./chartTarget";
import { dataLabelsType } from "./chartParts";
import { rangeType } from "../ranges/range";
import { stored } from "../stored";

function sourceOf(args: Arguments): ChartSource {
  const { sheet, area } = rangeType.require(args.at(0));
  return { sheetId: sheet.id, area };
}

interface FormatTarget {
  readonly fill: ChartPoint["fill"];
  readonly line: ChartPoint["line"];
}

const seriesFormatType: ExcelType<FormatTarget> = new ExcelType<FormatTarget>("ChartSeriesFormat", {
  members: {
    Fill: link(({ fill }) => chartFillType.of(fill)),
    Line: link(({ line }) => chartLineFormatType.of(line)),
    Border: link(({ line }) => chartLineFormatType.of(line)),
  },
});

const pointType: ExcelType<ChartPoint> = new ExcelType<ChartPoint>("ChartPoint", {
  members: {
    ...stored<ChartPoint>(({ settings }) => settings, {
      HasDataLabel: false,
      MarkerBackgroundColor: "",
      MarkerForegroundColor: "",
      MarkerSize: 5,
      MarkerStyle: "Automatic",
    }),
    Format: link((point) => seriesFormatType.of(point)),
  },
});

const pointsType: ExcelType<SeriesTarget> = new ExcelType<SeriesTarget>("ChartPointsCollection", {
  items: ({ book, series }) =>
    valuesOf(book, series).map((_, index) => pointType.of(pointOf(series, index))),
  members: {
    Count: property(({ book, series }) => valuesOf(book, series).length),
    GetCount: method(({ book, series }) => valuesOf(book, series).length),
    GetItemAt: method(({ series }, args) => pointType.of(pointOf(series, args.number(0)))),
  },
});

function remove({ chart, series }: SeriesTarget): void {
  chart.series.splice(chart.series.indexOf(series), 1);
}

/** A series of a chart. */
const chartSeriesType: ExcelType<SeriesTarget> = new ExcelType<SeriesTarget>("ChartSeries", {
  id: ({ chart, series }) => String(chart.series.indexOf(series)),
  members: {
    ...stored<SeriesTarget>(({ series }) => series.settings, {
      AxisGroup: "Primary",
      DoughnutHoleSize: 50,
      Explosion: 0,
      FirstSliceAngle: 0,
      GapWidth: 150,
      HasDataLabels: false,
      InvertIfNegative: false,
      MarkerBackgroundColor: "",
      MarkerForegroundColor: "",
      MarkerSize: 5,
      MarkerStyle: "Automatic",
      Overlap: 0,
      ShowShadow: false,
      Smooth: false,
      VaryByCategories: false,
    }),
    Name: property(
      ({ book, chart, series }) => seriesName(book, chart, series),
      ({ series }, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument");
        series.name = value;
      },
    ),
    ChartType: property(
      ({ chart, series }) => series.chartType ?? chart.chartType,
      ({ series }, value) => {
        if (typeof value !== "string") throw new HostError("InvalidArgument");
        series.chartType = value;
      },
    ),
    PlotOrder: property(({ chart, series }) => chart.series.indexOf(series)),
    Format: link(({ series }) => seriesFormatType.of(series)),
    DataLabels: link(({ series }) => dataLabelsType.of(series.labels)),
    Points: link((target) => pointsType.of(target)),
    SetValues: method(({ series }, args) => {
      series.values = sourceOf(args);
    }),
    SetXAxisValues: method(({ series }, args) => {
      series.categories = sourceOf(args);
    }),
    GetDimensionValues: calculatedMethod(({ book, series }, args) =>
      args.text(0) === "Categories" ? categoriesOf(book, series) : valuesOf(book, series),
    ),
    Delete: method(remove),
  },
});

function at(target: ChartTarget, index: number): SeriesTarget {
  const series = target.chart.series[index];
  if (!series) throw new HostError("InvalidArgument", `series ${index}`);
  return { ...target, series };
}

/** The series of a chart. */
export const chartSeriesCollectionType: ExcelType<ChartTarget> = new ExcelType<ChartTarget>(
  "ChartSeriesCollection",
  {
    items: (target) => target.chart.series.map((_, index) => chartSeriesType.of(at(target, index))),
    members: {
      Count: property(({ chart }) => chart.series.length),
      GetCount: method(({ chart }) => chart.series.length),
      GetItemAt: method((target, args) => chartSeriesType.of(at(target, args.number(0)))),
      // The client finds a series again by the id that it was given: its place in the chart.
      GetItem: method((target, args) => chartSeriesType.of(at(target, Number(args.at(0))))),
      Add: method((target, args) => {
        const series = { ...newSeries(), name: args.optionalText(0) };
        target.chart.series.splice(args.numberOr(1, target.chart.series.length), 0, series);
        return chartSeriesType.of({ ...target, series });
      }),
    },
  },
);
