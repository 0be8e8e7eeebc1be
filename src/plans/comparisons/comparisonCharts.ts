import type { Fact } from "../../domain/fact";
import { measureOf } from "../../domain/numbers/numberFormat";
import { chartUnder, stackCharts, type DrawnChart, type DrawnCharts } from "../charts/chartTable";
import { seriesLook, withPale } from "../charts/palette";
import { formatArea } from "../sheets/address";
import type { SeriesPlan } from "../sheets/sheetPlan";
import { FIRST_FIGURE_COLUMN } from "../tables/cells";
import { readMetric } from "../tables/figures";
import { nameSourcesUnderChart } from "../tables/sheetFrame";
import { nameColumn } from "../tables/texts/nameColumn";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";
import { headOf, isPale, labelsOf, titleOfAxis } from "./chartParts";
import type { ComparedLine, ComparedTable } from "./comparedTable";
import { planOverPeriods } from "./overPeriods";
import { planWaterfall } from "./planWaterfall";

/** Draws every chart that was chosen, one below the other, from a row counted from zero. */
export function comparisonCharts(
  table: ComparedTable,
  facts: readonly Fact[],
  start: number,
): DrawnCharts {
  const source = nameSourcesUnderChart(facts, table.choice);
  const planners = table.choice.charts.map((kind) => (at: number) => {
    if (kind === "waterfall") return planWaterfall(table, at, source);
    return kind === "clustered"
      ? planClusters(table, at, source)
      : planOverPeriods(table, kind, { at, source });
  });
  return stackCharts(start, planners);
}

/** A group of bars a line and one bar a period, drawn from the table itself. */
function planClusters(table: ComparedTable, at: number, source: string): DrawnChart | undefined {
  const lines = neighbours(table);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return undefined;
  const { columns, locale } = table.choice;
  const measure = measureOf(readMetric(first.metric).unit);
  const over = (column: number) =>
    formatArea({ top: first.at, bottom: last.at, left: column, right: column });
  const figures = lines.flatMap((line) => line.figures);
  const labels = labelsOf({ metric: first.metric, figures }, lines.length, table);
  return chartUnder(at, [], {
    ...headOf(table, "clustered", measure),
    categoryTitle: titleOfAxis(SHEET_TEXTS.line[locale], source, { ...table, lines }),
    series: columns.map((column, index): SeriesPlan => {
      return {
        name: nameColumn(column, locale),
        values: over(FIRST_FIGURE_COLUMN + index),
        categories: over(1),
        shape: "clustered",
        axis: "primary",
        ...withPale(
          seriesLook("clustered", index),
          "clustered",
          lines.map((line) => isPale(line, index, table)),
        ),
        ...labels,
      };
    }),
    legend: true,
  });
}

/** Lines in the unit of the first one that stand one under the other. */
function neighbours({ lines, choice, total }: ComparedTable): readonly ComparedLine[] {
  const unit = readMetric(choice.metrics[0] ?? total).unit;
  const isAlike = ({ metric }: ComparedLine) =>
    choice.metrics.includes(metric) && readMetric(metric).unit === unit;
  const end = lines.findIndex((line) => !isAlike(line));
  const drawn = end < 0 ? lines : lines.slice(0, end);
  return drawn.some(({ figures }) => figures.some((fact) => fact !== undefined)) ? drawn : [];
}
