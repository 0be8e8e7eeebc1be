import type { Basis } from "../domain/periods/months";
import type { Labels, LocalText, Metric } from "../domain/metric";

interface ComparisonRule {
  readonly label: LocalText;
  readonly isRatio: boolean;
  readonly basis?: Basis;
}

const COMPARISONS = {
  yoy: {
    label: { en: "YoY growth", ja: "前年同期比増減率" },
    isRatio: true,
    basis: "YoY",
  },
  qoq: {
    label: { en: "QoQ growth", ja: "前四半期比増減率" },
    isRatio: true,
    basis: "QoQ",
  },
  "yoy-change": {
    label: { en: "YoY change", ja: "前年同期比増減" },
    isRatio: false,
    basis: "YoY",
  },
  "qoq-change": {
    label: { en: "QoQ change", ja: "前四半期比増減" },
    isRatio: false,
    basis: "QoQ",
  },
  "pct-of-revenue": {
    label: { en: "% of revenue", ja: "売上高比率" },
    isRatio: true,
  },
} satisfies Readonly<Record<string, ComparisonRule>>;

/** A comparison that documents print beside a figure; a suffix of the figure's metric id. */
export type Comparison = keyof typeof COMPARISONS;

/** The comparison that is growth against the period of a basis. */
export const GROWTH = { YoY: "yoy", QoQ: "qoq" } as const satisfies Record<Basis, Comparison>;

const COMPARISON_ID = new RegExp(
  `^(?<base>.+)\\.(?<comparison>${Object.keys(COMPARISONS).join("|")})$`,
);

/** The base and the comparison of an id such as "revenue.atm.yoy"; undefined for any other id. */
export function splitComparison(id: string): { base: string; comparison: Comparison } | undefined {
  const groups = COMPARISON_ID.exec(id)?.groups;
  if (!groups?.["base"]) return undefined;
  return { base: groups["base"], comparison: groups["comparison"] as Comparison };
}

/** What a comparison is made against; undefined for a share, which is of one period. */
export function basisOf(comparison: Comparison): Basis | undefined {
  const rule: ComparisonRule = COMPARISONS[comparison];
  return rule.basis;
}

/** Whether a comparison is a rate of growth. */
export function isGrowth(comparison: Comparison): boolean {
  return Object.values<Comparison>(GROWTH).includes(comparison);
}

/** Whether a text names a comparison. */
export function isComparison(text: string): text is Comparison {
  return Object.hasOwn(COMPARISONS, text);
}

/** Whether a comparison is a ratio; a change is of its figure's own unit. */
export function isRatio(comparison: Comparison): boolean {
  return COMPARISONS[comparison].isRatio;
}

/** What a comparison is called, everywhere: "YoY growth". */
export function comparisonLabel(comparison: Comparison): LocalText {
  return COMPARISONS[comparison].label;
}

/** The metric that a base's comparison is: "Revenue, YoY growth". */
export function comparisonMetric(base: Metric, comparison: Comparison): Metric {
  const { label, isRatio } = COMPARISONS[comparison];
  const compared = ({ en, ja }: LocalText) => ({
    en: `${en}, ${label.en}`,
    ja: `${ja} ${label.ja}`,
  });
  const labels = Object.entries(base.labels ?? {}).map(([standard, named]) => [
    standard,
    compared(named),
  ]);
  return {
    id: `${base.id}.${comparison}`,
    label: compared(base.label),
    ...(base.labels && { labels: Object.fromEntries(labels) as Labels }),
    aliases: [],
    statement: base.statement,
    kind: isRatio ? "ratio" : base.kind,
    unit: isRatio ? "ratio" : base.unit,
    sign: base.sign,
    ...(comparison === "pct-of-revenue" &&
      base.unit === "JPY" && { formula: `${base.id} / revenue` }),
  };
}
