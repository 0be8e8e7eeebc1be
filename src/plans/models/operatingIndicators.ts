import { drawn } from "../charts/chartSpec";
import { model } from "./planModel";
import { blank, computed, growth, reported, section } from "../tables/row";

/** Counts of people, contracts, customers and projects at quarter ends. */
export const OPERATING_INDICATORS = model({
  id: "operating-indicators",
  title: { en: "Operating indicators", ja: "事業指標" },
  description: {
    en: "Employees, contracts, customers, cloud projects and ATMs at quarter ends, and revenue per employee.",
    ja: "四半期末の従業員数、契約数、顧客数、クラウド案件数、ATM台数と1人当たり売上高。",
  },
  dates: "ends",
  rows: [
    section("People", "人員"),
    reported("employees"),
    reported("outsourcing-personnel"),
    reported("new-graduates", {
      label: { en: "New graduates hired in the fiscal year", ja: "当年度の新卒採用人数" },
    }),
    computed({
      key: "revenue per employee",
      label: { en: "Revenue of the period per employee", ja: "従業員1人当たり売上高（当期間）" },
      formula: "[revenue]/[employees]",
      measure: "rate",
      per: { en: "employee", ja: "人" },
    }),
    growth("employees", "year-ago"),
    blank,
    section("Contracts and customers", "契約・顧客"),
    reported("customers"),
    reported("contracts.over-1gbps"),
    reported("contracts.home"),
    reported("contracts.mobile"),
    reported("contracts.lte", {
      label: { en: "IIJmio/LTE contracts, 30 April 2012", ja: "IIJmio/LTE契約数（2012年4月30日）" },
      dates: { "4Q11": "2012-04-30", FY11: "2012-04-30" },
    }),
    growth("contracts.home", "year-ago", {
      en: "Home-use connectivity contracts",
      ja: "個人向け接続契約数",
    }),
    growth("contracts.over-1gbps", "year-ago", {
      en: "Contracts over 1 Gbps",
      ja: "1Gbps超契約数",
    }),
    blank,
    section("Businesses", "事業"),
    reported("gio.projects"),
    reported("gio.clients"),
    reported("atm.units", {
      label: { en: "ATMs in place, 15 May 2012", ja: "ATM設置台数（2012年5月15日）" },
      dates: { "4Q11": "2012-05-15", FY11: "2012-05-15" },
    }),
    reported("order-backlog.construction.yoy"),
    reported("order-backlog.operation.yoy"),
    blank,
    reported("revenue", {
      base: true,
      label: { en: "Revenue of the period", ja: "売上高（当期間）" },
    }),
  ],
  quarterChecks: [],
  charts: [
    {
      title: { en: "Employees and outsourcing personnel", ja: "従業員数と常勤外注人員数" },
      over: "quarters",
      series: drawn("clustered", "employees", "outsourcing-personnel"),
    },
  ],
  notes: [
    {
      en: "The presentation prints bandwidths of 791.0, 820.7, 853.0 and 857.7 Gbps without saying of which quarter: they stand in no cell.",
      ja: "資料の契約総帯域（791.0、820.7、853.0、857.7 Gbps）は四半期が明記されていないため掲載していません。",
    },
  ],
});
