import type { LocalText, Metric } from "../domain/metric";

/** A comparison that documents print beside a figure; a suffix of the figure's metric id. */
export type Measure = "yoy" | "qoq" | "yoy-change" | "qoq-change" | "pct-of-revenue";

interface MeasureWords {
  readonly label: LocalText;
  readonly definition: LocalText;
  readonly isRatio: boolean;
}

const WORDS: Readonly<Record<Measure, MeasureWords>> = {
  yoy: {
    label: { en: "YoY growth", ja: "前年同期比増減率" },
    definition: {
      en: "Growth against the same period, or the same day, a year earlier.",
      ja: "前年同期（前年同日）に対する増減率。",
    },
    isRatio: true,
  },
  qoq: {
    label: { en: "QoQ growth", ja: "前四半期比増減率" },
    definition: {
      en: "Growth against the quarter before.",
      ja: "直前の四半期に対する増減率。",
    },
    isRatio: true,
  },
  "yoy-change": {
    label: { en: "YoY change", ja: "前年同期比増減" },
    definition: {
      en: "Change from the same period, or the same day, a year earlier.",
      ja: "前年同期（前年同日）からの増減。",
    },
    isRatio: false,
  },
  "qoq-change": {
    label: { en: "QoQ change", ja: "前四半期比増減" },
    definition: { en: "Change from the quarter before.", ja: "直前の四半期からの増減。" },
    isRatio: false,
  },
  "pct-of-revenue": {
    label: { en: "% of revenue", ja: "売上高比率" },
    definition: { en: "Share of total revenue.", ja: "売上高に占める割合。" },
    isRatio: true,
  },
};

const MEASURE_ID = /^(?<base>.+)\.(?<measure>yoy-change|qoq-change|yoy|qoq|pct-of-revenue)$/;

/** The base and the measure of an id such as "revenue.atm.yoy"; undefined for any other id. */
export function splitMeasure(id: string): { base: string; measure: Measure } | undefined {
  const groups = MEASURE_ID.exec(id)?.groups;
  if (!groups?.["base"]) return undefined;
  return { base: groups["base"], measure: groups["measure"] as Measure };
}

/** Whether a text names a measure. */
export function isMeasure(text: string): text is Measure {
  return Object.hasOwn(WORDS, text);
}

/** The metric that a base's comparison is: "Revenue, YoY growth". */
export function measureMetric(base: Metric, measure: Measure): Metric {
  const { label, isRatio } = WORDS[measure];
  return {
    id: `${base.id}.${measure}`,
    label: { en: `${base.label.en}, ${label.en}`, ja: `${base.label.ja} ${label.ja}` },
    aliases: [],
    statement: base.statement,
    kind: isRatio ? "ratio" : base.kind,
    unit: isRatio ? "ratio" : base.unit,
    sign: base.sign,
  };
}

/** What a base's comparison means, in one sentence after the base's label. */
export function measureDefinition(base: Metric, measure: Measure): LocalText {
  const { definition } = WORDS[measure];
  return {
    en: `${base.label.en}: ${definition.en}`,
    ja: `${base.label.ja}: ${definition.ja}`,
  };
}
