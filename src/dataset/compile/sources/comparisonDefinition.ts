import type { LocalText, Metric } from "../../../domain/metric";
import type { Comparison } from "../../comparison";

const DEFINITIONS: Readonly<Record<Comparison, LocalText>> = {
  yoy: {
    en: "Growth against the same period, or the same day, a year earlier.",
    ja: "前年同期（前年同日）に対する増減率。",
  },
  qoq: {
    en: "Growth against the quarter before.",
    ja: "直前の四半期に対する増減率。",
  },
  "yoy-change": {
    en: "Change from the same period, or the same day, a year earlier.",
    ja: "前年同期（前年同日）からの増減。",
  },
  "qoq-change": {
    en: "Change from the quarter before.",
    ja: "直前の四半期からの増減。",
  },
  "pct-of-revenue": {
    en: "Share of total revenue.",
    ja: "売上高に占める割合。",
  },
};

/** What a base's comparison means, in one sentence after the base's label. */
export function comparisonDefinition({ label }: Metric, comparison: Comparison): LocalText {
  const { en, ja } = DEFINITIONS[comparison];
  return { en: `${label.en}: ${en}`, ja: `${label.ja}：${ja}` };
}
