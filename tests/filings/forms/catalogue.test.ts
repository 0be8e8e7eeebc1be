import { splitComparison } from "../../../src/dataset/comparison";
import { findMetric, listMetrics } from "../../../src/dataset/metrics";
import { FSA_LINES } from "../../../src/filings/forms/statementElements";
import {
  dividendLineOf,
  TDNET_JAPANESE_LINES,
  TDNET_LINES,
} from "../../../src/filings/forms/tdnetElements";

const PAYMENTS = ["FirstQuarter", "SecondQuarter", "ThirdQuarter", "YearEnd", "Annual"];

const LINES = new Map([
  ...TDNET_LINES,
  ...TDNET_JAPANESE_LINES,
  ...FSA_LINES,
  ...PAYMENTS.map(
    (payment) => [payment, dividendLineOf(`${payment}Member`) ?? { metric: payment }] as const,
  ),
]);

/** Lines that are read, to be shown and checked, although the catalogue has no metric for them. */
const WITHOUT_METRIC: Readonly<Record<string, string>> = {
  "dividend.first-quarter": "IIJ pays twice a year",
  "dividend.third-quarter": "IIJ pays twice a year",
  "treasury-shares": "the catalogue counts the shares outstanding",
  "dividend-amount": "the catalogue has the interim and the year-end amount",
  "ordinary-income": "a line of Japan's own standards, of other companies' revisions",
};

/** Metrics of the statements that no element is read for. */
const WITHOUT_ELEMENT: Readonly<Record<string, readonly string[]>> = {
  "The filer's own elements, or prose": [
    ...["sales-marketing", "general-administrative", "research-development"],
    ...["adjusted-ebitda", "depreciation-amortization.*", "operating-loss.new-subsidiaries"],
    ...["equity-method-income.decurret", "other-investments", "other-investments.*"],
    ...[
      "goodwill.iij-global",
      "customer-relationships",
      "customer-relationships.*",
      "trademark",
      "software.*",
    ],
    ...["other-financial-liabilities-payments", "other-investments-purchases", "bank-*"],
    ...["capex", "capex.*", "share-issuance", "eps.split-adjusted", "eps.diluted.split-adjusted"],
    ...["dividend-amount.*", "dividend.consecutive-increases", "accounts-payable-change"],
  ],
  "A line of US GAAP, by which IIJ reports no more": [
    ...["other-income", "costs-and-expenses", "income-tax.*", "pretax-income.*"],
    ...["goodwill-intangibles", "non-amortized-intangibles", "accumulated-deficit", "aoci"],
    ...["allowance-doubtful-accounts", "deferred-tax-assets.current", "capital-lease-*"],
    ...["short-term-borrowings-change", "prepaid-expenses", "foreign-exchange-gain"],
  ],
  "Elements that filers use for more than one scope": [
    ...["accounts-receivable", "accounts-payable", "borrowings", "intangibles.other"],
    ...["interest-income", "interest-expenses", "dividend-income"],
  ],
  "Annual notes": ["short-term-borrowings.*", "long-term-borrowings.interest-rate"],
  "Follows from others by its formula, or by a share split": [
    ...["net-debt", "free-cash-flow", "shares.outstanding", "shares.average-diluted"],
    ...["*.adjusted"],
  ],
};

const STATEMENTS = ["income-statement", "balance-sheet", "cash-flow", "capex", "per-share"];

function matches(id: string, pattern: string): boolean {
  const source = pattern.replaceAll(".", "\\.").replaceAll("*", ".+");
  return new RegExp(`^(?:${source})$`).test(id);
}

describe("the elements that are read", () => {
  test.each([...LINES])(
    "%s is of a metric of the catalogue, or has a reason not to be",
    (_, line) => {
      const { metric } = line;
      const base = splitComparison(metric)?.base ?? metric;
      expect(findMetric(base) === undefined).toBe(base in WITHOUT_METRIC);
    },
  );

  test("no reason stands there for a metric that the catalogue has", () => {
    expect(Object.keys(WITHOUT_METRIC).filter((id) => findMetric(id))).toEqual([]);
  });

  test("every metric of the statements has an element, or a reason to have none, and not both", () => {
    const read = new Set([...LINES.values()].map(({ metric }) => metric));
    const patterns = Object.values(WITHOUT_ELEMENT).flat();
    const metrics = listMetrics().filter(
      ({ id, statement }) => STATEMENTS.includes(statement) && !splitComparison(id),
    );
    const hasReason = (id: string) => patterns.some((pattern) => matches(id, pattern));
    expect(metrics.filter(({ id }) => read.has(id) === hasReason(id)).map(({ id }) => id)).toEqual(
      [],
    );
    expect(patterns.filter((pattern) => !metrics.some(({ id }) => matches(id, pattern)))).toEqual(
      [],
    );
  });
});
