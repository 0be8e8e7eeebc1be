import { drawn } from "../charts/chartSpec";
import { model } from "./planModel";
import { blank, changeOnYear, computed, ratio, reported, section } from "../tables/row";

const LISTED =
  "[cash]-[accounts-receivable]-[inventories]-[prepaid-expenses]-[other-investments]-[property-equipment]-[goodwill-intangibles]";

/** The consolidated balance sheet at fiscal year ends, with ratios. */
export const BALANCE_SHEET = model({
  id: "balance-sheet",
  title: { en: "Balance sheet", ja: "貸借対照表" },
  description: {
    en: "Assets, liabilities and equity at the ends of the fiscal years, with equity ratio, net debt and changes.",
    ja: "各年度末の資産・負債・資本と、株主資本比率、ネット借入金、増減。",
  },
  defaults: { layout: "years", from: "1Q10", to: "4Q12" },
  rows: [
    section("Assets", "資産"),
    reported("cash"),
    reported("accounts-receivable"),
    reported("inventories"),
    reported("prepaid-expenses"),
    reported("other-investments"),
    reported("property-equipment"),
    reported("goodwill-intangibles"),
    computed({
      key: "other assets",
      label: { en: "Other assets (total less the above)", ja: "その他の資産（差額）" },
      formula: `[total-assets]-${LISTED}`,
      measure: "money",
    }),
    reported("total-assets", { total: true }),
    blank,
    section("Liabilities and equity", "負債・資本"),
    reported("accounts-payable"),
    reported("borrowings"),
    reported("accumulated-deficit"),
    reported("aoci"),
    reported("shareholders-equity"),
    blank,
    section("Ratios", "指標"),
    ratio("shareholders-equity", "total-assets", {
      en: "Equity ratio",
      ja: "自己資本比率",
    }),
    reported("equity-ratio", {
      label: { en: "Equity ratio, as reported", ja: "自己資本比率（公表値）" },
    }),
    computed({
      key: "net debt",
      label: { en: "Borrowings less cash", ja: "純有利子負債（借入金−現金）" },
      formula: "[borrowings]-[cash]",
      measure: "money",
    }),
    ratio("goodwill-intangibles", "shareholders-equity", {
      en: "Goodwill and intangibles on equity",
      ja: "のれん・無形資産÷自己資本",
    }),
    blank,
    section("YoY change", "前年度末比増減"),
    ...[
      "cash",
      "accounts-receivable",
      "property-equipment",
      "borrowings",
      "total-assets",
      "shareholders-equity",
    ].map(changeOnYear),
    blank,
    section("Of which", "内訳"),
    reported("other-investments.nonmarketable-equity"),
    reported("other-investments.available-for-sale"),
    reported("other-investments.others"),
    reported("goodwill"),
    reported("goodwill.iij-global", { indent: 1 }),
    reported("trademark"),
    reported("customer-relationships"),
    reported("customer-relationships.iij-global", { indent: 1 }),
  ],
  quarterChecks: [],
  charts: [
    {
      title: { en: "Borrowings, cash and equity ratio", ja: "借入金、現金と自己資本比率" },
      over: "years",
      series: [
        ...drawn("clustered", "cash", "borrowings", "shareholders-equity"),
        { key: "shareholders-equity/total-assets", shape: "line", axis: "secondary" },
      ],
    },
  ],
});
