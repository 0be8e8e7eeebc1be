import type { Period } from "../domain/period";
import { planComparison } from "./comparison";
import { drawn } from "./model";
import type { ChartSpec, Model, ModelSpec } from "./model";
import { model } from "./planModel";
import { DEFAULT_OPTIONS } from "./planOptions";
import { ratio, reported } from "./row";
import { SHEET_TEXTS } from "./sheetTexts";

const year = (number: number): Period => ({ kind: "year", year: number });

/** A chart slide of the presentation drawn over the quarters or years it has figures for. */
function deckChart({ chart, ...spec }: DeckChartSpec): Model {
  const over = chart.over === "quarters" ? SHEET_TEXTS.quarter : SHEET_TEXTS.year;
  const description = {
    en: `${chart.title.en} by ${over.en.toLowerCase()}, as a native chart with its data.`,
    ja: `${chart.title.ja}（${over.ja}別）をExcelのグラフとデータで。`,
  };
  return model({ ...spec, description, charts: [chart], quarterChecks: [] });
}

/** A slide with one chart. */
interface DeckChartSpec extends Omit<ModelSpec, "quarterChecks" | "description" | "charts"> {
  readonly chart: ChartSpec;
}

/** A bridge from FY10 to FY11 by driver, as the presentation's change slides show it. */
function deckBridge(about: Pick<Model, "id" | "title">, metrics: readonly string[]): Model {
  const [total = ""] = metrics;
  return {
    ...about,
    description: {
      en: "A bridge from FY10 to FY11 by driver, as a native chart with its data.",
      ja: "FY10からFY11への増減を要因別の滝グラフとデータで。",
    },
    defaults: DEFAULT_OPTIONS,
    plan: ({ unit, locale, charts }) =>
      planComparison({
        title: about.title[locale],
        metrics,
        total,
        columns: [2010, 2011].map((number) => ({ period: year(number), scenario: "actual" })),
        differences: ["change", "percent", "contribution"],
        charts: charts ? ["waterfall"] : [],
        unit,
        locale,
      }),
  };
}

/** Every chart slide of the presentation whose figures exist, in the order of the slides. */
export const DECK_CHARTS: readonly Model[] = [
  deckChart({
    id: "deck-cost-and-margin",
    title: { en: "II-3 Cost and gross margin", ja: "II-3 売上原価と売上総利益" },
    rows: [
      reported("cost"),
      reported("gross-margin"),
      reported("revenue"),
      ratio("gross-margin", "revenue", { en: "Gross margin ratio", ja: "売上総利益率" }),
    ],
    chart: {
      title: { en: "Cost of revenue and gross margin ratio", ja: "売上原価と売上総利益率" },
      over: "quarters",
      series: [
        { key: "cost", shape: "clustered" },
        { key: "gross-margin/revenue", shape: "line", axis: "secondary" },
      ],
    },
  }),
  deckBridge(
    { id: "deck-revenue-change", title: { en: "II-4 Revenue change", ja: "II-4 売上高の増減" } },
    ["revenue", "revenue.network", "revenue.si", "revenue.equipment", "revenue.atm"],
  ),
  deckBridge(
    {
      id: "deck-operating-income-change",
      title: { en: "II-5 Operating income change", ja: "II-5 営業利益の増減" },
    },
    [
      "operating-income",
      "gross-margin.network",
      "gross-margin.si",
      "gross-margin.equipment",
      "gross-margin.atm",
      "sga-rd",
    ],
  ),
  deckChart({
    id: "deck-network-revenue",
    title: { en: "II-6 Network services revenue", ja: "II-6 ネットワークサービス売上高" },
    defaults: { layout: "years", from: "1Q08", to: "4Q12" },
    rows: [
      reported("revenue.network.connectivity-corporate"),
      reported("revenue.network.connectivity-home"),
      reported("revenue.network.outsourcing"),
      reported("revenue.network.wan"),
    ],
    chart: {
      title: { en: "Network services revenue", ja: "ネットワークサービス売上高" },
      over: "years",
      series: drawn(
        "stacked",
        "revenue.network.connectivity-corporate",
        "revenue.network.connectivity-home",
        "revenue.network.outsourcing",
        "revenue.network.wan",
      ),
    },
  }),
  deckChart({
    id: "deck-employees",
    title: { en: "II-8 Number of employees", ja: "II-8 従業員数" },
    defaults: { layout: "quarters", from: "1Q10", to: "4Q12" },
    rows: [reported("employees")],
    chart: {
      title: { en: "Number of employees", ja: "従業員数" },
      over: "quarters",
      series: [{ key: "employees", shape: "clustered" }],
    },
  }),
  deckChart({
    id: "deck-sga",
    title: { en: "II-9 SG&A and R&D", ja: "II-9 販管費・研究開発費" },
    rows: [
      reported("sales-marketing"),
      reported("general-administrative"),
      reported("research-development"),
      reported("sga-rd"),
      reported("revenue"),
      ratio("sga-rd", "revenue", { en: "Share of revenue", ja: "売上高比率" }),
    ],
    chart: {
      title: { en: "SG&A and R&D", ja: "販管費・研究開発費" },
      over: "quarters",
      series: [
        ...drawn("stacked", "sales-marketing", "general-administrative", "research-development"),
        { key: "sga-rd/revenue", shape: "line", axis: "secondary" },
      ],
    },
  }),
  deckChart({
    id: "deck-income",
    title: { en: "II-10 Operating and net income", ja: "II-10 営業利益と当期純利益" },
    rows: [
      reported("operating-income"),
      reported("net-income"),
      reported("revenue"),
      ratio("operating-income", "revenue", { en: "Operating margin ratio", ja: "営業利益率" }),
    ],
    chart: {
      title: { en: "Operating income and net income", ja: "営業利益と当期純利益" },
      over: "quarters",
      series: [
        ...drawn("clustered", "operating-income", "net-income"),
        { key: "operating-income/revenue", shape: "line", axis: "secondary" },
      ],
    },
  }),
  deckChart({
    id: "deck-cash-flows",
    title: { en: "II-12 Cash flows", ja: "II-12 キャッシュ・フロー" },
    defaults: { layout: "years", from: "1Q10", to: "4Q12" },
    rows: [reported("cfo"), reported("cfi"), reported("cff")],
    chart: {
      title: { en: "Cash flows", ja: "キャッシュ・フロー" },
      over: "years",
      series: drawn("clustered", "cfo", "cfi", "cff"),
    },
  }),
  deckChart({
    id: "deck-capex",
    title: { en: "II-13 Capital expenditures", ja: "II-13 設備投資" },
    defaults: { layout: "years" },
    rows: [
      reported("capex.cloud"),
      reported("capex.atm"),
      reported("capex.iij-global"),
      reported("capex.others"),
    ],
    chart: {
      title: { en: "Capital expenditures", ja: "設備投資" },
      over: "years",
      series: drawn("stacked", "capex.cloud", "capex.atm", "capex.iij-global", "capex.others"),
    },
  }),
  deckChart({
    id: "deck-gio",
    title: { en: "III-1 IIJ GIO revenue", ja: "III-1 IIJ GIO売上高" },
    defaults: { layout: "years" },
    targets: ["FY12"],
    rows: [reported("revenue.gio")],
    chart: {
      title: { en: "IIJ GIO revenue and FY12 target", ja: "IIJ GIO売上高とFY12目標" },
      over: "years",
      series: [{ key: "revenue.gio", shape: "clustered" }],
    },
  }),
  deckChart({
    id: "deck-dividend",
    title: { en: "III-5 Dividend forecast", ja: "III-5 配当予想" },
    defaults: { layout: "years" },
    targets: ["FY12"],
    rows: [reported("dividend.interim"), reported("dividend.year-end"), reported("dividend")],
    chart: {
      title: { en: "Dividend per share", ja: "1株当たり配当" },
      over: "years",
      series: drawn("stacked", "dividend.interim", "dividend.year-end"),
    },
  }),
];
