import { drawn } from "../charts/chartSpec";
import { model } from "./planModel";
import { blank, computed, ratio, reported, section, total } from "../tables/row";

/** Cash flows and capital expenditures by year. */
export const CASH_FLOW = model({
  id: "cash-flow",
  title: { en: "Cash flow and capex", ja: "キャッシュ・フローと設備投資" },
  description: {
    en: "Operating, investing and financing cash flows, capital expenditures by business, and free cash flow.",
    ja: "営業・投資・財務キャッシュ・フロー、事業別設備投資、フリー・キャッシュ・フロー。",
  },
  rows: [
    section("Cash flows", "キャッシュ・フロー"),
    reported("cfo"),
    reported("cfi"),
    reported("cff"),
    computed({
      key: "flows",
      label: { en: "Sum of the flows", ja: "キャッシュ・フロー合計" },
      formula: "[cfo]+[cfi]+[cff]",
      measure: "money",
      total: true,
    }),
    reported("cash", {
      label: { en: "Cash at the end of the year", ja: "年度末の現金及び現金同等物" },
    }),
    computed({
      key: "cash change",
      label: { en: "Change in cash on the balance sheet", ja: "貸借対照表の現金増減" },
      formula: "[cash]-[cash@year-ago]",
      measure: "money",
      over: "years",
    }),
    computed({
      key: "other cash effects",
      label: { en: "Exchange rates and rounding (difference)", ja: "為替換算等（差額）" },
      formula: "[cash change]-[flows]",
      measure: "money",
      over: "years",
    }),
    blank,
    total("free-cash-flow", "[cfo]+[cfi]", {
      label: {
        en: "Free cash flow (operating and investing)",
        ja: "フリー・キャッシュ・フロー（営業＋投資）",
      },
    }),
    blank,
    section("Of which (outflows negative)", "内訳（支出はマイナス）"),
    reported("purchases-property-equipment", { outflow: true }),
    reported("capital-lease-payments", { outflow: true }),
    reported("bank-borrowings-change"),
    reported("accounts-payable-change"),
    reported("depreciation-amortization.property-equipment"),
    blank,
    section("Capital expenditures", "設備投資"),
    reported("capex.cloud", { indent: 1 }),
    reported("capex.atm", { indent: 1 }),
    reported("capex.iij-global", { indent: 1 }),
    reported("capex.others", { indent: 1 }),
    total("capex", "[capex.cloud]+[capex.atm]+[capex.iij-global]+[capex.others]"),
    reported("revenue", { base: true }),
    ratio("capex", "revenue", { en: "Capex / revenue", ja: "設備投資÷売上高" }),
    ratio("cfo", "revenue", {
      en: "Operating cash flow / revenue",
      ja: "営業キャッシュ・フロー÷売上高",
    }),
  ],
  quarterChecks: [],
  charts: [
    {
      title: { en: "Capital expenditures by business", ja: "事業別設備投資" },
      over: "years",
      series: drawn("stacked", "capex.cloud", "capex.atm", "capex.iij-global", "capex.others"),
      total: "capex",
    },
    {
      title: { en: "Cash flows", ja: "キャッシュ・フロー" },
      over: "years",
      series: drawn("clustered", "cfo", "cfi", "cff"),
    },
  ],
});
