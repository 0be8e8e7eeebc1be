import { formatScaled, parseScaled } from "../../src/domain/numbers/decimalText";
import { findPeriod } from "../../src/domain/periods/period";
import { findFact } from "../../src/dataset/figures";
import { amount, perShare, type FixtureFact, type SummaryFixture } from "./fixture";

/** A figure of the dataset in millions, as a table prints it. */
export function million(metric: string, period: string): string {
  const at = findPeriod(period);
  const fact = at && findFact({ metric, period: at, scenario: "actual" });
  if (!fact) throw new Error(`${metric}[${period}] is not in the dataset`);
  const { digits, exponent } = parseScaled(fact.value);
  const [whole = ""] = formatScaled({ digits, exponent: exponent - 6 }).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Where the group's results of the first quarter stand. */
export const GROUP_RESULT = "CurrentAccumulatedQ1Duration_ConsolidatedMember_ResultMember";

/** The first quarter of 2011 in the shape of a report of today. */
export const FIRST_QUARTER: SummaryFixture = {
  year: 2011,
  quarter: 1,
  filed: "2011年８月12日",
  lines: [
    ["SalesIFRS", million("revenue", "1Q11"), million("revenue", "1Q10"), "47.7"],
    [
      "OperatingIncomeIFRS",
      million("operating-income", "1Q11"),
      million("operating-income", "1Q10"),
    ],
    ["ProfitAttributableToOwnersOfParentIFRS", million("net-income", "1Q11")],
  ],
  stocks: [["TotalAssetsIFRS", "72,104", million("total-assets", "2011-03-31")]],
  others: [
    perShare("tse-ed-t:BasicEarningsPerShareIFRS", GROUP_RESULT, "24.21"),
    ...dividends(),
    forecast("SalesIFRS", "CurrentYearDuration", "110,000"),
    forecast("SalesIFRS", "CurrentAccumulatedQ2Duration", "51,500"),
  ],
};

function dividends(): readonly FixtureFact[] {
  const at = (span: string, payment: string, kind: string) =>
    `${span}_${payment}_NonConsolidatedMember_${kind}`;
  const name = "tse-ed-t:DividendPerShare";
  return [
    perShare(name, at("PriorYearDuration", "FirstQuarterMember", "ResultMember"), null),
    perShare(name, at("PriorYearDuration", "SecondQuarterMember", "ResultMember"), "1,500.00"),
    perShare(name, at("PriorYearDuration", "YearEndMember", "ResultMember"), "1,750.00"),
    perShare(name, at("PriorYearDuration", "AnnualMember", "ResultMember"), "3,250.00"),
    perShare(name, at("CurrentYearDuration", "SecondQuarterMember", "ForecastMember"), "1,750.00"),
  ];
}

function forecast(element: string, span: string, text: string): FixtureFact {
  return amount(`tse-ed-t:${element}`, `${span}_ConsolidatedMember_ForecastMember`, text);
}

/** The statements beside it. */
export const FIRST_QUARTER_STATEMENTS: readonly FixtureFact[] = [
  amount("jpigp_cor:RevenueIFRS", "CurrentYTDDuration", million("revenue", "1Q11")),
  amount("jpigp_cor:RevenueIFRS", "Prior1YTDDuration", million("revenue", "1Q10")),
  amount("jpigp_cor:CostOfSalesIFRS", "CurrentYTDDuration", million("cost", "1Q11")),
  amount("jpigp_cor:GrossProfitIFRS", "CurrentYTDDuration", million("gross-margin", "1Q11")),
  amount(
    "jpigp_cor:NetCashProvidedByUsedInInvestingActivitiesIFRS",
    "CurrentYTDDuration",
    "-2,134",
  ),
  amount("jpigp_cor:CashAndCashEquivalentsIFRS", "CurrentQuarterInstant", "11,450"),
];
