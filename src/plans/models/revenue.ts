import { drawn } from "../charts/chartSpec";
import { model } from "./planModel";
import { blank, growth, ratio, reported, section, total } from "../tables/row";

/** Revenue by service, by kind and by business, with shares and growth. */
export const REVENUE = model({
  id: "revenue",
  title: { en: "Revenue by service", ja: "サービス別売上高" },
  description: {
    en: "Revenue by service and by kind (recurring, one-time, ATM), with each part's share and growth.",
    ja: "サービス別・性質別（ストック、一時、ATM）の売上高と構成比・増減率。",
  },
  rows: [
    section("By service", "サービス別"),
    reported("revenue.network.connectivity-corporate", { indent: 1 }),
    reported("revenue.network.connectivity-home", { indent: 1 }),
    reported("revenue.network.outsourcing", { indent: 1 }),
    reported("revenue.network.wan", { indent: 1 }),
    total(
      "revenue.network",
      "[revenue.network.connectivity-corporate]+[revenue.network.connectivity-home]+[revenue.network.outsourcing]+[revenue.network.wan]",
    ),
    reported("revenue.si.construction", { indent: 1 }),
    reported("revenue.si.operation", { indent: 1 }),
    total("revenue.si", "[revenue.si.construction]+[revenue.si.operation]"),
    reported("revenue.equipment"),
    reported("revenue.atm"),
    total("revenue", "[revenue.network]+[revenue.si]+[revenue.equipment]+[revenue.atm]"),
    blank,
    section("By kind and business", "性質別・事業別"),
    reported("revenue.recurring"),
    reported("revenue.one-time"),
    reported("revenue.iij-global"),
    reported("revenue.gio"),
    blank,
    section("Share of revenue", "売上高構成比"),
    ratio("revenue.network", "revenue", { en: "Network services", ja: "ネットワークサービス" }),
    ratio("revenue.si", "revenue", { en: "Systems integration", ja: "システムインテグレーション" }),
    ratio("revenue.recurring", "revenue", { en: "Recurring revenue", ja: "ストック売上高" }),
    ratio("revenue.one-time", "revenue", { en: "One-time revenue", ja: "一時売上高" }),
    ratio("revenue.gio", "revenue", { en: "IIJ GIO", ja: "IIJ GIO" }),
    blank,
    section("YoY growth", "増減率"),
    growth("revenue", "year-ago"),
    growth("revenue.network", "year-ago", { en: "Network services", ja: "ネットワークサービス" }),
    growth("revenue.network.outsourcing", "year-ago", {
      en: "Outsourcing services",
      ja: "アウトソーシングサービス",
    }),
    growth("revenue.network.wan", "year-ago", { en: "WAN services", ja: "WANサービス" }),
    growth("revenue.recurring", "year-ago", { en: "Recurring revenue", ja: "ストック売上高" }),
  ],
  quarterChecks: ["revenue.atm", "revenue.iij-global"],
  charts: [
    {
      title: { en: "Network services revenue by service", ja: "ネットワークサービスの売上高内訳" },
      over: "years",
      series: [
        ...drawn(
          "stacked",
          "revenue.network.connectivity-corporate",
          "revenue.network.connectivity-home",
          "revenue.network.outsourcing",
          "revenue.network.wan",
        ),
        { key: "revenue.network@year-ago growth", shape: "line", axis: "secondary" },
      ],
      total: "revenue.network",
    },
  ],
  notes: [
    {
      en: "WAN services grew in FY10 with IIJ-Global, consolidated from September 2010.",
      ja: "WANサービスは2010年9月から連結したIIJグローバルにより2011年3月期に増加しました。",
    },
  ],
});
