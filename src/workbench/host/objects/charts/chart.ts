import { boxOf } from "../../workbook/geometry";
import { splitIntoSeries } from "../../workbook/charts/chartData";
import {
  type Arguments,
  calculatedMethod,
  ExcelType,
  link,
  method,
  property,
} from "../../wire/excelType";
import { HostError } from "../../base/hostError";
import { chartPartFormatType } from "./chartFormat";
import { chartAxesType, chartLegendType, chartTitleType, dataLabelsType } from "./chartParts";
import { chartSeriesCollectionType } from "./chartSeries";
import type { ChartTarget } from "./chartTarget";
import { rangeType } from "../ranges/range";
import { type RangeTarget, requireRange } from "../../workbook/cells/rangeTarget";
import { stored } from "../stored";

type Length = "left" | "top" | "width" | "height";

function length(key: Length): ReturnType<typeof property<ChartTarget>> {
  return property<ChartTarget>(
    ({ chart }) => chart[key],
    ({ chart }, value) => {
      if (typeof value !== "number" || !(value >= 0)) throw new HostError("InvalidArgument");
      chart[key] = value;
    },
  );
}

function text(key: "name" | "chartType"): ReturnType<typeof property<ChartTarget>> {
  return property<ChartTarget>(
    ({ chart }) => chart[key],
    ({ chart }, value) => {
      if (typeof value !== "string") throw new HostError("InvalidArgument");
      chart[key] = value;
    },
  );
}

function rangeArgument({ book, sheet }: ChartTarget, value: unknown): RangeTarget {
  return typeof value === "string" ? requireRange(book, sheet, value) : rangeType.require(value);
}

function place(target: ChartTarget, args: Arguments): void {
  const first = rangeArgument(target, args.at(0));
  const last = args.at(1) === undefined ? first : rangeArgument(target, args.at(1));
  target.sheet.makeRoomFor(last.area);
  const from = boxOf(target.sheet, first.area);
  const to = boxOf(target.sheet, last.area);
  const width = Math.max(from.left + from.width, to.left + to.width) - from.left;
  const height = Math.max(from.top + from.height, to.top + to.height) - from.top;
  Object.assign(target.chart, { left: from.left, top: from.top, width, height });
}

/** A chart. */
export const chartType: ExcelType<ChartTarget> = new ExcelType<ChartTarget>("Chart", {
  id: ({ chart }) => chart.id,
  members: {
    ...stored<ChartTarget>(({ chart }) => chart.settings, {
      CategoryLabelLevel: 0,
      DisplayBlanksAs: "NotPlotted",
      PlotBy: "Columns",
      PlotVisibleOnly: true,
      SeriesNameLevel: 0,
      ShowAllFieldButtons: false,
      ShowDataLabelsOverMaximum: true,
      Style: 201,
    }),
    Id: property(({ chart }) => chart.id),
    Name: text("name"),
    ChartType: text("chartType"),
    Left: length("left"),
    Top: length("top"),
    Width: length("width"),
    Height: length("height"),
    Title: link((target) => chartTitleType.of(target)),
    Legend: link((target) => chartLegendType.of(target)),
    DataLabels: link(({ chart }) => dataLabelsType.of(chart.labels)),
    Axes: link((target) => chartAxesType.of(target)),
    Series: link((target) => chartSeriesCollectionType.of(target)),
    Format: link(({ chart }) => chartPartFormatType.of(chart.settings)),
    SetPosition: method(place),
    SetData: calculatedMethod((target, args) => {
      const source = rangeType.require(args.at(0));
      const series = splitIntoSeries(source, source.area, args.optionalText(1) ?? "Auto");
      target.chart.series.splice(0, target.chart.series.length, ...series);
    }),
    Activate: method(({ book, sheet }) => {
      book.workbook.setActiveSheet(sheet.facade);
    }),
    Delete: method(({ sheet, chart }) => {
      sheet.requireUnprotected();
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    }),
  },
});
