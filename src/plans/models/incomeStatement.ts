import { drawn } from "../charts/chartSpec";
import { model } from "./planModel";
import { blank, growth, ratio, reported, section, total } from "../tables/row";

/** The consolidated income statement from revenue to net income, with the running target. */
export const INCOME_STATEMENT = model({
  id: "income-statement",
  title: { en: "Income statement", ja: "損益計算書" },
  description: {
    en: "Consolidated results by quarter and year from revenue to net income, with margins, growth and the running target.",
    ja: "売上高から当期純利益までの連結業績（四半期・年度）、利益率、増減率と会社予想。",
  },
  targets: "running",
  rows: [
    reported("revenue"),
    reported("cost", { indent: 1 }),
    total("gross-margin", "[revenue]-[cost]"),
    reported("sales-marketing", { indent: 1 }),
    reported("general-administrative", { indent: 1 }),
    reported("research-development", { indent: 1 }),
    total("sga-rd", "[sales-marketing]+[general-administrative]+[research-development]"),
    total("operating-income", "[gross-margin]-[sga-rd]", {
      // Under IFRS other operating income and expenses are part of it.
      isSumOf: ({ standard }) => standard !== "IFRS",
    }),
    reported("other-income", { indent: 1 }),
    total("pretax-income", "[operating-income]+[other-income]"),
    reported("income-tax", { indent: 1 }),
    reported("equity-method-income", { indent: 1 }),
    reported("nci-loss", { indent: 1 }),
    total("net-income", "[pretax-income]-[income-tax]+[equity-method-income]+[nci-loss]", {
      // Under IFRS the equity-method result is part of the pretax income already.
      isSumOf: ({ standard }) => standard !== "IFRS",
    }),
    blank,
    section("Margins", "利益率・費用率"),
    ratio("gross-margin", "revenue", { en: "Gross margin ratio", ja: "売上総利益率" }),
    ratio("sga-rd", "revenue", { en: "SG&A and R&D ratio", ja: "販管費率（研究開発費を含む）" }),
    ratio("operating-income", "revenue", { en: "Operating margin", ja: "営業利益率" }),
    ratio("pretax-income", "revenue", { en: "Pretax margin", ja: "税引前利益率" }),
    ratio("net-income", "revenue", { en: "Net margin", ja: "当期純利益率" }),
    ratio("income-tax", "pretax-income", {
      en: "Effective tax rate",
      ja: "実効税率",
    }),
    blank,
    section("Growth", "増減率"),
    growth("revenue", "year-ago"),
    growth("revenue", "quarter-ago"),
    growth("gross-margin", "year-ago"),
    growth("operating-income", "year-ago"),
    growth("net-income", "year-ago"),
  ],
  quarterChecks: ["revenue", "cost", "sales-marketing", "general-administrative", "income-tax"],
  charts: [
    {
      title: {
        en: "Revenue and operating margin",
        ja: "{0}と営業利益率",
      },
      over: "quarters",
      series: [
        { key: "revenue", shape: "clustered" },
        { key: "operating-income/revenue", shape: "line", axis: "secondary" },
      ],
    },
    {
      title: {
        en: "Operating income and net income",
        ja: "営業利益と純利益",
      },
      over: "quarters",
      series: drawn("clustered", "operating-income", "net-income"),
    },
  ],
});
