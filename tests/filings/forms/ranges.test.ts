import { amount, reportZip, type FixtureFact } from "../fixture";
import { FIRST_QUARTER } from "../iijFixtures";
import { read } from "../reading";

describe("a forecast that is a range", () => {
  const end = (member: string, text: string, element = "SalesIFRS") =>
    amount(`tse-ed-t:${element}`, `CurrentYearDuration_ConsolidatedMember_${member}`, text);
  const withEnds = (...others: readonly FixtureFact[]) =>
    read(reportZip({ ...FIRST_QUARTER, others }));

  test("is one figure with both ends", () => {
    const filing = withEnds(
      end("LowerMember", "108,000"),
      end("UpperMember", "112,000"),
      end("LowerMember", "-500", "ProfitIFRS"),
      end("UpperMember", "300", "ProfitIFRS"),
    );
    expect(filing.figures.filter(({ column }) => column === "forecast")).toMatchObject([
      {
        ...{ metric: "revenue", printed: "108,000–112,000" },
        ...{ low: "108000000000", high: "112000000000" },
      },
      {
        ...{ metric: "net-income.including-nci", printed: "(500)–300" },
        ...{ low: "-500000000", high: "300000000" },
      },
    ]);
  });

  test("with one end, or with its ends exchanged, is told and not taken", () => {
    const filing = withEnds(
      end("LowerMember", "108,000"),
      end("LowerMember", "9,000", "OperatingIncomeIFRS"),
      end("UpperMember", "8,000", "OperatingIncomeIFRS"),
    );
    expect(filing.figures.filter(({ column }) => column === "forecast")).toEqual([]);
    expect(filing.notices).toEqual([
      { code: "range-broken", what: "revenue[FY11]", lower: "108,000", upper: "–" },
      { code: "range-broken", what: "operating-income[FY11]", lower: "9,000", upper: "8,000" },
    ]);
  });

  test("whose ends are the same, or beside a single number, is that number", () => {
    const filing = withEnds(
      end("LowerMember", "108,000"),
      end("UpperMember", "108,000"),
      end("ForecastMember", "9,000", "OperatingIncomeIFRS"),
      end("LowerMember", "8,000", "OperatingIncomeIFRS"),
      end("UpperMember", "10,000", "OperatingIncomeIFRS"),
    );
    const forecasts = filing.figures.filter(({ column }) => column === "forecast");
    expect(forecasts.map(({ printed }) => printed)).toEqual(["108,000", "9,000"]);
    expect(filing.notices).toEqual([]);
  });
});
