import type { ComboChartGroupOptions } from "@cj-tech-master/excelts/chart";

/** What a file calls a chart type. */
export type XlsxForm = Pick<ComboChartGroupOptions, "type" | "barDir" | "grouping">;

/** Excel's chart types by their names in its object model, as a file has them. */
const FORMS: Readonly<Partial<Record<string, XlsxForm>>> = {
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked" },
  ColumnStacked100: { type: "bar", barDir: "col", grouping: "percentStacked" },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked" },
  BarStacked100: { type: "bar", barDir: "bar", grouping: "percentStacked" },
  Line: { type: "line", grouping: "standard" },
  LineMarkers: { type: "line", grouping: "standard" },
  LineStacked: { type: "line", grouping: "stacked" },
  LineMarkersStacked: { type: "line", grouping: "stacked" },
  LineStacked100: { type: "line", grouping: "percentStacked" },
  LineMarkersStacked100: { type: "line", grouping: "percentStacked" },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  AreaStacked100: { type: "area", grouping: "percentStacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
};

/** What a file calls a chart type of Excel; undefined for one that we do not write. */
export function findXlsxForm(type: string): XlsxForm | undefined {
  return FORMS[type];
}
