import fc from "fast-check";
import discrepancies from "../../src/dataset/discrepancies.json";
import { factsOf } from "../../src/dataset/figures";
import { METRIC_IDS } from "../../src/dataset/metrics";
import { formatPeriod } from "../../src/domain/periods/period";
import type { Fact } from "../../src/domain/fact";
import { answerWithFilings } from "../../src/filings/addedFilings";
import { compareFiling } from "../../src/filings/compareFiling";
import { explainContradiction } from "../../src/filings/explainFiling";
import { fileStatement } from "../../src/filings/filedStatement";
import type { Filing, FilingFigure } from "../../src/filings/filing";
import { findContradictions } from "../../src/filings/forms/arithmetic";
import { FSA_LINES } from "../../src/filings/forms/statementElements";
import { TDNET_LINES } from "../../src/filings/forms/tdnetElements";
import { amount, percent, reportZip, type FixtureFact, type SummaryFixture } from "./fixture";
import { read } from "./reading";

const YEAR = 2031;

function report(fixture: Partial<SummaryFixture>, statements: readonly FixtureFact[] = []): Filing {
  const filed = `${fixture.year ?? YEAR}年８月９日`;
  return read(reportZip({ year: YEAR, quarter: 1, filed, lines: [], ...fixture }, statements));
}

function statement(element: string, text: string, context = "CurrentYTDDuration"): FixtureFact {
  return amount(`jpigp_cor:${element}`, context, text);
}

/** Filings are added as if a reader had. */
function add(...filings: readonly Filing[]): void {
  answerWithFilings(filings.map((filing) => fileStatement(filing, compareFiling(filing).figures)));
}

function brokenIn(filing: Filing): readonly string[] {
  return compareFiling(filing).contradictions.map(({ identity }) => identity);
}

function takenIn(filing: Filing): readonly string[] {
  const { figures } = compareFiling(filing);
  return figures
    .filter(({ standing }) => standing === "new")
    .map(({ figure }) => `${figure.metric} ${figure.period}`);
}

afterEach(() => {
  answerWithFilings([]);
});

/** A filing that also prints the second quarter of a metric by itself. */
function withQuarter(filing: Filing, metric: string, value: string): Filing {
  const [figure] = report({ lines: [["SalesIFRS", "1"]] }).figures;
  if (!figure) throw new Error("no figure");
  const quarter = {
    ...figure,
    metric,
    period: "2Q31",
    printed: value,
    value,
    low: value,
    high: value,
  };
  return { ...filing, figures: [...filing.figures, quarter] };
}

describe("figures of a filing that break an identity of the dataset are left out", () => {
  test.each<readonly [string, Filing, string]>([
    [
      "sums of the income statement",
      report({ lines: [["SalesIFRS", "90,000"]] }, [
        statement("GrossProfitIFRS", "20,000"),
        statement("SellingGeneralAndAdministrativeExpensesIFRS", "12,000"),
        statement("OtherIncomeIFRS", "100"),
        statement("OtherExpensesIFRS", "50"),
        statement("OperatingProfitLossIFRS", "8,500"),
      ]),
      "operating-income[1Q31] = gross-margin[1Q31] - sga-rd[1Q31] + other-operating-income[1Q31] - other-operating-expenses[1Q31]",
    ],
    [
      "what lies between operating and pre-tax income",
      report({ lines: [["SalesIFRS", "90,000"]] }, [
        statement("OperatingProfitLossIFRS", "8,500"),
        statement("FinanceIncomeIFRS", "300"),
        statement("FinanceCostsIFRS", "200"),
        statement("ShareOfProfitLossOfInvestmentsAccountedForUsingEquityMethodIFRS", "-100"),
        statement("ProfitLossBeforeTaxIFRS", "8,600"),
      ]),
      "pretax-income[1Q31] = operating-income[1Q31] + finance-income[1Q31] - finance-expenses[1Q31] + equity-method-income[1Q31]",
    ],
    [
      "cash at both ends",
      report({ lines: [["SalesIFRS", "90,000"]] }, [
        statement("CashAndCashEquivalentsIFRS", "50,000", "CurrentQuarterInstant"),
        statement("CashAndCashEquivalentsIFRS", "45,000", "Prior1YearInstant"),
        statement("NetIncreaseDecreaseInCashAndCashEquivalentsIFRS", "5,100"),
      ]),
      "cash-change[1Q31] = cash[2031-06-30] - cash[2031-03-31]",
    ],
    [
      "a printed share",
      report({
        lines: [["SalesIFRS", "90,000"]],
        stocks: [
          ["TotalAssetsIFRS", "300,000"],
          ["EquityAttributableToOwnersOfParentIFRS", "150,000"],
        ],
        others: [
          percent(
            "tse-ed-t:EquityAttributableToOwnersOfParentToTotalAssetsRatioIFRS",
            "CurrentAccumulatedQ1Instant_ConsolidatedMember_ResultMember",
            "51.0",
          ),
        ],
      }),
      "equity-ratio[2031-06-30] = shareholders-equity[2031-06-30] / total-assets[2031-06-30]",
    ],
    [
      "parts of a whole",
      report({ stocks: [["TotalAssetsIFRS", "300,000"]] }, [
        statement("CurrentAssetsIFRS", "200,000", "CurrentQuarterInstant"),
        statement("PropertyPlantAndEquipmentIFRS", "110,000", "CurrentQuarterInstant"),
      ]),
      "total-assets[2031-06-30] >= current-assets[2031-06-30] + property-equipment[2031-06-30]",
    ],
    [
      "what is never below zero",
      report({ lines: [["SalesIFRS", "-90,000"]], stocks: [["TotalAssetsIFRS", "300,000"]] }),
      "revenue[1Q31] >= 0",
    ],
  ])("%s", (_, filing, identity) => {
    expect(brokenIn(filing)).toEqual([identity]);
    const [broken] = filing.contradictions;
    const touched = broken?.figures.map((one) => `${one.metric} ${one.period}`) ?? [];
    expect(touched.length).toBeGreaterThan(0);
    expect(takenIn(filing).filter((one) => touched.includes(one))).toEqual([]);
    // Nothing else is held back.
    expect(takenIn(filing).length).toBe(filing.figures.length);
  });

  test("printed growth against the year that is known already", () => {
    add(report({ lines: [["SalesIFRS", "90,000"]] }));
    const next = report({
      year: YEAR + 1,
      lines: [
        ["SalesIFRS", "99,000", "", "4.6"],
        ["OperatingIncomeIFRS", "9,000"],
      ],
    });
    const [broken, ...more] = compareFiling(next).contradictions;
    expect(more).toEqual([]);
    expect(broken).toMatchObject({
      identity: "revenue[1Q32] = revenue[1Q31] * (1 + revenue.yoy[1Q32])",
      sides: ["99000000000", "94140000000"],
      known: [{ id: { metric: "revenue", period: "1Q31" }, value: "90000000000" }],
    });
    expect(takenIn(next)).toEqual(["operating-income 1Q32"]);
    if (!broken) throw new Error("nothing is broken");
    const { en, ja } = explainContradiction(broken);
    expect(en).toContain("is 99,000 on one side and 94,140 on the other");
    expect(en).toContain("in the filing: revenue[1Q32] 99,000, revenue.yoy[1Q32] 4.6%");
    expect(en).toContain("known: revenue[1Q31] 90,000");
    expect(ja).toContain("94,140");
  });

  test("another number than the quarter that was worked out", () => {
    add(
      report({ lines: [["OperatingIncomeIFRS", "8,000"]] }),
      report({ quarter: 2, lines: [["OperatingIncomeIFRS", "17,000"]] }),
    );
    const year = report({ quarter: 4, lines: [["SalesIFRS", "400,000"]] });
    const told = withQuarter(year, "operating-income", "9500000000");
    const [only] = compareFiling(told).figures.filter(({ figure }) => figure.period === "2Q31");
    expect(only?.standing).toBe("contradicts");
  });

  test("quarters that do not add up with one that is known", () => {
    add(report({ lines: [["SalesIFRS", "90,000"]] }));
    const half = report({ quarter: 2, lines: [["SalesIFRS", "190,000"]] });
    const compared = compareFiling(withQuarter(half, "revenue", "50000000000"));
    expect(compared.contradictions.map(({ identity }) => identity)).toEqual([
      "revenue[1H31] = revenue[1Q31] + revenue[2Q31]",
    ]);
    expect(compared.figures.map(({ standing }) => standing)).toEqual([
      "contradicts",
      "contradicts",
    ]);
  });

  test("a figure outside the bounds that are known contradicts them", () => {
    const bounded = METRIC_IDS.flatMap((id) => factsOf(id, "actual", "IFRS")).find(
      ({ status, standard, unit }) => status === "bounded" && standard === "IFRS" && unit === "JPY",
    );
    if (!bounded) throw new Error("no figure is bounded");
    const outside = String(BigInt(bounded.high.split(".")[0] ?? "") * 2n);
    const figure = { ...figureOf(bounded), value: outside, low: outside, high: outside };
    const [compared] = compareFiling({
      ...report({ lines: [["SalesIFRS", "1"]] }),
      figures: [figure],
    }).figures;
    expect(compared?.standing).toBe("contradicts");
  });
});

/** A figure of the dataset as if a filing printed it. */
function figureOf({ metric, period, unit, value, low, high, decimals = 0 }: Fact): FilingFigure {
  return {
    ...{ metric, period: formatPeriod(period), column: "current", printed: value },
    reading: { unit, scale: 0, sign: 1 },
    ...{ unit, value, low, high, decimals, row: "", element: "", section: "" },
  };
}

/** What the company printed although it does not add up. */
const LISTED = discrepancies.identities.map(({ id }) => id);

describe("figures that are true", () => {
  const read = new Set([...TDNET_LINES.values(), ...FSA_LINES.values()].map((one) => one.metric));
  const facts = METRIC_IDS.filter((id) => read.has(id))
    .flatMap((id) => factsOf(id, "actual", "IFRS"))
    .filter(({ status }) => status !== "bounded");
  const days = [...new Set(facts.map(({ period }) => formatPeriod(period)))].sort();

  test("contradict each other in no selection of the dataset's own", () => {
    expect(facts.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(fc.subarray(days, { minLength: 1 }), (chosen) => {
        const figures = facts.filter(({ period }) => chosen.includes(formatPeriod(period)));
        const broken = findContradictions(figures.map(figureOf)).map(({ identity }) => identity);
        expect(broken.filter((identity) => !LISTED.includes(identity))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
