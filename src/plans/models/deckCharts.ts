import type { LocalText } from "../../domain/metric";
import type { Period } from "../../domain/periods/period";
import { planComparison } from "../comparisons/comparison";
import { OPERATING_INCOME_DRIVERS, REVENUE_SEGMENTS } from "../comparisons/presentationPresets";
import { type Model, type ModelSpec } from "./model";
import { drawn } from "../charts/chartSpec";
import { model } from "./planModel";
import { DEFAULT_OPTIONS } from "../tables/planOptions";
import { ratio, reported } from "../tables/row";
import { SHEET_TEXTS } from "../tables/texts/sheetTexts";

/** A slide with one chart of bars: over years where these are its columns, over quarters otherwise. */
interface DeckChartSpec extends Pick<ModelSpec, "id" | "title" | "targets" | "notes"> {
  readonly chartTitle: LocalText;
  /** The first quarter of the slide, and whether it has a bar a year. */
  readonly from: string;
  /** The last quarter of its table; the latest where nothing is said. */
  readonly to?: string;
  readonly layout: "quarters" | "years";
  /** The metrics drawn as bars. */
  readonly bars: readonly string[];
  readonly stacked?: true;
  /** One line as a share of another, drawn as a line over the bars. */
  readonly share?: { readonly part: string; readonly whole: string; readonly label: LocalText };
  /** Metrics of the table that are not drawn. */
  readonly beside?: readonly string[];
}

/** The last day that the presentation has figures of. */
const DECK_END = "2012-03-31";

/** The line that stacked bars add up to: what is shared out, or stands beside them. */
function totalOf({ stacked, share, beside = [] }: DeckChartSpec): string | undefined {
  return stacked && (share?.part ?? beside[0]);
}

/** A chart slide of the presentation, from a table of its lines. */
function deckChart(spec: DeckChartSpec): Model {
  const { chartTitle: title, bars, stacked, share, beside = [], from, to, layout, ...about } = spec;
  const over = layout;
  const column = over === "years" ? SHEET_TEXTS.year : SHEET_TEXTS.quarter;
  const total = totalOf(spec);
  const shares = share ? [ratio(share.part, share.whole, share.label)] : [];
  const metrics = new Set([...bars, ...(share ? [share.part, share.whole] : []), ...beside]);
  const series = [
    ...drawn(stacked ? "stacked" : "clustered", ...bars),
    ...shares.map(({ key }) => ({ key, shape: "line", axis: "secondary" }) as const),
  ];
  return model({
    ...about,
    description: {
      en: `${title.en} by ${column.en.toLowerCase()}: the slide's chart, and beside it the same to the latest figures.`,
      ja: `${title.ja}（${column.ja}別）のスライドのグラフと、最新の数値まで延長したグラフを挿入します。`,
    },
    rows: [...[...metrics].map((metric) => reported(metric)), ...shares],
    columns: { layout, from, ...(to !== undefined && { to }) },
    charts: [
      { title, over, series, ...(total !== undefined && { total }), until: DECK_END },
      {
        title: {
          en: `${title.en}, extended to the latest`,
          ja: `${title.ja}（最新まで延長）`,
        },
        ...{ over, series, after: DECK_END },
        ...(total !== undefined && { total }),
      },
    ],
    quarterChecks: [],
  });
}

const year = (number: number): Period => ({ kind: "year", year: number });

/** A bridge from FY10 to FY11 by driver, as the presentation's change slides show it; the total first. */
function deckBridge(about: Pick<Model, "id" | "title">, metrics: readonly string[]): Model {
  return {
    ...about,
    description: {
      en: "A bridge from FY10 to FY11 by driver, as a native chart with its data.",
      ja: "2011年3月期から2012年3月期への増減を、要因別のウォーターフォール図とデータ表で挿入します。",
    },
    defaults: DEFAULT_OPTIONS,
    plan: ({ unit, locale, charts, labels, negatives, notes }) =>
      planComparison({
        title: about.title[locale],
        metrics,
        columns: [2010, 2011].map((number) => ({ period: year(number), scenario: "actual" })),
        differences: ["change", "percent", "contribution"],
        charts: charts ? ["waterfall"] : [],
        labels,
        unit,
        locale,
        negatives,
        notes,
      }),
  };
}

/** Every chart slide of the presentation whose figures exist, in the order of the slides. */
export const DECK_CHARTS: readonly Model[] = [
  deckChart({
    id: "deck-cost-and-margin",
    title: { en: "II-3 Cost and gross margin", ja: "II-3 売上原価と売上総利益" },
    chartTitle: { en: "Cost of revenue and gross margin ratio", ja: "売上原価と売上総利益率" },
    from: "1Q10",
    layout: "quarters",
    bars: ["cost"],
    share: {
      part: "gross-margin",
      whole: "revenue",
      label: { en: "Gross margin ratio", ja: "売上総利益率" },
    },
  }),
  deckBridge(
    { id: "deck-revenue-change", title: { en: "II-4 Revenue change", ja: "II-4 売上高の増減" } },
    REVENUE_SEGMENTS,
  ),
  deckBridge(
    {
      id: "deck-operating-income-change",
      title: { en: "II-5 Operating income change", ja: "II-5 営業利益の増減" },
    },
    OPERATING_INCOME_DRIVERS,
  ),
  deckChart({
    id: "deck-network-revenue",
    title: { en: "II-6 Network services revenue", ja: "II-6 ネットワークサービス売上高" },
    chartTitle: { en: "Network services revenue", ja: "ネットワークサービス売上高" },
    from: "1Q10",
    layout: "years",
    bars: [
      "revenue.network.connectivity-corporate",
      "revenue.network.connectivity-home",
      "revenue.network.outsourcing",
      "revenue.network.wan",
    ],
    stacked: true,
    beside: ["revenue.network"],
    notes: [
      {
        en: "The slide draws quarters, of which it prints no figures: the years stand here.",
        ja: "スライドは四半期のグラフですが数値の記載がないため、年度で示しています。",
      },
    ],
  }),
  deckChart({
    id: "deck-employees",
    title: { en: "II-8 Number of employees", ja: "II-8 従業員数" },
    chartTitle: { en: "Number of employees", ja: "従業員数" },
    from: "1Q10",
    layout: "quarters",
    bars: ["employees"],
  }),
  deckChart({
    id: "deck-sga",
    title: { en: "II-9 SG&A and R&D", ja: "II-9 販管費・研究開発費" },
    chartTitle: { en: "SG&A and R&D", ja: "販管費・研究開発費" },
    from: "1Q10",
    layout: "quarters",
    bars: ["sales-marketing", "general-administrative", "research-development"],
    stacked: true,
    share: {
      part: "sga-rd",
      whole: "revenue",
      label: { en: "SG&A and R&D ratio", ja: "販管費率（研究開発費を含む）" },
    },
  }),
  deckChart({
    id: "deck-income",
    title: { en: "II-10 Operating and net income", ja: "II-10 営業利益と当期純利益" },
    chartTitle: { en: "Operating income and net income", ja: "営業利益と当期純利益" },
    from: "1Q10",
    layout: "quarters",
    bars: ["operating-income", "net-income"],
    share: {
      part: "operating-income",
      whole: "revenue",
      label: { en: "Operating margin", ja: "営業利益率" },
    },
  }),
  deckChart({
    id: "deck-cash-flows",
    title: { en: "II-12 Cash flows", ja: "II-12 キャッシュ・フロー" },
    chartTitle: { en: "Cash flows", ja: "キャッシュ・フロー" },
    from: "1Q10",
    layout: "years",
    bars: ["cfo", "cfi", "cff"],
  }),
  deckChart({
    id: "deck-capex",
    title: { en: "II-13 Capital expenditures", ja: "II-13 設備投資" },
    chartTitle: { en: "Capital expenditures", ja: "設備投資" },
    from: "1Q10",
    layout: "years",
    bars: ["capex.cloud", "capex.atm", "capex.iij-global", "capex.others"],
    stacked: true,
    beside: ["capex"],
  }),
  deckChart({
    id: "deck-gio",
    title: { en: "III-1 IIJ GIO revenue", ja: "III-1 IIJ GIO売上高" },
    chartTitle: { en: "IIJ GIO revenue and FY12 target", ja: "IIJ GIO売上高と2013年3月期会社予想" },
    from: "1Q10",
    layout: "years",
    targets: ["FY12"],
    bars: ["revenue.gio"],
  }),
  deckChart({
    id: "deck-dividend",
    title: { en: "III-5 Dividend forecast", ja: "III-5 配当予想" },
    chartTitle: { en: "Dividend per share", ja: "1株当たり配当金" },
    // The target stands beside the last year of the slide, not beyond the years since.
    ...{ from: "1Q10", to: "4Q11" },
    layout: "years",
    targets: ["FY12"],
    bars: ["dividend.interim", "dividend.year-end"],
    stacked: true,
    beside: ["dividend"],
  }),
];
