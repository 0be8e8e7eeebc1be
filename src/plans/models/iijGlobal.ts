import { model } from "./planModel";
import { blank, growth, ratio, reported, section, total } from "../tables/row";

/** IIJ Global Solutions inside the consolidated figures, from its acquisition on. */
export const IIJ_GLOBAL = model({
  id: "iij-global",
  title: { en: "IIJ-Global", ja: "IIJグローバル" },
  description: {
    en: "Revenue, cost, SG&A and operating income of IIJ-Global since September 2010, and its share of the group.",
    ja: "2010年9月以降のIIJグローバルの売上高・売上原価・販管費・営業利益と連結に占める割合。",
  },
  rows: [
    reported("revenue.iij-global"),
    reported("cost.iij-global", { indent: 1 }),
    reported("sga.iij-global", { indent: 1 }),
    reported("amortization.customer-relationships.iij-global", { indent: 2 }),
    total("operating-income.iij-global", "[revenue.iij-global]-[cost.iij-global]-[sga.iij-global]"),
    reported("operating-margin.iij-global", {
      label: { en: "Operating margin", ja: "営業利益率" },
    }),
    blank,
    section("In the group", "連結に占める割合"),
    reported("revenue", { base: true }),
    reported("operating-income", { base: true }),
    ratio("revenue.iij-global", "revenue", { en: "Share of revenue", ja: "売上高に占める割合" }),
    ratio("operating-income.iij-global", "operating-income", {
      en: "Share of operating income",
      ja: "営業利益に占める割合",
    }),
    blank,
    section("Growth", "増減率"),
    growth("revenue.iij-global", "year-ago", { en: "Revenue", ja: "売上高" }),
    growth("revenue.iij-global", "quarter-ago", { en: "Revenue", ja: "売上高" }),
  ],
  quarterChecks: ["revenue.iij-global", "sga.iij-global"],
  charts: [
    {
      title: { en: "IIJ-Global revenue", ja: "IIJグローバルの売上高" },
      over: "quarters",
      series: [
        { key: "revenue.iij-global", shape: "clustered" },
        { key: "revenue.iij-global/revenue", shape: "line", axis: "secondary" },
      ],
    },
  ],
  notes: [
    {
      en: "Consolidated from 1 September 2010: 2Q10 holds one month, FY10 seven. The presentation calls the quarterly revenue “operating income” in one place.",
      ja: "2010年9月1日から連結：2011年3月期2Qは1か月分、2011年3月期は7か月分です。資料の1か所では四半期売上高が「営業利益」と表記されています。",
    },
  ],
});
