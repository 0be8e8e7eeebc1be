/** What an element of the FSA's taxonomies means. */
export interface StatementLine {
  readonly metric: string;
  readonly label: string;
  /** -1 where the metric is the opposite of the element. */
  readonly sign?: -1;
  /** Stands under the parent although it is the group's: dividends. */
  readonly isParents?: true;
}

/** Lines of the statements (jpigp_cor). A filer's own elements are not guessed at. */
const STATEMENT_LINES: Readonly<Record<string, StatementLine>> = {
  RevenueIFRS: { metric: "revenue", label: "売上収益" },
  Revenue2IFRS: { metric: "revenue", label: "収益" },
  NetSalesIFRS: { metric: "revenue", label: "売上高" },
  CostOfSalesIFRS: { metric: "cost", label: "売上原価" },
  GrossProfitIFRS: { metric: "gross-margin", label: "売上総利益" },
  SellingGeneralAndAdministrativeExpensesIFRS: { metric: "sga-rd", label: "販売費及び一般管理費" },
  OtherIncomeIFRS: { metric: "other-operating-income", label: "その他の収益" },
  OtherExpensesIFRS: { metric: "other-operating-expenses", label: "その他の費用" },
  OperatingProfitLossIFRS: { metric: "operating-income", label: "営業利益" },
  FinanceIncomeIFRS: { metric: "finance-income", label: "金融収益" },
  FinanceCostsIFRS: { metric: "finance-expenses", label: "金融費用" },
  ProfitLossBeforeTaxIFRS: { metric: "pretax-income", label: "税引前利益" },
  IncomeTaxExpenseIFRS: { metric: "income-tax", label: "法人所得税費用" },
  ShareOfProfitLossOfInvestmentsAccountedForUsingEquityMethodIFRS: {
    metric: "equity-method-income",
    label: "持分法による投資損益",
  },
  ProfitLossIFRS: { metric: "net-income.including-nci", label: "当期利益" },
  ProfitLossAttributableToOwnersOfParentIFRS: {
    metric: "net-income",
    label: "親会社の所有者に帰属する当期利益",
  },
  ProfitLossAttributableToNonControllingInterestsIFRS: {
    metric: "nci-loss",
    label: "非支配持分に帰属する当期利益",
    sign: -1,
  },
  ComprehensiveIncomeIFRS: { metric: "comprehensive-income", label: "当期包括利益" },
  ComprehensiveIncomeAttributableToOwnersOfParentIFRS: {
    metric: "comprehensive-income.iij",
    label: "親会社の所有者に帰属する当期包括利益",
  },
  BasicEarningsLossPerShareIFRS: { metric: "eps", label: "基本的1株当たり当期利益" },
  DilutedEarningsLossPerShareIFRS: { metric: "eps.diluted", label: "希薄化後1株当たり当期利益" },
  AssetsIFRS: { metric: "total-assets", label: "資産合計" },
  EquityIFRS: { metric: "total-equity", label: "資本合計" },
  EquityAttributableToOwnersOfParentIFRS: {
    metric: "shareholders-equity",
    label: "親会社の所有者に帰属する持分",
  },
  NetCashProvidedByUsedInOperatingActivitiesIFRS: {
    metric: "cfo",
    label: "営業活動によるキャッシュ・フロー",
  },
  NetCashProvidedByUsedInInvestingActivitiesIFRS: {
    metric: "cfi",
    label: "投資活動によるキャッシュ・フロー",
  },
  NetCashProvidedByUsedInFinancingActivitiesIFRS: {
    metric: "cff",
    label: "財務活動によるキャッシュ・フロー",
  },
  NetIncreaseDecreaseInCashAndCashEquivalentsIFRS: {
    metric: "cash-change",
    label: "現金及び現金同等物の増減額",
  },
  DividendsPaidFinCFIFRS: { metric: "dividends-paid", label: "配当金の支払額" },
  RepaymentsOfLongTermBorrowingsFinCFIFRS: {
    metric: "long-term-borrowings-repayments",
    label: "長期借入金の返済による支出",
  },
  CashAndCashEquivalentsIFRS: { metric: "cash", label: "現金及び現金同等物" },
  DepreciationAndAmortizationOpeCFIFRS: {
    metric: "depreciation-amortization",
    label: "減価償却費及び償却費",
  },
  PurchaseOfPropertyPlantAndEquipmentInvCFIFRS: {
    metric: "purchases-property-equipment",
    label: "有形固定資産の取得による支出",
    sign: -1,
  },
  PropertyPlantAndEquipmentIFRS: { metric: "property-equipment", label: "有形固定資産" },
  InventoriesCAIFRS: { metric: "inventories", label: "棚卸資産" },
  CurrentAssetsIFRS: { metric: "current-assets", label: "流動資産合計" },
  GoodwillIFRS: { metric: "goodwill", label: "のれん" },
  InvestmentsAccountedForUsingEquityMethodIFRS: {
    metric: "equity-method-investments",
    label: "持分法で会計処理されている投資",
  },
};

const SUMMARY = "SummaryOfBusinessResults";

/** Lines of the summary of business results (jpcrp_cor), without their common ending. */
const SUMMARY_LINES: Readonly<Record<string, StatementLine>> = {
  RevenueIFRS: { metric: "revenue", label: "売上収益" },
  ProfitLossBeforeTaxIFRS: { metric: "pretax-income", label: "税引前利益" },
  ProfitLossIFRS: { metric: "net-income.including-nci", label: "当期利益" },
  ProfitLossAttributableToOwnersOfParentIFRS: {
    metric: "net-income",
    label: "親会社の所有者に帰属する当期利益",
  },
  ComprehensiveIncomeIFRS: { metric: "comprehensive-income", label: "当期包括利益" },
  ComprehensiveIncomeAttributableToOwnersOfParentIFRS: {
    metric: "comprehensive-income.iij",
    label: "親会社の所有者に帰属する当期包括利益",
  },
  BasicEarningsLossPerShareIFRS: { metric: "eps", label: "基本的1株当たり当期利益" },
  DilutedEarningsLossPerShareIFRS: { metric: "eps.diluted", label: "希薄化後1株当たり当期利益" },
  TotalAssetsIFRS: { metric: "total-assets", label: "資産合計" },
  EquityAttributableToOwnersOfParentIFRS: {
    metric: "shareholders-equity",
    label: "親会社の所有者に帰属する持分",
  },
  RatioOfOwnersEquityToGrossAssetsIFRS: {
    metric: "equity-ratio",
    label: "親会社所有者帰属持分比率",
  },
  // Not the ratio its name says: the taxonomy's label is equity per share.
  EquityToAssetRatioIFRS: {
    metric: "bps",
    label: "1株当たり親会社所有者帰属持分",
  },
  RateOfReturnOnEquityIFRS: { metric: "return-on-equity", label: "親会社所有者帰属持分当期利益率" },
  CashFlowsFromUsedInOperatingActivitiesIFRS: {
    metric: "cfo",
    label: "営業活動によるキャッシュ・フロー",
  },
  CashFlowsFromUsedInInvestingActivitiesIFRS: {
    metric: "cfi",
    label: "投資活動によるキャッシュ・フロー",
  },
  CashFlowsFromUsedInFinancingActivitiesIFRS: {
    metric: "cff",
    label: "財務活動によるキャッシュ・フロー",
  },
  CashAndCashEquivalentsIFRS: { metric: "cash", label: "現金及び現金同等物" },
  DividendPaidPerShare: { metric: "dividend", label: "1株当たり配当額", isParents: true },
  InterimDividendPaidPerShare: {
    metric: "dividend.interim",
    label: "1株当たり中間配当額",
    isParents: true,
  },
};

/** Every line of the FSA's taxonomies that is read, by its element with its prefix. */
export const FSA_LINES: ReadonlyMap<string, StatementLine> = new Map([
  ...Object.entries(STATEMENT_LINES).map(([name, line]) => [`jpigp_cor:${name}`, line] as const),
  ...Object.entries(SUMMARY_LINES).map(
    ([name, line]) => [`jpcrp_cor:${name}${SUMMARY}`, line] as const,
  ),
]);

/** The line that an element of the FSA's is; undefined for any other. */
export function statementLineOf(vocabulary: string, name: string): StatementLine | undefined {
  return FSA_LINES.get(`${vocabulary}:${name}`);
}
