import { model } from "./planModel";
import { blank, computed, growth, ratio, reported, section } from "../tables/row";

const QUARTERS = 4;

/** The cloud business IIJ GIO: revenue, projects, and how far the target is. */
export const GIO = model({
  id: "gio",
  title: { en: "IIJ GIO cloud", ja: "IIJ GIO（クラウド）" },
  description: {
    en: "Cloud revenue and projects by quarter, investment, and how far the run rate is from the company's target.",
    ja: "クラウドの四半期売上高・案件数・投資額と、会社予想との差。",
  },
  targets: "running",
  rows: [
    reported("revenue.gio"),
    reported("revenue", { base: true }),
    ratio("revenue.gio", "revenue", { en: "Share of revenue", ja: "売上高に占める割合" }),
    growth("revenue.gio", "year-ago"),
    growth("revenue.gio", "quarter-ago"),
    blank,
    section("Projects and investment", "案件と投資"),
    reported("gio.projects"),
    computed({
      key: "revenue per project",
      label: { en: "Revenue of the period per project", ja: "1案件当たり売上高" },
      formula: "[revenue.gio]/[gio.projects]",
      measure: "rate",
      per: { en: "project", ja: "件" },
    }),
    reported("capex.cloud"),
    ratio("capex.cloud", "revenue.gio", {
      en: "Cloud capex / cloud revenue",
      ja: "クラウド投資÷クラウド売上高",
    }),
    blank,
    section("Towards the target", "会社予想の達成に必要な水準"),
    computed({
      key: "run rate",
      label: { en: "Run rate: the quarter times four", ja: "年換算（四半期×4）" },
      formula: `[revenue.gio]*${QUARTERS}`,
      measure: "money",
      over: "quarters",
    }),
    computed({
      key: "growth wanted",
      label: { en: "Required growth", ja: "達成に必要な増減率" },
      formula: "[revenue.gio]/[revenue.gio@year-ago]-1",
      measure: "ratio",
      over: "targets",
    }),
    computed({
      key: "quarter wanted",
      label: {
        en: "Required revenue a quarter, on average",
        ja: "達成に必要な四半期平均売上高",
      },
      formula: `[revenue.gio]/${QUARTERS}`,
      measure: "money",
      over: "targets",
    }),
  ],
  quarterChecks: [],
  charts: [
    {
      title: { en: "IIJ GIO revenue", ja: "IIJ GIOの売上高" },
      over: "quarters",
      series: [
        { key: "revenue.gio", shape: "clustered" },
        { key: "revenue.gio/revenue", shape: "line", axis: "secondary" },
      ],
    },
  ],
  notes: [
    {
      en: "From 4Q11 additional server orders no longer count as projects of their own: the numbers of projects before and after do not compare.",
      ja: "2012年3月期4Qから追加サーバーの受注は案件数に含めません。前後の案件数は比較できません。",
    },
    {
      en: "Cloud revenue is printed to JPY 0.1 billion: margins and growth built on it are as coarse. The target reads “over JPY 7.0 billion”.",
      ja: "クラウド売上高は1億円単位の公表値のため、比率・増減率も同程度の粗さです。会社予想は「70億円超」です。",
    },
  ],
});
