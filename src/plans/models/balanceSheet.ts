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
  dates: "ends",
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
    computed({
      key: "other liabilities",
      label: {
        en: "Other liabilities and noncontrolling interests (difference)",
        ja: "その他の負債・非支配持分（差額）",
      },
      formula: "[total-assets]-[accounts-payable]-[borrowings]-[shareholders-equity]",
      measure: "money",
    }),
    computed({
      key: "total liabilities",
      label: {
        en: "Liabilities and noncontrolling interests (assets less equity)",
        ja: "負債・非支配持分合計（資産－株主資本）",
      },
      formula: "[total-assets]-[shareholders-equity]",
      measure: "money",
      total: true,
    }),
    reported("accumulated-deficit", { indent: 1 }),
    reported("aoci", { indent: 1 }),
    reported("shareholders-equity", { total: true }),
    computed({
      key: "liabilities and equity",
      label: { en: "Liabilities and equity", ja: "負債・資本合計" },
      formula: "[total liabilities]+[shareholders-equity]",
      measure: "money",
      total: true,
    }),
    blank,
    section("Ratios", "指標"),
    reported("equity-ratio"),
    reported("net-debt"),
    ratio("goodwill-intangibles", "shareholders-equity", {
      en: "Goodwill and intangibles / equity",
      ja: "のれん・無形資産÷株主資本",
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
  notes: [
    {
      en: "Net debt leaves out obligations under capital leases, which our sources do not give.",
      ja: "ネット借入金には、収録資料に残高のないキャピタル・リース債務を含みません。",
    },
  ],
  charts: [
    {
      title: { en: "Borrowings, cash and equity ratio", ja: "借入金、現金と株主資本比率" },
      over: "years",
      series: [
        ...drawn("clustered", "cash", "borrowings", "shareholders-equity"),
        { key: "equity-ratio", shape: "line", axis: "secondary" },
      ],
    },
  ],
});
