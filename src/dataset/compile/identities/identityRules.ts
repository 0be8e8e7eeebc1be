import { splitComparison } from "../../comparison";
import type { Standard } from "../../../domain/standard";

/** How figures of one period hang together, in the metrics' own ids. */
export interface IdentityRule {
  /**
   * "total = part + part - part" or "share = part / whole". "metric@end" and "metric@start" are the
   * metric at the period's last day and at the day before its first.
   */
  readonly formula: string;
  /** The first fiscal year it is true of, where a definition changed. */
  readonly since?: number;
  /** Fiscal years it is not true of. */
  readonly except?: readonly number[];
  /** The only fiscal year it is true of. */
  readonly only?: number;
  /** The only accounting standard it is true of. */
  readonly standard?: Standard;
  /** The only kind of period it is true of. */
  readonly span?: "year";
}

/**
 * Every identity between metrics. They check what is printed, derive what is not, and bound the rest;
 * so do the formulas that the catalogue defines metrics by, where those are printed.
 * Sums over periods, growth rates, changes and shares of revenue need no rule: they follow from the
 * kind of a metric and from the comparisons that documents print.
 */
export const IDENTITY_RULES: readonly IdentityRule[] = [
  {
    formula: "revenue = revenue.network + revenue.si + revenue.equipment + revenue.atm",
    standard: "US GAAP",
  },
  // Equipment sales are a part of systems integration there.
  { formula: "revenue = revenue.network + revenue.si + revenue.atm", standard: "IFRS" },
  // The 2009 releases' one-time revenue leaves equipment sales out.
  { formula: "revenue = revenue.recurring + revenue.one-time + revenue.atm", since: 2010 },
  { formula: "revenue.recurring = revenue.network + revenue.si.operation" },
  {
    formula: "revenue.one-time = revenue.si.construction + revenue.equipment",
    since: 2010,
    standard: "US GAAP",
  },
  { formula: "revenue.si = revenue.si.construction + revenue.si.operation" },
  {
    formula:
      "revenue.network = revenue.network.connectivity-corporate + revenue.network.connectivity-home + revenue.network.outsourcing + revenue.network.wan",
  },
  {
    formula:
      "revenue.network.connectivity = revenue.network.connectivity-corporate + revenue.network.connectivity-home",
  },
  {
    formula:
      "revenue.network.outsourcing-including-wan = revenue.network.outsourcing + revenue.network.wan",
  },
  {
    formula:
      "revenue.network = revenue.network.connectivity + revenue.network.outsourcing-including-wan",
  },
  {
    formula: "cost = cost.network + cost.si + cost.equipment + cost.atm",
    standard: "US GAAP",
  },
  { formula: "cost = cost.network + cost.si + cost.atm", standard: "IFRS" },
  {
    formula:
      "gross-margin = gross-margin.network + gross-margin.si + gross-margin.equipment + gross-margin.atm",
    standard: "US GAAP",
  },
  {
    formula: "gross-margin = gross-margin.network + gross-margin.si + gross-margin.atm",
    standard: "IFRS",
  },
  { formula: "gross-margin = revenue - cost" },
  { formula: "gross-margin.network = revenue.network - cost.network" },
  { formula: "gross-margin.si = revenue.si - cost.si" },
  { formula: "gross-margin.equipment = revenue.equipment - cost.equipment" },
  { formula: "gross-margin.atm = revenue.atm - cost.atm" },
  { formula: "sga-rd = sales-marketing + general-administrative + research-development" },
  { formula: "operating-income = gross-margin - sga-rd", standard: "US GAAP" },
  { formula: "operating-income = revenue - costs-and-expenses", standard: "US GAAP" },
  {
    formula:
      "operating-income = gross-margin - sga-rd + other-operating-income - other-operating-expenses",
    standard: "IFRS",
  },
  { formula: "pretax-income = operating-income + other-income", standard: "US GAAP" },
  {
    formula:
      "pretax-income = operating-income + finance-income - finance-expenses + equity-method-income",
    standard: "IFRS",
  },
  { formula: "pretax-income = pretax-income.domestic + pretax-income.foreign" },
  { formula: "income-tax = income-tax.current + income-tax.deferred" },
  {
    formula: "net-income.including-nci = pretax-income - income-tax + equity-method-income",
    standard: "US GAAP",
  },
  { formula: "net-income.including-nci = pretax-income - income-tax", standard: "IFRS" },
  { formula: "net-income = net-income.including-nci + nci-loss" },
  { formula: "comprehensive-income = net-income.including-nci + aoci@end - aoci@start" },
  {
    formula: "net-income = pretax-income - income-tax + equity-method-income + nci-loss",
    standard: "US GAAP",
  },
  { formula: "net-income = pretax-income - income-tax + nci-loss", standard: "IFRS" },
  { formula: "adjusted-ebitda = operating-income + depreciation-amortization", except: [2010] },
  // The year's impairment of licences is added back as well.
  {
    formula:
      "adjusted-ebitda = operating-income + depreciation-amortization + impairment.other-intangibles",
    only: 2010,
  },
  { formula: "cost-and-sga.atm = cost.atm + sga.atm" },
  { formula: "operating-income.atm = revenue.atm - cost-and-sga.atm" },
  { formula: "operating-income.atm = gross-margin.atm - sga.atm" },
  {
    formula: "operating-income.iij-global = revenue.iij-global - cost.iij-global - sga.iij-global",
  },
  // Parts of these years' dividends are on other numbers of shares.
  { formula: "dividend = dividend.interim + dividend.year-end", except: [2020, 2022] },
  { formula: "dividend.adjusted = dividend.interim.adjusted + dividend.year-end.adjusted" },
  { formula: "capex = capex.cloud + capex.atm + capex.iij-global + capex.others" },
  { formula: "capex = purchases-property-equipment + capital-lease-acquisitions" },
  { formula: "cash-change = cash@end - cash@start" },
  {
    formula:
      "revenue.mobile = revenue.mobile.consumer + revenue.mobile.enterprise + revenue.mobile.mvne",
  },
  {
    formula:
      "contracts.mobile.enterprise-including-mvne = contracts.mobile.enterprise + contracts.mobile.mvne",
  },
  { formula: "bank-borrowings-change = borrowings@end - borrowings@start" },
  {
    formula:
      "other-investments = other-investments.nonmarketable-equity + other-investments.available-for-sale + other-investments.others",
  },
  { formula: "non-amortized-intangibles = goodwill + trademark" },
];

/**
 * What is true only with figures that nobody prints, each within RANGES or not negative: it finds
 * misprints, but derives and bounds nothing.
 */
export const PLAUSIBLE_RULES: readonly IdentityRule[] = [
  { formula: "cash@end = cash@start + cfo + cfi + cff + exchange-effect" },
  { formula: "exchange-effect.pct-of-cash = exchange-effect / cash@start" },
  // Before, both are of construction without equipment.
  {
    formula:
      "order-backlog.construction@end = order-backlog.construction@start + orders-received.construction - revenue.one-time",
    since: 2010,
  },
  {
    formula:
      "order-backlog.construction.yoy-change@end = orders-received.construction - revenue.one-time",
    since: 2010,
    span: "year",
  },
  {
    formula:
      "revenue.network.outsourcing = revenue.network.outsourcing-excluding-gio + revenue.gio.outsourcing",
  },
  { formula: "revenue.gio = revenue.gio.outsourcing + revenue.gio.si" },
  { formula: "gross-margin.equipment.share = gross-margin.equipment / revenue.equipment" },
  { formula: "eps = net-income / shares.average" },
  { formula: "dividend.year-end = dividend-amount.year-end / shares@end" },
  // Shares were split in these years.
  {
    formula: "shares.growth-to-average = shares.average / shares@start",
    except: [2012, 2020, 2022],
  },
  {
    formula: "shares.growth-from-average = shares@end / shares.average",
    except: [2012, 2020, 2022],
  },
];

/** What rules speak of beside the metrics of the catalogue: figures that nobody prints or asks for. */
export const UNPRINTED: ReadonlySet<string> = new Set([
  ...["exchange-effect", "exchange-effect.pct-of-cash", "gross-margin.equipment.share"],
  ...["revenue.gio.outsourcing", "revenue.gio.si", "shareholding", "shares"],
  ...["shares.growth-to-average", "shares.growth-from-average"],
]);

/** What figures that nobody prints lie between. */
export const RANGES: Readonly<Record<string, readonly [low: number, high: number]>> = {
  // Exchange rates change the cash by less than a tenth: most of it is in yen.
  "exchange-effect.pct-of-cash": [-0.1, 0.1],
  // No bank asks for a tenth of a loan in a year.
  "long-term-borrowings.interest-rate": [0, 0.1],
  // Nothing is sold for less than half of what it costs.
  "gross-margin.equipment.share": [-1, 1],
  // Shares are issued and bought back by less than a quarter; a split is converted (see eps).
  "shares.growth-to-average": [0.8, 1.25],
  "shares.growth-from-average": [0.8, 1.25],
};

/**
 * How many times what the company expected a period has brought, at least and at most. So far it was 0.89
 * (FY08) to 1.16 (FY10) of revenue, and of the others 0.27 (net income with that of others, FY08) to 3.19
 * (EPS, 1H19): these are widened.
 */
export const OUTCOMES: Readonly<Record<string, readonly [low: number, high: number]>> = {
  revenue: [0.8, 1.25],
  ...Object.fromEntries(
    [
      ...["operating-income", "pretax-income", "net-income", "net-income.including-nci"],
      ...["eps", "dividend", "dividend.interim", "dividend.year-end"],
    ].map((metric) => [metric, [0.25, 4] as const]),
  ),
};

/** Metrics that are never below zero: these, and what their ids begin with before a dot. */
export const NEVER_NEGATIVE: ReadonlySet<string> = new Set([
  ...["revenue", "cost", "sga", "sga-rd", "cost-and-sga", "sales-marketing"],
  ...["general-administrative", "research-development", "depreciation-amortization"],
  ...["amortization", "impairment", "backbone-lease-expenses", "pension-cost", "capex"],
  ...["purchases-property-equipment", "capital-lease-payments", "capital-lease-acquisitions"],
  ...["dividend", "cash", "accounts-receivable", "inventories", "prepaid-expenses"],
  ...["deferred-tax-assets", "current-assets", "equity-method-investments", "other-investments"],
  ...["property-equipment", "goodwill-intangibles", "non-amortized-intangibles", "goodwill"],
  ...["trademark", "customer-relationships", "total-assets", "accounts-payable", "borrowings"],
  ...["employees", "contracts", "gio", "orders-received", "order-backlog", "shares"],
  ...["costs-and-expenses", "finance-income", "finance-expenses", "other-operating-income"],
  ...["other-operating-expenses", "interest-income", "interest-expenses", "dividend-income"],
  ...["total-equity", "intangibles", "software", "share-issuance", "dividend-amount"],
  ...["outsourcing-personnel", "new-graduates", "customers", "atm", "acquisition", "capital"],
]);

/** Shares of a whole, which lie between none and all of it. */
export const SHARES: ReadonlySet<string> = new Set([
  ...["ownership", "shareholding", "engineers-share", "equity-ratio"],
]);

/** What is among other things in something larger: together the parts are not more than the whole. */
export const PARTS: readonly { readonly whole: string; readonly parts: readonly string[] }[] = [
  {
    whole: "total-assets",
    parts: [
      ...["current-assets", "property-equipment", "goodwill-intangibles", "other-investments"],
      "equity-method-investments",
    ],
  },
  {
    whole: "current-assets",
    parts: [
      ...["cash", "accounts-receivable", "inventories", "prepaid-expenses"],
      "deferred-tax-assets.current",
    ],
  },
  { whole: "total-assets", parts: ["shareholders-equity", "borrowings", "accounts-payable"] },
  { whole: "goodwill-intangibles", parts: ["non-amortized-intangibles", "customer-relationships"] },
  { whole: "goodwill-intangibles", parts: ["goodwill", "customer-relationships"] },
  { whole: "goodwill", parts: ["goodwill.iij-global"] },
  { whole: "customer-relationships", parts: ["customer-relationships.iij-global"] },
  {
    whole: "amortization.customer-relationships",
    parts: ["amortization.customer-relationships.iij-global"],
  },
  { whole: "sga.iij-global", parts: ["amortization.customer-relationships.iij-global"] },
  { whole: "revenue", parts: ["revenue.iij-global"] },
  { whole: "revenue", parts: ["revenue.gio"] },
  { whole: "revenue", parts: ["revenue.overseas"] },
  { whole: "revenue", parts: ["revenue.ibm-japan"] },
  { whole: "cost", parts: ["cost.iij-global"] },
  { whole: "cost", parts: ["backbone-lease-expenses"] },
  { whole: "sga-rd", parts: ["sga.iij-global", "sga.atm"] },
  { whole: "revenue", parts: ["revenue.mobile"] },
  { whole: "software.to-be-leased", parts: ["software.to-be-leased.unamortized"] },
  { whole: "revenue.network", parts: ["revenue.network.security"] },
  { whole: "total-assets", parts: ["total-equity"] },
  { whole: "total-assets", parts: ["intangibles.other"] },
  {
    whole: "contracts.mobile",
    parts: ["contracts.mobile.consumer", "contracts.mobile.enterprise-including-mvne"],
  },
  // Dilution only lowers earnings per share.
  { whole: "eps.adjusted", parts: ["eps.diluted.adjusted"] },
  { whole: "eps.split-adjusted", parts: ["eps.diluted.split-adjusted"] },
  {
    whole: "general-administrative",
    parts: ["impairment.licenses", "loss-on-disposal.property-equipment"],
  },
  { whole: "sales-marketing", parts: ["impairment.trademark-hi-ho"] },
  {
    whole: "shareholding",
    parts: [
      ...["shareholding.ntt", "shareholding.koichi-suzuki", "shareholding.itochu"],
      "shareholding.ntt-communications",
    ],
  },
  { whole: "gio.projects.including-server-additions", parts: ["gio.projects"] },
  // Some of the clients acquired were customers before.
  { whole: "acquisition.iij-global.clients", parts: ["customers.added-by-acquisition"] },
];

/** What the quarters of a fiscal year add up to; "9M = 1H + 3Q" where only those are known. */
export const PERIOD_SUMS: readonly string[] = [
  "1H = 1Q + 2Q",
  "9M = 1Q + 2Q + 3Q",
  "9M = 1H + 3Q",
  "FY = 1Q + 2Q + 3Q + 4Q",
  "FY = 1H + 3Q + 4Q",
  "FY = 9M + 4Q",
];

/** The metrics that a rule's formula speaks of. */
export function metricsIn(formula: string): readonly string[] {
  return formula.split(/ [=+/-] /).map((name) => name.replace(/@.*/, ""));
}

/** What every figure of a metric lies between; undefined where nothing is known of it. */
export function boundsOf(metric: string): readonly [low: number, high: number] | undefined {
  if (splitComparison(metric)) return undefined;
  const [root = ""] = metric.split(".");
  if (SHARES.has(root)) return RANGES[metric] ?? [0, 1];
  return RANGES[metric] ?? (NEVER_NEGATIVE.has(root) ? [0, Infinity] : undefined);
}
