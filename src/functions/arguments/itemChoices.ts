import { splitComparison } from "../../dataset/comparison";
import { findMetric, listMetrics } from "../../dataset/metrics";
import type { Metric } from "../../domain/metric";
import { METRIC_CHOICES, metricChoice, narrowerThan } from "./metricArgument";
import {
  choiceList,
  listWith,
  looseFinder,
  type Choice,
  type ChoiceArgument,
  type ChoiceList,
} from "./choice";
import { looseNames, UNSAID } from "./looseName";

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
  list: loosely(
    choiceList(() => [
      totalChoice("sga-rd"),
      ...metricsWhere(({ id }) => SGA_PARTS.includes(id)).map(metricChoice),
      ...metricsWhere(({ id }) => id.startsWith("sga.")).map((metric) => partChoice(metric, "sga")),
    ]),
    "sga",
  ),
};

const SGA_PARTS = ["sales-marketing", "general-administrative", "research-development"];

/** An item of the balance sheet. */
export const BALANCE_ITEM = item("item", ({ statement }) => statement === "balance-sheet");

/** An item of the cash flow statement. */
export const CASH_FLOW_ITEM = item(
  "item",
  ({ statement }) => statement === "cash-flow",
  UNSAID["cash-flow"],
);

/** A figure per share. */
export const PER_SHARE_ITEM = item("item", ({ kind }) => kind === "per-share", UNSAID["per-share"]);

/** An indicator of the operations: contracts, employees, projects, ATMs. */
export const INDICATOR = item(
  "indicator",
  ({ statement, kind }) => statement === "operations" || kind === "count",
  UNSAID.operations,
);

/** The metric that a function is about. */
export function metricOf(id: string): Metric {
  const metric = findMetric(id);
  if (!metric) throw new UnknownMetric(id);
  return metric;
}

/**
 * An item goes by every name of its metric, also without the words that go without saying: "interim" is
 * "dividend.interim". What names another metric, or leaves two of them, is no item. Per-share figures in
 * other shares than those of the time are named in full.
 */
function item(
  name: string,
  belongs: (metric: Metric) => boolean,
  unsaid = /$^/,
): ChoiceArgument<Metric> {
  const list = choiceList(() => metricsWhere(belongs).map(metricChoice));
  const findShort = looseFinder(
    () => list.choices.filter(({ written }) => !written.endsWith("adjusted")),
    unsaid,
  );
  const find = (text: string) => {
    const named = METRIC_CHOICES.find(text);
    if (named) return list.choices.find(({ written }) => written === named.written);
    return itemsIn(text).length > 1 ? undefined : findShort(text);
  };
  const itemsIn = (text: string) => {
    const narrower = new Set(narrowerThan(text)?.map(({ written }) => written));
    return list.choices.filter(({ written }) => narrower.has(written));
  };
  const nearest = (text: string) => {
    const items = itemsIn(text);
    return items.length > 0 || narrowerThan(text)?.length === 0 ? items : list.nearest(text);
  };
  return { name, list: listWith(list, { find, nearest }) };
}

/** A list whose choices go by loosely spelled names too; a name that says revenue is no name of its cost. */
function loosely<T>(list: ChoiceList<T>, base: keyof typeof UNSAID): ChoiceList<T> {
  const find = looseFinder(() => list.choices, UNSAID[base]);
  return listWith(list, {
    find: (text) => {
      const [name] = looseNames(text);
      const isRevenue = name.search(UNSAID.revenue) >= 0 && name.search(UNSAID[base]) < 0;
      return list.find(text) ?? (isRevenue ? undefined : find(text));
    },
  });
}

/** The metrics under a base id, written by what follows it: "network.wan" is "revenue.network.wan". */
function partOf(base: keyof typeof UNSAID, name: string): ChoiceArgument<Metric> {
  const list: ChoiceList<Metric> = choiceList(() => [
    totalChoice(base),
    ...metricsWhere(({ id }) => id.startsWith(`${base}.`)).map((metric) =>
      partChoice(metric, base),
    ),
  ]);
  return { name, otherwise: metricOf(base), list: loosely(list, base) };
}

/** A segment goes by what its revenue is called, without the word, everywhere: "WAN" is WAN cost among costs. */
function partChoice(metric: Metric, base: string): Choice<Metric> {
  const written = metric.id.slice(base.length + 1);
  const revenue = findMetric(`revenue.${written}`);
  const called = revenue ? [revenue.label.en, revenue.label.ja, ...revenue.aliases] : [];
  const segments = called.map((name) =>
    SAYS_REVENUE.test(name) ? looseNames(name, UNSAID.revenue)[1] : name,
  );
  const names = [metric.id, ...metric.aliases, ...segments];
  return { value: metric, written, label: metric.label, names };
}

/** Names of a segment's revenue rather than of the segment: no names of its cost. */
const SAYS_REVENUE = /revenue|売上|収入/i;

function totalChoice(base: string): Choice<Metric> {
  const metric = metricOf(base);
  const names = [metric.id, "all", "sum", "全体", "全社", "合計", "連結", ...metric.aliases];
  return { value: metric, written: "total", label: metric.label, names };
}

/** The metrics of one kind. Printed comparisons are metrics too ("revenue.yoy"), but items of nothing. */
export function metricsWhere(belongs: (metric: Metric) => boolean): readonly Metric[] {
  return listMetrics().filter((metric) => belongs(metric) && !splitComparison(metric.id));
}

/** A function speaks of a metric that the catalogue does not have. */
export class UnknownMetric extends Error {
  override readonly name = "UnknownMetric";
  constructor(id: string) {
    super(`functions/arguments/itemChoices.ts: the catalogue has no metric "${id}"`);
  }
}
