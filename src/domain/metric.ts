import type { BaseUnit } from "./fact";
import type { Period } from "./periods/period";
import { STANDARDS, type Standard } from "./standard";

/** flow: over a period; stock: at an instant; the rest say what they count. */
export const METRIC_KINDS = ["flow", "stock", "ratio", "count", "per-share"] as const;

/** What kind of number a metric's figures are. */
export type MetricKind = (typeof METRIC_KINDS)[number];

/** A text in every language the product speaks. */
export interface LocalText {
  readonly en: string;
  readonly ja: string;
}

/** Labels by the accounting standard that they belong to. */
export type Labels = Readonly<Partial<Record<Standard, LocalText>>>;

/** Something IIJ reports figures of (XBRL: a concept). Its id is public: it is typed into workbooks. */
export interface Metric {
  readonly id: string;
  readonly label: LocalText;
  /** What statements under a standard call it instead: revenue is 売上収益 under IFRS. */
  readonly labels?: Labels;
  /** Other names people type: abbreviations, synonyms, Japanese terms. */
  readonly aliases: readonly string[];
  /** Id of the statement it belongs to, such as "atm". */
  readonly statement: string;
  readonly kind: MetricKind;
  readonly unit: BaseUnit;
  /** The sign it has when business is good: costs are positive numbers, with sign -1. */
  readonly sign: 1 | -1;
  /** The metric it is a part of, in sums. */
  readonly parent?: string;
  /** What it is of other metrics: "income-tax / pretax-income"; it answers where nothing is printed. */
  readonly formula?: string;
}

/** Whether a figure of a metric can be of a period: a stock stands at a day, a flow over a span of time. */
export function suits({ kind }: Pick<Metric, "kind">, period: Period): boolean {
  if (kind === "stock") return period.kind === "instant";
  return kind !== "flow" || period.kind !== "instant";
}

/** What a metric is called where its figures are of some standards: as under the latest of them. */
export function labelUnder(
  { label, labels }: Pick<Metric, "label" | "labels">,
  standards: readonly (Standard | undefined)[],
): LocalText {
  const latest = STANDARDS.findLast((one) => standards.includes(one));
  return (latest && labels?.[latest]) ?? label;
}

/** Every name that a metric goes by: labels in every language and under every standard, then aliases. */
export function namesOfMetric({ label, labels = {}, aliases }: Metric): readonly string[] {
  return [...[label, ...Object.values(labels)].flatMap(({ en, ja }) => [en, ja]), ...aliases];
}
