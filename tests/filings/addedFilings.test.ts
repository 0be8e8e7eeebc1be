import { answer } from "../../src/dataset/answer";
import { dataAsOf, factsOf, findFact } from "../../src/dataset/figures";
import { findPeriod, type WrittenPeriod } from "../../src/domain/periods/period";
import { answerWithFilings } from "../../src/filings/addedFilings";
import { compareFiling, fileStatement, isTaken } from "../../src/filings/filedStatement";
import type { FilingFigure } from "../../src/filings/filing";
import { reportZip, type SummaryFixture } from "./fixture";
import { read } from "./reading";

/** A year that no source of ours is about yet. */
const YEAR = 2031;

function filingOf(quarter: 1 | 2 | 3 | 4, revenue: string, more: Partial<SummaryFixture> = {}) {
  const filed = `${YEAR}年${quarter * 3 + 4 > 12 ? quarter : quarter * 3 + 4}月9日`;
  return read(reportZip({ year: YEAR, quarter, filed, lines: [["SalesIFRS", revenue]], ...more }));
}

function fileOf(filing: ReturnType<typeof read>) {
  const taken = compareFiling(filing).filter(isTaken);
  return fileStatement(
    filing,
    taken.map(({ figure }): FilingFigure => figure),
  );
}

const LATEST: WrittenPeriod = { kind: "latest", length: "quarter", back: 0 };

function revenueOf(period: string) {
  const at = findPeriod(period);
  return at && findFact({ metric: "revenue", period: at, scenario: "actual" });
}

afterEach(() => {
  answerWithFilings([]);
});

describe("filings that were added", () => {
  test("answer at once, move LATEST, and are gone when they are taken away", () => {
    const before = answer({ metric: "revenue", period: LATEST, scenario: "actual" });
    const asOf = dataAsOf();
    answerWithFilings([fileOf(filingOf(1, "98,765"))]);
    expect(answer({ metric: "revenue", period: LATEST, scenario: "actual" })).toMatchObject({
      value: { value: "98765000000", period: { kind: "quarter", year: YEAR, quarter: 1 } },
    });
    expect(dataAsOf()).toBe("2031-06-30");
    answerWithFilings([]);
    expect(answer({ metric: "revenue", period: LATEST, scenario: "actual" })).toEqual(before);
    expect(dataAsOf()).toBe(asOf);
  });

  test("name themselves as the source, with the token and the element", () => {
    answerWithFilings([fileOf(filingOf(1, "98,765"))]);
    expect(revenueOf("1Q31")).toMatchObject({
      status: "reported",
      standard: "IFRS",
      printings: [
        {
          printed: "98,765",
          source: {
            document: "IIJ earnings report for 1Q31 (TDnet, 2031-07-09)",
            section: "Earnings summary",
            row: "tse-ed-t:SalesIFRS",
            isAdded: true,
          },
        },
      ],
    });
  });

  test("give the quarters between them: what accumulates is taken away", () => {
    answerWithFilings([
      fileOf(filingOf(1, "90,000")),
      fileOf(filingOf(2, "190,500")),
      fileOf(filingOf(4, "401,000")),
    ]);
    expect(revenueOf("2Q31")).toMatchObject({
      status: "derived",
      value: "100500000000",
      decimals: -6,
      formula: "revenue[1H31] - revenue[1Q31] = 190,500 - 90,000 = 100,500 (JPY million)",
    });
    expect(revenueOf("3Q31")).toBeUndefined();
    answerWithFilings([]);
    answerWithFilings([fileOf(filingOf(2, "190,500")), fileOf(filingOf(3, "290,000"))]);
    expect(revenueOf("3Q31")?.value).toBe("99500000000");
    expect(revenueOf("1Q31")).toBeUndefined();
  });

  test("add nothing to what no accounting standard is about", () => {
    const at = "CurrentYearDuration_SecondQuarterMember_NonConsolidatedMember_ForecastMember";
    const name = "tse-ed-t:DividendPerShare";
    const unit = "JPYPerShares" as const;
    const others = [{ name, context: at, text: "17.50", unit, scale: 0, decimals: 2 }];
    answerWithFilings([fileOf(filingOf(1, "90,000", { others }))]);
    const [fact] = factsOf("dividend.interim", "target").filter(
      ({ period }) => period.kind === "year" && period.year === YEAR,
    );
    expect(fact).toMatchObject({ value: "17.5", scenario: "target" });
    expect(fact?.standard).toBeUndefined();
  });
});

describe("a filing beside what is known", () => {
  const known = { ...filingOf(1, "90,000") };

  test("is new, then agrees, then contradicts", () => {
    const comparisonOf = (revenue: string) =>
      compareFiling(filingOf(1, revenue)).find(({ figure }) => figure.metric === "revenue");
    expect(comparisonOf("90,000")?.comparison).toBe("new");
    answerWithFilings([fileOf(known)]);
    expect(comparisonOf("90,000")?.comparison).toBe("agrees");
    expect(comparisonOf("90,005")).toMatchObject({
      comparison: "contradicts",
      known: { value: "90000000000" },
    });
  });

  test("restates in the column beside, and revises what was expected", () => {
    const forecast = (text: string) => ({
      ...{ name: "tse-ed-t:SalesIFRS", unit: "JPY" as const, scale: 6, decimals: -6, text },
      context: "CurrentYearDuration_ConsolidatedMember_ForecastMember",
    });
    answerWithFilings([fileOf(filingOf(1, "90,000", { others: [forecast("400,000")] }))]);
    const next = read(
      reportZip({
        ...{ year: YEAR + 1, quarter: 1, filed: "2032年８月９日" },
        lines: [["SalesIFRS", "95,000", "89,000"]],
      }),
    );
    expect(compareFiling(next).map(({ comparison }) => comparison)).toEqual(["new", "restated"]);
    const revised = filingOf(2, "190,500", { others: [forecast("410,000")] });
    const target = compareFiling(revised).find(({ figure }) => figure.column === "forecast");
    expect(target?.comparison).toBe("revised");
    answerWithFilings([
      fileOf(filingOf(1, "90,000", { others: [forecast("400,000")] })),
      fileOf(revised),
    ]);
    const year = findPeriod("FY31");
    if (!year) throw new Error("FY31");
    expect(findFact({ metric: "revenue", period: year, scenario: "target" })?.value).toBe(
      "410000000000",
    );
  });

  test("leaves out what the catalogue has no metric for", () => {
    const others = [
      {
        name: "tse-ed-t:ProfitBeforeTaxToTotalAssetsRatioIFRS",
        context: "CurrentAccumulatedQ1Duration_ConsolidatedMember_ResultMember",
        ...{ text: "3.4", unit: "Pure" as const, scale: -2, decimals: 3 },
      },
    ];
    const compared = compareFiling(filingOf(1, "90,000", { others }));
    expect(compared.map(({ comparison }) => comparison)).toEqual(["new", "unused"]);
  });
});
