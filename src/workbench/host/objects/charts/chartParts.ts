import { axisOf, type AxisKind, type ChartAxis, type Settings } from "../../workbook/chart";
import { hiddenEntries, titleOf } from "../../workbook/charts/chartReport";
import { type Arguments, ExcelType, link, method, property } from "../../wire/excelType";
import { HostError } from "../../base/hostError";
import { chartLineFormatType, chartPartFormatType } from "./chartFormat";
import type { ChartTarget } from "./chartTarget";
import { stored } from "../stored";

const formatLink = link<Settings>((settings) => chartPartFormatType.of(settings));

/** The labels on a chart's or a series' points. */
export const dataLabelsType: ExcelType<Settings> = new ExcelType<Settings>("ChartDataLabels", {
  members: {
    ...stored<Settings>((settings) => settings, {
      NumberFormat: "General",
      Position: "BestFit",
      Separator: ",",
      ShowCategoryName: false,
      ShowLegendKey: false,
      ShowPercentage: false,
      ShowSeriesName: false,
      ShowValue: true,
    }),
    Format: formatLink,
  },
});

function writeText(settings: Settings, value: unknown): void {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  settings["Text"] = value;
  settings["Visible"] = true;
}

/** A chart's title. */
export const chartTitleType: ExcelType<ChartTarget> = new ExcelType<ChartTarget>("ChartTitle", {
  members: {
    ...stored<ChartTarget>(({ chart }) => chart.title, {
      HorizontalAlignment: "Center",
      Overlay: false,
      Position: "Top",
      ShowShadow: false,
      Visible: true,
    }),
    Text: property(
      ({ book, chart }) => titleOf(book, chart).text,
      ({ chart }, value) => {
        writeText(chart.title, value);
      },
    ),
    Format: link(({ chart }) => chartPartFormatType.of(chart.title)),
  },
});

/** The entry of one series in a legend. */
interface LegendEntryTarget {
  readonly legend: Settings;
  readonly index: number;
}

const legendEntryType: ExcelType<LegendEntryTarget> = new ExcelType<LegendEntryTarget>(
  "ChartLegendEntry",
  {
    members: {
      Index: property(({ index }) => index),
      Visible: property(
        ({ legend, index }) => !hiddenEntries(legend).includes(index),
        ({ legend, index }, value) => {
          const others = hiddenEntries(legend).filter((one) => one !== index);
          legend["HiddenEntries"] =
            value === false ? [...others, index].sort((a, b) => a - b) : others;
        },
      ),
    },
  },
);

/** The entries of a chart's legend, one a series. */
const legendEntriesType: ExcelType<ChartTarget> = new ExcelType<ChartTarget>(
  "ChartLegendEntryCollection",
  {
    items: ({ chart }) =>
      chart.series.map((_, index) => legendEntryType.of({ legend: chart.legend, index })),
    members: {
      GetCount: method(({ chart }) => chart.series.length),
      GetItemAt: method(({ chart }, args) => {
        const index = args.number(0);
        if (!chart.series[index]) throw new HostError("InvalidArgument");
        return legendEntryType.of({ legend: chart.legend, index });
      }),
    },
  },
);

/** A chart's legend. */
export const chartLegendType: ExcelType<ChartTarget> = new ExcelType<ChartTarget>("ChartLegend", {
  members: {
    ...stored<ChartTarget>(({ chart }) => chart.legend, {
      Height: 20,
      Left: 0,
      Overlay: false,
      Position: "Bottom",
      ShowShadow: false,
      Top: 0,
      Visible: true,
      Width: 100,
    }),
    LegendEntries: link((target) => legendEntriesType.of(target)),
    Format: link(({ chart }) => chartPartFormatType.of(chart.legend)),
  },
});

const axisTitleType: ExcelType<Settings> = new ExcelType<Settings>("ChartAxisTitle", {
  members: {
    ...stored<Settings>((settings) => settings, { TextOrientation: 0, Visible: false }),
    Text: property((title) => title["Text"] ?? "", writeText),
    Format: formatLink,
  },
});

const gridlinesFormatType: ExcelType<Settings> = new ExcelType<Settings>("ChartGridlinesFormat", {
  members: { Line: link((settings) => chartLineFormatType.of(settings)) },
});

const gridlinesType: ExcelType<Settings> = new ExcelType<Settings>("ChartGridlines", {
  members: {
    ...stored<Settings>((settings) => settings, { Visible: true }),
    Format: link((settings) => gridlinesFormatType.of(settings)),
  },
});

const axisType: ExcelType<ChartAxis> = new ExcelType<ChartAxis>("ChartAxis", {
  members: {
    ...stored<ChartAxis>(({ settings }) => settings, {
      AxisGroup: "Primary",
      CategoryType: "Automatic",
      DisplayUnit: "None",
      LinkNumberFormat: true,
      MajorTickMark: "None",
      MinorTickMark: "None",
      Multilevel: false,
      NumberFormat: "General",
      Offset: 100,
      Position: "Automatic",
      ReversePlotOrder: false,
      ScaleType: "Linear",
      ShowDisplayUnitLabel: true,
      TickLabelPosition: "NextToAxis",
      Visible: true,
    }),
    // Unset limits and steps are Excel's own choice, which it gives as an empty text.
    ...stored<ChartAxis>(({ settings }) => settings, {
      MajorUnit: null,
      Maximum: null,
      Minimum: null,
      MinorUnit: null,
    }),
    Title: link(({ title }) => axisTitleType.of(title)),
    MajorGridlines: link(({ majorGridlines }) => gridlinesType.of(majorGridlines)),
    MinorGridlines: link(({ minorGridlines }) => gridlinesType.of(minorGridlines)),
    Format: link(({ settings }) => chartPartFormatType.of(settings)),
  },
});

function axisKind(args: Arguments): AxisKind {
  const isSecondary = args.optionalText(1) === "Secondary";
  switch (args.text(0)) {
    case "Value":
      return isSecondary ? "secondaryValue" : "value";
    case "Category":
      return isSecondary ? "secondaryCategory" : "category";
    case "Series":
      return "series";
    default:
      throw new HostError("InvalidArgument", args.text(0));
  }
}

/** The axes of a chart. */
export const chartAxesType: ExcelType<ChartTarget> = new ExcelType<ChartTarget>("ChartAxes", {
  members: {
    CategoryAxis: link(({ chart }) => axisType.of(axisOf(chart, "category"))),
    ValueAxis: link(({ chart }) => axisType.of(axisOf(chart, "value"))),
    SeriesAxis: link(({ chart }) => axisType.of(axisOf(chart, "series"))),
    GetItem: method(({ chart }, args) => axisType.of(axisOf(chart, axisKind(args)))),
  },
});
