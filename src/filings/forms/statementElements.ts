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
  OperatingProfitLossIFRS: { metric: "operating-income", label: "営業利益" },
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
    metric: "book-value-per-share",
    label: "1株当たり親会社所有者帰属持分",
  },
  RateOfReturnOnEquityIFRS: { metric: "roe", label: "親会社所有者帰属持分当期利益率" },
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

/** The line that an element of the FSA's is; undefined for any other. */
export function statementLineOf(vocabulary: string, name: string): StatementLine | undefined {
  if (vocabulary === "jpigp_cor") return lineIn(STATEMENT_LINES, name);
  if (vocabulary !== "jpcrp_cor" || !name.endsWith(SUMMARY)) return undefined;
  return lineIn(SUMMARY_LINES, name.slice(0, -SUMMARY.length));
}

function lineIn(
  lines: Readonly<Record<string, StatementLine>>,
  name: string,
): StatementLine | undefined {
  return Object.hasOwn(lines, name) ? lines[name] : undefined;
}
