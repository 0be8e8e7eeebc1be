import { drawn } from "../charts/chartSpec";
import { model } from "./planModel";
import { blank, growth, ratio, reported, section, total } from "../tables/row";

/** Cost of revenue and gross margin by segment. */
export const COST_AND_MARGIN = model({
  id: "cost-and-margin",
  title: { en: "Cost and gross margin", ja: "売上原価と売上総利益" },
  description: {
    en: "Revenue, cost and gross margin of network services, systems integration, equipment and ATM operation.",
    ja: "ネットワークサービス、システムインテグレーション、機器売上、ATM運営事業の売上高・売上原価・売上総利益。",
  },
  rows: [
    section("Revenue", "売上高"),
    reported("revenue.network", { base: true }),
    reported("revenue.si", { base: true }),
    reported("revenue.equipment", { base: true }),
    reported("revenue.atm", { base: true }),
    reported("revenue", { base: true, total: true }),
    blank,
    section("Cost of revenue", "売上原価"),
    reported("cost.network"),
    reported("cost.si"),
    reported("cost.equipment"),
    reported("cost.atm"),
    total("cost", "[cost.network]+[cost.si]+[cost.equipment]+[cost.atm]"),
    blank,
    section("Gross margin", "売上総利益"),
    reported("gross-margin.network"),
    reported("gross-margin.si"),
    reported("gross-margin.equipment"),
    reported("gross-margin.atm"),
    total(
      "gross-margin",
      "[gross-margin.network]+[gross-margin.si]+[gross-margin.equipment]+[gross-margin.atm]",
    ),
    blank,
    section("Gross margin ratio", "売上総利益率"),
    ratio("gross-margin.network", "revenue.network", {
      en: "Network services",
      ja: "ネットワークサービス",
    }),
    ratio("gross-margin.si", "revenue.si", {
      en: "Systems integration",
      ja: "システムインテグレーション",
    }),
    ratio("gross-margin.atm", "revenue.atm", { en: "ATM operation", ja: "ATM運営事業" }),
    ratio("gross-margin", "revenue", {
      en: "Gross margin ratio, total",
      ja: "売上総利益率（合計）",
    }),
    blank,
    section("Growth", "増減率"),
    growth("gross-margin.network", "year-ago", {
      en: "Network services gross margin",
      ja: "ネットワークサービス売上総利益",
    }),
    growth("gross-margin.si", "year-ago", {
      en: "Systems integration gross margin",
      ja: "システムインテグレーション売上総利益",
    }),
    growth("gross-margin", "year-ago"),
    growth("gross-margin", "quarter-ago"),
  ],
  quarterChecks: ["revenue.atm", "cost.atm"],
  charts: [
    {
      title: { en: "Cost of revenue and gross margin ratio", ja: "売上原価と売上総利益率" },
      over: "quarters",
      series: [
        { key: "cost", shape: "clustered" },
        { key: "gross-margin/revenue", shape: "line", axis: "secondary" },
      ],
    },
    {
      title: { en: "Gross margin by segment", ja: "サービス別売上総利益" },
      over: "quarters",
      series: drawn(
        "stacked",
        "gross-margin.network",
        "gross-margin.si",
        "gross-margin.equipment",
        "gross-margin.atm",
      ),
      total: "gross-margin",
    },
  ],
});
