import type { Locale } from "../../domain/locale";
import type { LocalText, Metric } from "../../domain/metric";
import { measureOf, numberFormat, type Measure } from "../../domain/numbers/numberFormat";
import { unitName, unitOfMetric } from "../../domain/terms";
import { UNITS, type DisplayUnit } from "../../domain/unit";

/**
 * The number format of an axis of a measure: its steps are round, so they need no decimals of a yen, and
 * of units above the million as many as they have.
 */
export function axisFormatOf(measure: Measure, unit: DisplayUnit): string {
  if (measure === "points") return "0.0";
  const format = numberFormat(measure === "per-share" ? "count" : measure, unit);
  return measure === "money" ? format.replaceAll(/\.0+/g, ".0##") : format;
}

const NAMES: Readonly<Record<Exclude<Measure, "money">, LocalText>> = {
  ratio: { en: "%", ja: "%" },
  points: { en: "points", ja: "ポイント" },
  times: { en: "times", ja: "倍" },
  count: { en: "number", ja: "件" },
  persons: unitName("persons", "JPY"),
  "per-share": unitName("JPY per share", "JPY"),
  rate: { en: "", ja: "" },
};

/** What stands in the unit column beside a line: its numbers are formatted, so a ratio is a "%". */
export function nameMeasure(measure: Measure, unit: DisplayUnit, locale: Locale): string {
  return (measure === "money" ? UNITS[unit].label : NAMES[measure])[locale];
}

/** The same of a metric; what is counted has its own counter in Japanese: "社", "回線". */
export function nameUnit(
  metric: Pick<Metric, "label" | "unit">,
  unit: DisplayUnit,
  locale: Locale,
): string {
  return metric.unit === "count" && locale === "ja"
    ? unitOfMetric(metric, unit).ja
    : nameMeasure(measureOf(metric.unit), unit, locale);
}
