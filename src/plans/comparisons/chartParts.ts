import { fillText } from "../../domain/texts/fillText";
import type { LocalText } from "../../domain/metric";
import { measureOf, type Measure } from "../../domain/numbers/numberFormat";
import { fromZero } from "../charts/axes";
import { axisTitle, hasRoomForLabels } from "../charts/chartTable";
import type { ChartPlan, SeriesPlan } from "../sheets/sheetPlan";
import { formatOfFigures, readMetric } from "../tables/figures";
import { isRough, unaligned } from "../tables/formats";
import { axisFormatOf, nameMeasure, nameUnit } from "../tables/measure";
import { nameEras } from "../tables/standards";
import { nameColumns } from "../tables/texts/nameColumn";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";
import type { ComparedLine, ComparedTable, ComparisonChart } from "./comparedTable";
import { erasChanging } from "./drawnLines";

/** What charts are called where Excel lists a sheet's objects. */
export const CHART_NAMES: Readonly<Record<ComparisonChart, LocalText>> = {
  "by-period": { en: "IIJ comparison by-period", ja: "IIJ 比較（期間別）" },
  index: { en: "IIJ comparison index", ja: "IIJ 比較（指数）" },
  clustered: { en: "IIJ comparison clustered", ja: "IIJ 比較（集合縦棒）" },
  stacked: { en: "IIJ comparison stacked", ja: "IIJ 比較（積み上げ縦棒）" },
  stacked100: { en: "IIJ comparison stacked100", ja: "IIJ 比較（100%積み上げ縦棒）" },
  line: { en: "IIJ comparison line", ja: "IIJ 比較（折れ線）" },
  waterfall: { en: "IIJ bridge", ja: "IIJ 増減要因" },
};

/** What a chart of a kind is called, and its axis of amounts. */
export function headOf(
  { choice, lines }: ComparedTable,
  kind: ComparisonChart,
  measure: Measure,
): Pick<ChartPlan, "name" | "title" | "primary"> {
  const { columns, locale, unit } = choice;
  const eras = erasChanging(lines);
  const bases = eras.length > 0 ? eras.map((era) => era.columns[0] ?? 0) : [0];
  const told = nameColumns(columns, locale);
  const axes: Partial<Record<ComparisonChart, ChartPlan["primary"]>> = {
    stacked100: { title: "%", format: "0%" },
    index: {
      title: fillText(SHEET_TEXTS.indexAxis[locale], {
        period: nameColumns(
          bases.flatMap((column) => columns[column] ?? []),
          locale,
        ),
      }),
      format: "0",
    },
  };
  return {
    name: CHART_NAMES[kind][locale],
    title: fillText(SHEET_TEXTS.comparisonOf[locale], { columns: told }),
    primary: axes[kind] ?? {
      title: unitsOf(lines, measure, choice),
      format: axisFormatOf(measure, unit),
      ...(kind !== "line" && fromZero(valuesOf(lines, measure))),
    },
  };
}

function valuesOf(lines: readonly ComparedLine[], measure: Measure): readonly number[] {
  const own = lines.filter(({ metric }) => measureOf(readMetric(metric).unit) === measure);
  return own.flatMap(({ figures }) => figures.flatMap((fact) => (fact ? Number(fact.value) : [])));
}

/** What the lines of a measure are in; Japanese counts different things with different words. */
function unitsOf(
  lines: readonly ComparedLine[],
  measure: Measure,
  { unit, locale }: ComparedTable["choice"],
): string {
  const metrics = lines.map(({ metric }) => readMetric(metric));
  const own = metrics.filter((metric) => measureOf(metric.unit) === measure);
  const names = own.map((metric) => nameUnit(metric, unit, locale));
  return names.length === 0 ? nameMeasure(measure, unit, locale) : [...new Set(names)].join("・");
}

/** What is on the axis, the standards where they change among the lines, and the sources. */
export function titleOfAxis(
  axis: string,
  sources: string,
  { lines, choice }: ComparedTable,
): string {
  const standards = nameEras(erasChanging(lines), choice.columns, choice.locale);
  return axisTitle({ axis, standards, sources }, choice.locale);
}

/** Values on bars, where the reader wants them and there is room. */
export function labelsOf(
  { metric, figures }: Pick<ComparedLine, "metric" | "figures">,
  count: number,
  { choice }: ComparedTable,
): Pick<SeriesPlan, "labels"> {
  const { columns, unit, labels = true } = choice;
  if (!labels || !hasRoomForLabels(count * columns.length)) return {};
  return { labels: unaligned(formatOfFigures(metric, unit, figures)) };
}

/** Whether a figure is planned, or only roughly known; undefined where there is none. */
export function isPale(
  { figures }: ComparedLine,
  column: number,
  { choice }: ComparedTable,
): boolean | undefined {
  const fact = figures[column];
  return fact && (choice.columns[column]?.scenario !== "actual" || isRough(fact));
}
