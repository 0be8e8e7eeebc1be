import type { LocalText } from "../domain/metric";

/** The words that every sheet of ours uses. Braces are filled in. */
export const SHEET_TEXTS = {
  subtitle: {
    en: "{unit} unless a line says otherwise · Source: {sources} · Data as of {date}",
    ja: "特記なき限り{unit} · 出所: {sources} · データ基準日 {date}",
  },
  legend: {
    en: "Figures are live IIJ formulas; totals, margins and growth are ordinary formulas. Grey: not reported. Italic: estimate within the rounding of the sources. Metric ids stand left of the labels, folded away where the sheet is ours.",
    ja: "数値はIIJ関数、合計・比率・増減率は通常の数式です。灰色は公表なし、斜体は公表値の端数から求めた推定値です。指標IDは項目名の左の列にあります（専用シートでは折りたたまれています）。",
  },
  andOthers: { en: "{sources} and others", ja: "{sources} ほか" },
  checks: { en: "Checks against the printed totals", ja: "公表合計との照合" },
  asReported: { en: "{label}, as reported", ja: "{label}（公表値）" },
  quarters: { en: "{label}, quarters", ja: "{label}（四半期合計）" },
  difference: { en: "{label} less reported", ja: "{label}: 計算値 − 公表値" },
  allowance: { en: "Rounding allows ±", ja: "端数処理の許容差 ±" },
  allChecks: { en: "Within rounding", ja: "端数の範囲内" },
  notes: { en: "Notes", ja: "注記" },
  rounder: {
    en: "printed to JPY {step} million only; sums and differences with it show that rounding.",
    ja: "資料の表示は{step}百万円単位のため、合計や差額にその端数が現れます。",
  },
  charts: { en: "Charts and their data", ja: "グラフとそのデータ" },
  comparison: { en: "Comparison", ja: "比較" },
  change: { en: "Change", ja: "増減" },
  percent: { en: "% change", ja: "増減率" },
  contribution: { en: "Contribution", ja: "寄与度" },
  points: { en: "Margin, points", ja: "利益率差（ポイント）" },
  contributionNote: {
    en: "Contribution: what a line's change adds to the growth of the total in bold; costs count against it. Margin points: change of the line's share of revenue.",
    ja: "寄与度: 各項目の増減が太字の合計の増減率に与える影響（費用は控除）。利益率差: 売上高比率の変化。",
  },
  other: { en: "Other", ja: "その他" },
  bridgeTotal: { en: "Total", ja: "合計" },
  bridgeRise: { en: "Increase", ja: "増加" },
  bridgeFall: { en: "Decrease", ja: "減少" },
  bridgeDriver: { en: "Driver", ja: "要因" },
  bridgeChange: { en: "Change", ja: "増減" },
  bridgeFrom: { en: "From", ja: "開始" },
  bridgeTo: { en: "To", ja: "終了" },
  bridgeBase: { en: "Base", ja: "土台" },
  bridge: { en: "{label}: {from} to {to}", ja: "{label}: {from}から{to}" },
  period: { en: "Period", ja: "期間" },
  quarter: { en: "Quarter", ja: "四半期" },
  year: { en: "Fiscal year", ja: "年度" },
} as const satisfies Readonly<Record<string, LocalText>>;
