import { answer } from "../../src/dataset/answer";
import { dataAsOf, factsOf, findFact } from "../../src/dataset/figures";
import { findPeriod, type WrittenPeriod } from "../../src/domain/periods/period";
import { answerWithFilings } from "../../src/filings/addedFilings";
import { compareFiling } from "../../src/filings/compareFiling";
import { fileStatement, takesPlaceOf } from "../../src/filings/filedStatement";
import { formatKept, readKept } from "../../src/filings/keptFilings";
import { MODELS } from "../../src/plans/models/models";
import { amount, reportZip, type SummaryFixture } from "./fixture";
import { million } from "./iijFixtures";
import { read } from "./reading";

/** A year that no source of ours is about yet. */
const YEAR = 2031;

function filingOf(quarter: 1 | 2 | 3 | 4, revenue: string, more: Partial<SummaryFixture> = {}) {
  const filed = `${YEAR}年${quarter * 3 + 4 > 12 ? quarter : quarter * 3 + 4}月9日`;
  return read(reportZip({ year: YEAR, quarter, filed, lines: [["SalesIFRS", revenue]], ...more }));
}

function fileOf(filing: ReturnType<typeof read>) {
  return fileStatement(filing, compareFiling(filing).figures);
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

  test("move the columns of a model that ends with the latest year, and give them back", () => {
    const model = MODELS.find(({ id }) => id === "income-statement");
    const before = model?.defaults;
    const line = (element: string, text: string) =>
      amount(`jpigp_cor:${element}`, "CurrentYTDDuration", text);
    const statements = [
      ...[line("CostOfSalesIFRS", "300,000"), line("GrossProfitIFRS", "100,000")],
      line("SellingGeneralAndAdministrativeExpensesIFRS", "60,000"),
      ...[line("OperatingProfitLossIFRS", "40,000"), line("ProfitLossBeforeTaxIFRS", "40,000")],
      ...[line("IncomeTaxExpenseIFRS", "12,000"), line("ProfitLossIFRS", "28,000")],
      line("ProfitLossAttributableToOwnersOfParentIFRS", "28,000"),
    ];
    const year = { year: 2025, quarter: 4, filed: "2026年５月14日" } as const;
    const report = reportZip({ ...year, lines: [["SalesIFRS", "400,000"]] }, statements);
    answerWithFilings([fileOf(read(report))]);
    expect(before?.to).toBe("4Q24");
    expect(model?.defaults.to).toBe("4Q25");
    answerWithFilings([]);
    expect(model?.defaults).toEqual(before);
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
    const standingOf = (revenue: string) =>
      compareFiling(filingOf(1, revenue)).figures.find(({ figure }) => figure.metric === "revenue");
    expect(standingOf("90,000")?.standing).toBe("new");
    answerWithFilings([fileOf(known)]);
    expect(standingOf("90,000")?.standing).toBe("agrees");
    expect(standingOf("90,005")).toMatchObject({
      standing: "contradicts",
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
    expect(compareFiling(next).figures.map(({ standing }) => standing)).toEqual([
      "new",
      "restated",
    ]);
    const revised = filingOf(2, "190,500", { others: [forecast("410,000")] });
    const target = compareFiling(revised).figures.find(
      ({ figure }) => figure.column === "forecast",
    );
    expect(target?.standing).toBe("revised");
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
    const name = "tse-ed-t:NumberOfTreasuryStockAtTheEndOfFiscalYear";
    const context = "CurrentAccumulatedQ1Instant_NonConsolidatedMember_ResultMember";
    const unit = "Shares" as const;
    const others = [{ name, context, text: "3,934", unit, scale: 0, decimals: 0 }];
    const compared = compareFiling(filingOf(1, "90,000", { others })).figures;
    expect(compared.map(({ standing }) => standing)).toEqual(["new", "unused"]);
  });
});

describe("a restated figure", () => {
  const first = filingOf(1, "90,000");
  const half = filingOf(2, "190,500");
  const laterOf = (quarter: 1 | 2, revenue: string, before: string) =>
    read(
      reportZip({
        ...{ year: YEAR + 1, quarter, filed: quarter === 1 ? "2032年８月９日" : "2032年11月８日" },
        lines: [["SalesIFRS", revenue, before]],
      }),
    );
  const next = laterOf(1, "95,000", "89,000");

  function added(...filings: readonly ReturnType<typeof read>[]) {
    return filings.reduce<readonly ReturnType<typeof fileOf>[]>((kept, filing) => {
      answerWithFilings(kept);
      return [...kept, fileOf(filing)];
    }, []);
  }

  function chosen(filings: ReturnType<typeof added>) {
    return filings.map((one) => ({ ...one, usesRestated: true as const }));
  }

  test("is told beside the one that was printed first, which answers", () => {
    answerWithFilings(added(first, next));
    expect(revenueOf("1Q31")).toMatchObject({
      value: "90000000000",
      printings: [{ printed: "90,000" }, { printed: "89,000", restated: true }],
    });
  });

  test("answers where it was chosen, says what was printed first, and goes with its filing", () => {
    const filings = added(first, next);
    answerWithFilings(chosen(filings));
    expect(revenueOf("1Q31")).toMatchObject({
      value: "89000000000",
      printings: [{ printed: "89,000", restated: true }, { printed: "90,000" }],
      note: "Restated by the company; first printed as 90,000.",
    });
    answerWithFilings(filings.slice(0, 1));
    expect(revenueOf("1Q31")).toMatchObject({ value: "90000000000", printings: [{}] });
  });

  test("enters no sum with one that was printed first", () => {
    answerWithFilings(chosen(added(first, half, next)));
    expect(revenueOf("1H31")?.value).toBe("190500000000");
    expect(revenueOf("2Q31")).toMatchObject({
      value: "100500000000",
      formula: "revenue[1H31] - revenue[1Q31] = 190,500 - 90,000 = 100,500 (JPY million)",
      note: "Worked out from figures as first printed; the company has restated one of them since.",
    });
  });

  test("makes a quarter with others of its kind", () => {
    answerWithFilings(chosen(added(first, half, next, laterOf(2, "199,000", "188,000"))));
    expect(revenueOf("2Q31")).toMatchObject({
      value: "99000000000",
      formula: "revenue[1H31] - revenue[1Q31] = 188,000 - 89,000 = 99,000 (JPY million)",
    });
  });

  test("of a figure that ships is kept with the workbook, and leaves what ships to be asked again", () => {
    const before = revenueOf("1H24");
    const other = read(
      reportZip({
        ...{ year: 2025, quarter: 2, filed: "2025年11月７日" },
        lines: [["SalesIFRS", million("revenue", "1H25"), "1"]],
      }),
    );
    const filed = fileOf(other);
    const kept = readKept(formatKept(chosen([filed])));
    if (kept.kind !== "kept") throw new Error(kept.kind);
    expect(kept.filings).toEqual(chosen([filed]));
    answerWithFilings(kept.filings);
    expect(revenueOf("1H24")).toMatchObject({ value: "1000000", standard: "IFRS" });
    // What was worked out from it stays what it was.
    expect(revenueOf("2Q24")?.value).toBe(quarterBefore?.value);
    answerWithFilings([filed]);
    expect(revenueOf("1H24")?.value).toBe(before?.value);
    expect(revenueOf("1H24")?.printings.at(-1)).toMatchObject({ printed: "1", restated: true });
    answerWithFilings([]);
    expect(revenueOf("1H24")).toEqual(before);
  });

  const quarterBefore = revenueOf("2Q24");
});

describe("a report that was submitted again", () => {
  test("takes the place of the one before, and a revision stands beside", () => {
    const report = fileOf(filingOf(1, "90,000"));
    const filing = filingOf(1, "90,001");
    const again = fileStatement(
      { ...filing, document: { ...filing.document, submission: 2, isCorrection: true } },
      [],
    );
    expect(takesPlaceOf(again, report)).toBe(true);
    expect(takesPlaceOf(report, again)).toBe(false);
    expect(takesPlaceOf(fileOf(filingOf(2, "190,500")), report)).toBe(false);
    const revision = (published: string) =>
      fileStatement(
        {
          ...filing,
          document: { ...filing.document, kind: "tdnet-revision", published },
        },
        [],
      );
    expect(takesPlaceOf(revision("2031-12-01"), revision("2031-11-01"))).toBe(false);
  });
});
