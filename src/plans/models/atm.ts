import { drawn } from "../charts/chartSpec";
import { model } from "./planModel";
import { blank, computed, growth, ratio, reported, section, total } from "../tables/row";

const REVENUE = { en: "Revenue", ja: "売上高" };
const RESULT = { en: "Operating income (loss)", ja: "営業利益（損失）" };

/** The ATM operation business: what it earns and costs, and how far it is from breaking even. */
export const ATM = model({
  id: "atm",
  title: { en: "ATM operation", ja: "ATM運営事業" },
  description: {
    en: "Revenue, cost, expenses and operating loss of the ATM operation business by quarter, and how far it is from break-even.",
    ja: "ATM運営事業の四半期ごとの売上高、売上原価、販管費、営業損失と損益分岐点までの推移。",
  },
  // The presentation's own slide keeps its ten columns: later documents have years alone.
  columns: { layout: "quarters-then-year", from: "1Q10", to: "4Q11" },
  rows: [
    reported("revenue.atm", { label: REVENUE }),
    reported("cost.atm", { label: { en: "Cost", ja: "売上原価" }, indent: 1 }),
    reported("sga.atm", { label: { en: "SG&A expenses", ja: "販売費及び一般管理費" }, indent: 1 }),
    total("cost-and-sga.atm", "[cost.atm]+[sga.atm]", {
      label: {
        en: "Cost and SG&A expenses",
        ja: "売上原価・販管費合計",
      },
    }),
    total("operating-income.atm", "[revenue.atm]-[cost-and-sga.atm]", { label: RESULT }),
    blank,
    section("Margins", "利益率"),
    reported("gross-margin.atm", { label: { en: "Gross margin", ja: "売上総利益" } }),
    ratio("gross-margin.atm", "revenue.atm", { en: "Gross margin ratio", ja: "売上総利益率" }),
    ratio("operating-income.atm", "revenue.atm", {
      en: "Operating margin",
      ja: "営業利益率",
    }),
    blank,
    section("Growth", "増減"),
    growth("revenue.atm", "year-ago", REVENUE),
    growth("revenue.atm", "quarter-ago", REVENUE),
    computed({
      key: "result change on year",
      label: { en: "Operating income, YoY change", ja: "営業利益（前年同期比増減）" },
      formula: "[operating-income.atm]-[operating-income.atm@year-ago]",
      measure: "money",
    }),
    blank,
    section("Break-even", "損益分岐"),
    ratio("revenue.atm", "cost-and-sga.atm", {
      en: "Revenue / cost and SG&A (100%: break-even)",
      ja: "売上高÷売上原価・販管費（100%で損益分岐）",
    }),
    computed({
      key: "missing revenue",
      label: { en: "Shortfall to break-even", ja: "損益分岐点までの不足額" },
      formula: "MAX(0,-[operating-income.atm])",
      measure: "money",
    }),
    reported("atm.units", {
      label: { en: "ATMs in place, 15 May 2012", ja: "ATM設置台数（2012年5月15日）" },
      dates: { "4Q11": "2012-05-15" },
    }),
    computed({
      key: "revenue per ATM",
      label: { en: "Revenue of the quarter per ATM", ja: "1台当たり四半期売上高" },
      formula: "[revenue.atm]/[atm.units]",
      measure: "rate",
      per: { en: "ATM", ja: "台" },
      over: "quarters",
    }),
  ],
  quarterChecks: ["revenue.atm", "cost.atm", "sga.atm"],
  charts: [
    {
      title: {
        en: "ATM operation: revenue, cost and operating income",
        ja: "ATM運営事業：売上高、売上原価・販管費、営業損益",
      },
      over: "quarters",
      series: [
        ...drawn("clustered", "revenue.atm", "cost-and-sga.atm"),
        { key: "operating-income.atm", shape: "line" },
      ],
    },
  ],
  notes: [
    {
      en: "Totals are IIJ's. Sums of its rounded figures may differ from them by 1; the checks say whether rounding explains it.",
      ja: "合計は公表値です。百万円未満を端数処理した各行の合計とは1異なることがあり、端数の範囲内かは照合欄で確認できます。",
    },
    {
      en: "Revenue per ATM divides the revenue of 4Q11 by the ATMs in place on 15 May 2012, in the money unit of the sheet.",
      ja: "1台当たり売上高は2012年3月期4Qの売上高を2012年5月15日時点の設置台数で割ったものです（シートの金額単位）。",
    },
  ],
});
