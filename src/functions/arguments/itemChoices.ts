import { splitMeasure } from "../../dataset/measure";
import { findMetric, listMetrics } from "../../dataset/metrics";
import type { Metric } from "../../domain/metric";
import { choiceList, type Choice, type ChoiceArgument, type ChoiceList } from "./choice";

/** A segment or kind of revenue; all of it where none is said. */
export const REVENUE_SEGMENT = partOf("revenue", "segment");

/** A segment of the cost of revenue; all of it where none is said. */
export const COST_SEGMENT = partOf("cost", "segment");

/** A segment of the gross margin; all of it where none is said. */
export const GROSS_MARGIN_SEGMENT = partOf("gross-margin", "segment");

/** A segment of operating income; all of it where none is said. */
export const OPERATING_INCOME_SEGMENT = partOf("operating-income", "segment");

/** A category of capital expenditures; all of them where none is said. */
export const CAPEX_CATEGORY = partOf("capex", "category");

/** A component of SG&A and R&D, or the SG&A of a segment; all of it where none is said. */
export const SGA_COMPONENT: ChoiceArgument<Metric> = {
  name: "component",
  otherwise: metricOf("sga-rd"),
  list: choiceList(() => [
    totalChoice("sga-rd"),
    ...metricsWhere(({ id }) => SGA_PARTS.includes(id)).map(itemChoice),
    ...metricsWhere(({ id }) => id.startsWith("sga.")).map((metric) => partChoice(metric, "sga")),
  ]),
};

const SGA_PARTS = ["sales-marketing", "general-administrative", "research-development"];

/** An item of the balance sheet. */
export const BALANCE_ITEM = item("item", ({ statement }) => statement === "balance-sheet");

/** An item of the cash flow statement. */
export const CASH_FLOW_ITEM = item("item", ({ statement }) => statement === "cash-flow");

/** A figure per share. */
export const PER_SHARE_ITEM = item("item", ({ kind }) => kind === "per-share");

/** An indicator of the operations: contracts, employees, projects, ATMs. */
export const INDICATOR = item(
  "indicator",
  ({ statement, kind }) => statement === "operations" || kind === "count",
);

/** The metric that a function is about. */
export function metricOf(id: string): Metric {
  const metric = findMetric(id);
  if (!metric) throw new UnknownMetric(id);
  return metric;
}

function item(name: string, belongs: (metric: Metric) => boolean): ChoiceArgument<Metric> {
  return { name, list: choiceList(() => metricsWhere(belongs).map(itemChoice)) };
}

/** The metrics under a base id, written by what follows it: "network.wan" is "revenue.network.wan". */
function partOf(base: string, name: string): ChoiceArgument<Metric> {
  const list: ChoiceList<Metric> = choiceList(() => [
    totalChoice(base),
    ...metricsWhere(({ id }) => id.startsWith(`${base}.`)).map((metric) =>
      partChoice(metric, base),
    ),
  ]);
  return { name, otherwise: metricOf(base), list };
}

/** A segment goes by the names of its revenue everywhere: "WAN" is WAN cost among costs. */
function partChoice(metric: Metric, base: string): Choice<Metric> {
  const written = metric.id.slice(base.length + 1);
  const revenue = findMetric(`revenue.${written}`);
  const shared = revenue ? [revenue.label.en, revenue.label.ja, ...revenue.aliases] : [];
  const names = [metric.id, ...metric.aliases, ...shared];
  return { value: metric, written, label: metric.label, names };
}

function totalChoice(base: string): Choice<Metric> {
  const metric = metricOf(base);
  const names = [metric.id, "all", "sum", "全体", "合計", ...metric.aliases];
  return { value: metric, written: "total", label: metric.label, names };
}

/** An item goes by its id and, where that is plain, by its last part: "interim" is "dividend.interim". */
function itemChoice(metric: Metric): Choice<Metric> {
  const last = metric.id.slice(metric.id.lastIndexOf(".") + 1);
  return {
    value: metric,
    written: metric.id,
    label: metric.label,
    names: [...metric.aliases, last],
  };
}

/** The metrics of one kind. Printed comparisons are metrics too ("revenue.yoy"), but items of nothing. */
export function metricsWhere(belongs: (metric: Metric) => boolean): readonly Metric[] {
  return listMetrics().filter((metric) => belongs(metric) && !splitMeasure(metric.id));
}

/** A function speaks of a metric that the catalogue does not have. */
export class UnknownMetric extends Error {
  override readonly name = "UnknownMetric";
  constructor(id: string) {
    super(`functions/itemChoices.ts: the catalogue has no metric "${id}"`);
  }
}
