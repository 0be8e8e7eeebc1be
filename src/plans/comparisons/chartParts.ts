import { fillText } from "../../domain/fillText";
import type { Measure } from "../../domain/numbers/numberFormat";
import { axisTitle, hasRoomForLabels } from "../charts/chartTable";
import type { ChartPlan, SeriesPlan } from "../sheets/sheetPlan";
import { formatOfFigures } from "../tables/figures";
import { isRough, unaligned } from "../tables/formats";
import { axisFormatOf, nameMeasure } from "../tables/measure";
import { nameEras } from "../tables/standards";
import { nameColumns } from "../tables/texts/nameColumn";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";
import type { ComparedLine, ComparedTable, ComparisonChart } from "./comparedTable";
import { erasChanging } from "./drawnLines";

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
  const title = nameMeasure(measure, unit, locale);
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
    name: `IIJ comparison ${kind}`,
    title: `${SHEET_TEXTS.comparison[locale]}: ${told}`,
    primary: axes[kind] ?? { title, format: axisFormatOf(measure, unit) },
  };
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

/** Whether a figure is planned, or only roughly known. */
export function isPale(
  { figures }: ComparedLine,
  column: number,
  { choice }: ComparedTable,
): boolean {
  const fact = figures[column];
  return fact !== undefined && (choice.columns[column]?.scenario !== "actual" || isRough(fact));
}

/** The points of a series that look lighter, where any do. */
export function paleOf(points: readonly boolean[]): Pick<SeriesPlan, "pale"> {
  const pale = points.flatMap((isLighter, index) => (isLighter ? [index] : []));
  return pale.length > 0 ? { pale } : {};
}
