import { strToU8 } from "fflate";
import { amount, inlineFile, percent, perShare, zip, type FixtureFact } from "../fixture";
import { read, refusal, tokensOf } from "../reading";

const YEAR = { year: 2031, quarter: 4 } as const;

function text(name: string, content: string): FixtureFact {
  return { name: `tse-ed-t:${name}`, context: "CurrentYearInstant", text: content };
}

/** What a revision says of itself. */
const ABOUT: readonly FixtureFact[] = [
  text("DocumentName", "業績予想及び配当予想の修正に関するお知らせ"),
  text("CompanyName", "株式会社インターネットイニシアティブ"),
  text("SecuritiesCode", "37740"),
  text("FiscalYearEnd", "2032-03-31"),
  text("ReportingDateOfFinancialForecastCorrection", "2031年９月12日"),
];

function column(span: string, revision: "Previous" | "Current", kind: string): string {
  return `${span}Duration_ConsolidatedMember_${revision}Member_${kind}Member`;
}

function revenue(amountText: string, context: string): FixtureFact {
  return amount("tse-ed-t:SalesIFRS", context, amountText);
}

const FORECASTS: readonly FixtureFact[] = [
  revenue("400,000", column("CurrentYear", "Previous", "Forecast")),
  revenue("390,000", column("CurrentYear", "Current", "Forecast")),
  amount("tse-ed-t:AmountChangeSalesIFRS", column("CurrentYear", "Current", "Forecast"), "-10,000"),
  percent("tse-ed-t:ChangeInSalesIFRS", column("CurrentYear", "Current", "Forecast"), "-2.5"),
  revenue("350,000", column("PriorYear", "Current", "Result")),
];

function fileOf(facts: readonly FixtureFact[], code?: string): Uint8Array {
  return strToU8(inlineFile(facts, code ? { ...YEAR, code } : YEAR));
}

describe("a revision", () => {
  test("gives the new forecast and last year's result; its rates are against the forecast before", () => {
    expect(tokensOf(read(fileOf([...ABOUT, ...FORECASTS])))).toEqual({
      "revenue FY31 target": "390,000",
      "revenue FY30": "350,000",
    });
  });

  test("of the half year stands beside last year's half", () => {
    const half = [
      revenue("190,000", column("CurrentAccumulatedQ2", "Current", "Forecast")),
      revenue("170,000", column("PriorAccumulatedQ2", "Current", "Result")),
    ];
    expect(tokensOf(read(fileOf([...ABOUT, ...half])))).toEqual({
      "revenue 1H31 target": "190,000",
      "revenue 1H30": "170,000",
    });
  });

  test("of a dividend has no standard", () => {
    const dividend = perShare(
      "tse-ed-t:DividendPerShare",
      "CurrentYearDuration_AnnualMember_NonConsolidatedMember_CurrentMember_ForecastMember",
      "36.00",
    );
    const filing = read(fileOf([...ABOUT, dividend]));
    expect(filing.standard).toBeUndefined();
    expect(tokensOf(filing)).toEqual({ "dividend FY31 target": "36.00" });
  });

  test("may be in a folder of its zip file", () => {
    const content = inlineFile([...ABOUT, ...FORECASTS], YEAR);
    const bytes = zip({ "081220310912/tse-rvfc-37740-20310912337740-ixbrl.htm": content });
    expect(read(bytes).document.kind).toBe("tdnet-revision");
  });

  test("whose contexts are of another company is refused", () => {
    expect(refusal(fileOf([...ABOUT, ...FORECASTS], "60050"))).toMatch(/do not belong together/);
  });
});
