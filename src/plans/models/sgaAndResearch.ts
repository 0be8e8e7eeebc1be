import { drawn } from "../charts/chartSpec";
import { model } from "./planModel";
import { blank, growth, ratio, reported, section, total } from "../tables/row";

/** Selling, general, administrative and research expenses. */
export const SGA_AND_RESEARCH = model({
  id: "sga-rd",
  title: { en: "SG&A and R&D", ja: "販管費と研究開発費" },
  description: {
    en: "Sales and marketing, general and administrative and research expenses by quarter, as shares of revenue, and IIJ-Global's part.",
    ja: "販売費、一般管理費、研究開発費の四半期推移、売上高比率、IIJグローバルの内訳。",
  },
  rows: [
    reported("sales-marketing"),
    reported("general-administrative"),
    reported("research-development"),
    total("sga-rd", "[sales-marketing]+[general-administrative]+[research-development]"),
    blank,
    section("IIJ-Global's part", "うちIIJグローバル"),
    reported("sga.iij-global"),
    reported("amortization.customer-relationships.iij-global"),
    blank,
    section("Ratio to revenue", "売上高比率"),
    reported("revenue", { base: true }),
    ratio("sales-marketing", "revenue", { en: "Sales and marketing", ja: "販売費" }),
    ratio("general-administrative", "revenue", {
      en: "General and administrative",
      ja: "一般管理費",
    }),
    ratio("research-development", "revenue", { en: "Research and development", ja: "研究開発費" }),
    ratio("sga-rd", "revenue", {
      en: "SG&A and R&D ratio",
      ja: "販管費率（研究開発費を含む）",
    }),
    blank,
    section("Growth", "増減率"),
    growth("sga-rd", "year-ago", { en: "SG&A and R&D", ja: "販管費・研究開発費" }),
    growth("sga-rd", "quarter-ago", { en: "SG&A and R&D", ja: "販管費・研究開発費" }),
  ],
  quarterChecks: ["sales-marketing", "general-administrative"],
  charts: [
    {
      title: { en: "SG&A and R&D", ja: "販管費・研究開発費" },
      over: "quarters",
      series: [
        ...drawn("stacked", "sales-marketing", "general-administrative", "research-development"),
        { key: "sga-rd/revenue", shape: "line", axis: "secondary" },
      ],
      total: "sga-rd",
    },
  ],
});
