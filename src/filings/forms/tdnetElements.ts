/** What an element of the exchange's taxonomy means. */
export interface TdnetLine {
  readonly metric: string;
  /** The line's usual name. */
  readonly label: string;
  /** Which of the two scopes the group's figure stands under; dividends and shares stand under the parent's. */
  readonly scope: "ConsolidatedMember" | "NonConsolidatedMember";
}

const GROUP = "ConsolidatedMember";
const PARENT = "NonConsolidatedMember";

/** Elements with a column of growth beside them; the growth's element begins with "ChangeIn". */
const RESULTS: Readonly<Record<string, readonly [metric: string, label: string]>> = {
  SalesIFRS: ["revenue", "売上収益"],
  NetSalesIFRS: ["revenue", "売上高"],
  RevenueIFRS: ["revenue", "収益"],
  OperatingRevenuesIFRS: ["revenue", "営業収益"],
  OperatingIncomeIFRS: ["operating-income", "営業利益"],
  ProfitBeforeTaxIFRS: ["pretax-income", "税引前利益"],
  ProfitIFRS: ["net-income.including-nci", "当期利益"],
  ProfitAttributableToOwnersOfParentIFRS: ["net-income", "親会社の所有者に帰属する当期利益"],
};

/** Whether an element is a rate of growth: against the year before, or in a revision against the forecast before. */
export function isGrowth(name: string): boolean {
  return /^Changes?In/.test(name);
}

const OTHERS: Readonly<Record<string, readonly [metric: string, label: string]>> = {
  TotalComprehensiveIncomeIFRS: ["comprehensive-income", "当期包括利益合計額"],
  ChangesInTotalComprehensiveIncomeIFRS: [
    "comprehensive-income.yoy",
    "当期包括利益合計額 対前期増減率",
  ],
  BasicEarningsPerShareIFRS: ["eps", "基本的1株当たり当期利益"],
  DilutedEarningsPerShareIFRS: ["eps.diluted", "希薄化後1株当たり当期利益"],
  TotalAssetsIFRS: ["total-assets", "資産合計"],
  TotalEquityIFRS: ["total-equity", "資本合計"],
  EquityAttributableToOwnersOfParentIFRS: ["shareholders-equity", "親会社の所有者に帰属する持分"],
  EquityAttributableToOwnersOfParentToTotalAssetsRatioIFRS: [
    "equity-ratio",
    "親会社所有者帰属持分比率",
  ],
  EquityAttributableToOwnersOfParentPerShareIFRS: ["bps", "1株当たり親会社所有者帰属持分"],
  ProfitToEquityAttributableToOwnersOfParentRatioIFRS: [
    "return-on-equity",
    "親会社所有者帰属持分当期利益率",
  ],
  ProfitBeforeTaxToTotalAssetsRatioIFRS: ["return-on-assets.pretax", "資産合計税引前利益率"],
  OperatingIncomeToSalesRatioIFRS: ["operating-income.pct-of-revenue", "売上収益営業利益率"],
  OperatingIncomeToNetSalesRatioIFRS: ["operating-income.pct-of-revenue", "売上高営業利益率"],
  OperatingIncomeToRevenueRatioIFRS: ["operating-income.pct-of-revenue", "収益営業利益率"],
  InvestmentsAccountedForUsingEquityMethodIFRS: ["equity-method-income", "持分法による投資損益"],
  CashFlowsFromOperatingActivitiesIFRS: ["cfo", "営業活動によるキャッシュ・フロー"],
  CashFlowsFromInvestingActivitiesIFRS: ["cfi", "投資活動によるキャッシュ・フロー"],
  CashFlowsFromFinancingActivitiesIFRS: ["cff", "財務活動によるキャッシュ・フロー"],
  CashAndCashEquivalentsAtEndOfPeriodIFRS: ["cash", "現金及び現金同等物期末残高"],
  PayoutRatioIFRS: ["payout-ratio", "配当性向"],
};

const SHARES: Readonly<Record<string, readonly [metric: string, label: string]>> = {
  NumberOfIssuedAndOutstandingSharesAtTheEndOfFiscalYearIncludingTreasuryStock: [
    "shares.issued",
    "期末発行済株式数",
  ],
  NumberOfTreasuryStockAtTheEndOfFiscalYear: ["treasury-shares", "期末自己株式数"],
  AverageNumberOfShares: ["shares.average", "期中平均株式数"],
  TotalDividendPaidAnnual: ["dividend-amount", "配当金総額"],
};

/** Elements of the IFRS summary. Those of J-GAAP, without the ending, are the parent's and no fallback. */
export const TDNET_LINES: ReadonlyMap<string, TdnetLine> = new Map([
  ...linesOf(RESULTS, GROUP),
  ...Object.entries(RESULTS).map(
    ([name, [metric, label]]) =>
      [
        `ChangeIn${name}`,
        { metric: `${metric}.yoy`, label: `${label} 対前期増減率`, scope: GROUP },
      ] as const,
  ),
  ...linesOf(OTHERS, GROUP),
  ...linesOf(SHARES, PARENT),
]);

/** Elements of a revision by a filer who follows Japan's own standards. */
export const TDNET_JAPANESE_LINES: ReadonlyMap<string, TdnetLine> = new Map(
  linesOf(
    {
      NetSales: ["revenue", "売上高"],
      OperatingIncome: ["operating-income", "営業利益"],
      OrdinaryIncome: ["ordinary-income", "経常利益"],
      NetIncome: ["net-income", "当期純利益"],
      ProfitAttributableToOwnersOfParent: ["net-income", "親会社株主に帰属する当期純利益"],
      NetIncomePerShare: ["eps", "1株当たり当期純利益"],
    },
    GROUP,
  ),
);

/** What a payment of the year's dividend is, by its member. */
const DIVIDENDS: ReadonlyMap<string, readonly [metric: string, label: string]> = new Map([
  ["FirstQuarterMember", ["dividend.first-quarter", "第1四半期末配当金"]],
  ["SecondQuarterMember", ["dividend.interim", "第2四半期末配当金"]],
  ["ThirdQuarterMember", ["dividend.third-quarter", "第3四半期末配当金"]],
  ["YearEndMember", ["dividend.year-end", "期末配当金"]],
  ["AnnualMember", ["dividend", "年間配当金"]],
]);

/** The line of a dividend per share, by the member that says which payment; it stands under the company alone. */
export function dividendLineOf(member = ""): TdnetLine | undefined {
  const [metric, label] = DIVIDENDS.get(member) ?? [];
  return metric && label ? { metric, label, scope: "NonConsolidatedMember" } : undefined;
}

function linesOf(
  lines: Readonly<Record<string, readonly [metric: string, label: string]>>,
  scope: TdnetLine["scope"],
): (readonly [string, TdnetLine])[] {
  return Object.entries(lines).map(([name, [metric, label]]) => [name, { metric, label, scope }]);
}
