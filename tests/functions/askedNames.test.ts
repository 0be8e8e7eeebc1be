import { METRIC_CHOICES } from "../../src/functions/arguments/metricArgument";
import * as items from "../../src/functions/arguments/itemChoices";
import { ASKED_NAMES, ASKED_PARTS } from "./askedNames";

/** The metric that a name is read as; behind a ~, the one that its refusal suggests first. */
function taken(name: string): string {
  const found = METRIC_CHOICES.find(name);
  return found ? found.value.id : `~${METRIC_CHOICES.nearest(name)[0]?.value.id ?? ""}`;
}

test.each(ASKED_NAMES)("%s is what is meant by %s", (id, name) => {
  expect(taken(name)).toBe(id);
});

const LISTS: Readonly<Record<string, typeof items.CAPEX_CATEGORY>> = {
  CAPEX: items.CAPEX_CATEGORY,
  REVENUE: items.REVENUE_SEGMENT,
  COST: items.COST_SEGMENT,
  GROSSMARGIN: items.GROSS_MARGIN_SEGMENT,
  OPERATINGINCOME: items.OPERATING_INCOME_SEGMENT,
  SGA: items.SGA_COMPONENT,
  CASHFLOW: items.CASH_FLOW_ITEM,
  PERSHARE: items.PER_SHARE_ITEM,
  BALANCE: items.BALANCE_ITEM,
  KPI: items.INDICATOR,
};

test.each(ASKED_PARTS)("%s takes %s", (id, asked) => {
  const [name = "", metric] = asked.split(" = ");
  expect(LISTS[id]?.list.find(name)?.value.id).toBe(metric);
});
