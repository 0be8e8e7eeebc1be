import { strToU8 } from "fflate";
import {
  amount,
  inlineFile,
  perShare,
  percent,
  reportZip,
  spansOf,
  summaryFacts,
  zip,
  type FixtureFact,
  type SummaryFixture,
} from "../fixture";
import { GROUP_RESULT, FIRST_QUARTER, FIRST_QUARTER_STATEMENTS, million } from "../iijFixtures";
import { parseXml, read, refusal, tokensOf } from "../reading";

const REVENUE = million("revenue", "1Q11");

function report(overrides: Partial<SummaryFixture> = {}, statements?: readonly FixtureFact[]) {
  return tokensOf(read(reportZip({ ...FIRST_QUARTER, ...overrides }, statements)));
}

describe("a report of TDnet", () => {
  test("gives the quarter with column, precision, rounding and document", () => {
    const filing = read(reportZip(FIRST_QUARTER, FIRST_QUARTER_STATEMENTS));
    expect(filing).toMatchObject({
      company: { code: "3774", name: "株式会社インターネットイニシアティブ" },
      standard: "IFRS",
      period: "1Q11",
      fiscalYearEnd: "2012-03-31",
      rounding: "half",
      document: {
        kind: "tdnet-report",
        title: "第1四半期決算短信〔IFRS〕(連結)",
        published: "2011-08-12",
        submission: 1,
        isCorrection: false,
      },
      contradictions: [],
      notices: [],
    });
    expect(tokensOf(filing)).toMatchObject({
      "revenue 1Q11": REVENUE,
      "revenue 1Q10": million("revenue", "1Q10"),
      "revenue.yoy 1Q11": "47.7%",
      "cost 1Q11": million("cost", "1Q11"),
      "cash 2011-06-30": "11,450",
    });
    expect(filing.figures.find(({ metric }) => metric === "revenue")).toMatchObject({
      decimals: -6,
      unit: "JPY",
      column: "current",
      row: "売上収益 (tse-ed-t:SalesIFRS)",
    });
  });

  test.each([
    [1, "1Q11"],
    [2, "1H11"],
    [3, "9M11"],
    [4, "FY11"],
  ] as const)("up to quarter %i is about %s: nothing is a quarter but the first", (quarter, id) => {
    const { now } = spansOf({ year: 2011, quarter });
    const others = [
      percent("tse-ed-t:PayoutRatioIFRS", `${now}Duration_ConsolidatedMember_ResultMember`, "20.1"),
    ];
    const filing = read(reportZip({ ...FIRST_QUARTER, quarter, others, stocks: [] }));
    expect(filing.period).toBe(id);
    expect(tokensOf(filing)[`revenue ${id}`]).toBe(REVENUE);
  });

  test("cuts its amounts off where it says so: the true value is the token or above", () => {
    const filing = read(reportZip({ ...FIRST_QUARTER, rounding: "（百万円未満切捨て）" }));
    const revenue = filing.figures.find(({ metric }) => metric === "revenue");
    expect(filing.rounding).toBe("truncated");
    expect(revenue?.low).toBe(revenue?.value);
    expect(Number(revenue?.high) - Number(revenue?.value)).toBe(1e6);
    const target = filing.figures.find(({ column }) => column === "forecast");
    expect(target?.reading.qualifier).toBeUndefined();
  });
});

describe("the traps of the forms", () => {
  test("1: names of files decide nothing", () => {
    const text = inlineFile(summaryFacts(FIRST_QUARTER), FIRST_QUARTER);
    const filing = read(
      zip({ "XBRLData/Summary/tse-acifsm-99990-19990101399990-ixbrl.htm": text }),
    );
    expect(filing.period).toBe("1Q11");
  });

  test("2: a forecast of the first half in the first quarter's report is no half year's result", () => {
    expect(report()).toMatchObject({ "revenue 1Q11": REVENUE, "revenue 1H11 target": "51,500" });
    expect(report()["revenue 1H11"]).toBeUndefined();
  });

  test("3: RevenueIFRS is another line in the summary than in the statements", () => {
    const summary = report({ lines: [["RevenueIFRS", "100"]] });
    expect(summary["revenue 1Q11"]).toBe("100");
    const statements = [amount("jpigp_cor:Revenue2IFRS", "CurrentYTDDuration", REVENUE)];
    expect(report({}, statements)["revenue 1Q11"]).toBe(REVENUE);
    const japanese = [amount("tse-ed-t:Revenue", GROUP_RESULT, "999")];
    expect(report({ others: japanese })["revenue 1Q11"]).toBe(REVENUE);
  });

  test("2: a forecast of what was over when it was filed is told and not taken", () => {
    const span = "CurrentAccumulatedQ1Duration_ConsolidatedMember_ForecastMember";
    const others = [amount("tse-ed-t:OperatingIncomeIFRS", span, "1,500")];
    const filing = read(reportZip({ ...FIRST_QUARTER, others }));
    expect(tokensOf(filing)["operating-income 1Q11 target"]).toBeUndefined();
    expect(filing.notices).toEqual([{ code: "forecast-of-the-past", what: "営業利益 1,500" }]);
  });

  test("2: the half year is told by its new name too", () => {
    const half = { ...FIRST_QUARTER, quarter: 2 as const, stocks: [], others: [] };
    const title = "中間決算短信〔ＩＦＲＳ〕（連結）";
    expect(read(reportZip({ ...half, title })).period).toBe("1H11");
  });

  test("3: two lines of revenue with different amounts are refused", () => {
    const lines = [
      ["SalesIFRS", "100"],
      ["NetSalesIFRS", "101"],
    ] as const;
    expect(refusal(reportZip({ ...FIRST_QUARTER, lines }))).toBe(
      "tse-ed-t:NetSalesIFRS stands there twice for 1Q11, as 100 and as 101.",
    );
  });

  test("5: the parent's column is not the group's", () => {
    const parent = "CurrentAccumulatedQ1Duration_NonConsolidatedMember_ResultMember";
    const others = [
      amount("tse-ed-t:ProfitIFRS", parent, "77"),
      amount("tse-ed-t:NetSales", parent, "55"),
    ];
    expect(report({ others })["net-income.including-nci 1Q11"]).toBeUndefined();
  });

  test("6: dividends and shares stand under the parent, the payout ratio under the group", () => {
    const year = "CurrentYearDuration_AnnualMember";
    const others = [
      perShare(
        "tse-ed-t:DividendPerShare",
        `${year}_NonConsolidatedMember_ResultMember`,
        "3,500.00",
      ),
      percent("tse-ed-t:PayoutRatioIFRS", `${year}_ConsolidatedMember_ResultMember`, "13.4"),
      {
        name: "tse-ed-t:NumberOfTreasuryStockAtTheEndOfFiscalYear",
        context: "CurrentYearInstant_NonConsolidatedMember_ResultMember",
        ...{ text: "3,934", unit: "Shares" as const, decimals: 0 },
      },
    ];
    expect(report({ quarter: 4, others, stocks: [] })).toMatchObject({
      "dividend FY11": "3,500.00",
      "payout-ratio FY11": "13.4%",
      "treasury-shares 2012-03-31": "3,934",
    });
  });

  test("7: the balance sheet beside it is the last year-end's", () => {
    expect(report()["total-assets 2011-03-31"]).toBe(million("total-assets", "2011-03-31"));
    expect(report()["total-assets 2010-06-30"]).toBeUndefined();
  });

  test("8: contexts of a set stand in its first file, and mean nothing in another set", () => {
    const statements = [
      ...FIRST_QUARTER_STATEMENTS,
      // The summary's name for the forecast of the year is here the last year's end.
      amount("jpigp_cor:AssetsIFRS", "Prior1YearInstant", million("total-assets", "2011-03-31")),
    ];
    const tokens = report({}, statements);
    expect(tokens["cash 2011-06-30"]).toBe("11,450");
    const alone = inlineFile(statements.slice(3), FIRST_QUARTER, { contexts: [] });
    expect(refusal(strToU8(alone))).toMatch(/^This is one part of a filing/);
  });

  test("9: hidden digits count, and names keep their case", () => {
    const code = `3774<span style="display:none;">0</span>`;
    const facts = summaryFacts(FIRST_QUARTER).map((fact) =>
      fact.name.endsWith("SecuritiesCode") ? { ...fact, text: code } : fact,
    );
    expect(read(strToU8(inlineFile(facts, FIRST_QUARTER))).company.code).toBe("3774");
    expect(refusal(strToU8(inlineFile(facts, FIRST_QUARTER).toLowerCase()))).not.toBe("");
  });

  test("10: byte order marks are passed over; what is not read may be in any encoding", () => {
    const shiftJis = new Uint8Array([0x8c, 0x88, 0x8e, 0x5a, 0x92, 0x5a, 0x90, 0x4d]);
    const extra = { "XBRLData/Attachment/index.txt": shiftJis };
    expect(read(reportZip(FIRST_QUARTER, FIRST_QUARTER_STATEMENTS, extra)).period).toBe("1Q11");
    const plain = inlineFile(summaryFacts(FIRST_QUARTER), FIRST_QUARTER).slice(1);
    expect(read(strToU8(plain)).period).toBe("1Q11");
  });

  test("11: sizes stand in the directory alone", () => {
    const bytes = reportZip(FIRST_QUARTER);
    expect([...bytes.subarray(18, 26)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(read(bytes).period).toBe("1Q11");
  });

  test("11: folders, what a Mac adds and names in any encoding do not matter", () => {
    const text = inlineFile(summaryFacts(FIRST_QUARTER), FIRST_QUARTER);
    const summary = "XBRLData/Summary/tse-qcedifsm-37740-20110812337740-ixbrl.htm";
    const aside = summary.replace("tse-", "._tse-");
    for (const name of [`downloads/new/${summary}`, summary.replaceAll("/", "\\")])
      expect(read(zip({ [name]: text, [`__MACOSX/${aside}`]: "\u0000" })).period).toBe("1Q11");
    const named = zip({ "##.png": "1", "??.png": "2", [`##/${summary}`]: text });
    expect(read(inShiftJis(named)).period).toBe("1Q11");
  });

  test("13: columns of the statement of changes in equity are not the total", () => {
    const equity = "jpigp_cor:EquityIFRS";
    const statements = [
      amount(equity, "CurrentQuarterInstant", "35,000"),
      amount(equity, "CurrentQuarterInstant_RetainedEarningsIFRSMember", "12,000"),
      amount(equity, "CurrentQuarterInstant", "35,000"),
    ];
    expect(report({}, statements)["total-equity 2011-06-30"]).toBe("35,000");
  });

  test("15: the filer's own elements are not guessed at", () => {
    const statements = [
      ...FIRST_QUARTER_STATEMENTS,
      amount("own:OperatingIncomeOfServicesIFRS", "CurrentYTDDuration", "123"),
    ];
    expect(report({}, statements)).toEqual(report({}, FIRST_QUARTER_STATEMENTS));
  });

  test("16: cash that leaves is negative, expenses and payments are not", () => {
    const statements = [
      ...FIRST_QUARTER_STATEMENTS,
      amount(
        "jpigp_cor:PurchaseOfPropertyPlantAndEquipmentInvCFIFRS",
        "CurrentYTDDuration",
        "-1,403",
      ),
    ];
    const { figures } = read(reportZip(FIRST_QUARTER, statements));
    const valueOf = (metric: string) => figures.find((one) => one.metric === metric)?.value;
    expect(valueOf("cfi")).toBe("-2134000000");
    expect(valueOf("cost")).toMatch(/^\d/);
    expect(valueOf("purchases-property-equipment")).toBe("1403000000");
  });

  test("17: one name is a flow for the exchange and a balance for the FSA", () => {
    const name = "InvestmentsAccountedForUsingEquityMethodIFRS";
    const others = [amount(`tse-ed-t:${name}`, GROUP_RESULT, "37")];
    const statements = [
      ...FIRST_QUARTER_STATEMENTS,
      amount(`jpigp_cor:${name}`, "CurrentQuarterInstant", "1,131"),
    ];
    expect(report({ others }, statements)).toMatchObject({
      "equity-method-income 1Q11": "37",
      "equity-method-investments 2011-06-30": "1,131",
    });
  });

  test("19: what is parsed belongs to no page", () => {
    const body = `<img src="https://www.release.tdnet.info/picture.gif"/><script>document.title = "x"</script>`;
    const text = inlineFile(summaryFacts(FIRST_QUARTER), FIRST_QUARTER, { body });
    expect(read(strToU8(text)).period).toBe("1Q11");
    expect(parseXml(text).defaultView).toBeNull();
  });

  test("20: a growth rate that is not given is not zero", () => {
    const others = [
      { ...percent("tse-ed-t:ChangeInOperatingIncomeIFRS", GROUP_RESULT, "0"), text: null },
    ];
    expect(report({ others })["operating-income.yoy 1Q11"]).toBeUndefined();
  });

  test("20: a negative amount that rounds to zero is zero", () => {
    const zero = {
      ...amount("tse-ed-t:ProfitBeforeTaxIFRS", GROUP_RESULT, "0"),
      sign: "-" as const,
    };
    expect(report({ others: [zero] })["pretax-income 1Q11"]).toBe("0");
  });

  test("21: a later form is refused by its name", () => {
    const text = inlineFile(summaryFacts(FIRST_QUARTER), FIRST_QUARTER);
    expect(refusal(strToU8(text.replace("ed/t/2014-01-12", "ed/t/2026-07-01")))).toBe(
      "The filing uses a form that is not known here: tse-ed-t 2026-07-01.",
    );
  });
});

/** Writes 決 for every "##" and 算 for every "??", in the encoding of Windows in Japan. */
function inShiftJis(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => {
    const [before, after] = [bytes[index - 1], bytes[index + 1]];
    if (byte === 0x23 && (before === byte || after === byte)) return before === byte ? 0x88 : 0x8c;
    if (byte === 0x3f && (before === byte || after === byte)) return before === byte ? 0x5a : 0x8e;
    return byte;
  });
}
