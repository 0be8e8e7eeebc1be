import type { LocalText } from "../../domain/metric";
import type { Standard } from "../../domain/standard";

/** The words that every sheet of ours uses. Braces are filled in. */
export const SHEET_TEXTS = {
  subtitle: {
    en: "{unit} unless a line says otherwise · Source: {sources} · Data as of {date}",
    ja: "（単位：{unit}。特記を除く）　出典：{sources}　収録期間：{date}まで",
  },
  legend: {
    en: "As IIJ reported. Grey: not in our sources. n/a: did not exist. n/m: says nothing, as growth from a loss. Italic, ≈: an estimate, or printed to more than a million.",
    ja: "IIJの公表値です。灰色：収録資料に値なし。n/a：存在しないもの。n/m：赤字やゼロに対する率など、意味のないもの。斜体・≈：推定値、または百万円より粗い単位の公表値。",
  },
  legendOfSums: {
    en: "Totals in bold are sums of the lines where these are in our sources; the checks compare them with IIJ's. Grey: not in our sources. n/a: did not exist. n/m: says nothing, as growth from a loss. Italic, ≈: an estimate, or printed to more than a million.",
    ja: "太字の合計は、収録資料にある限り各行の合計で、公表値とは照合欄で比較しています。灰色：収録資料に値なし。n/a：存在しないもの。n/m：意味のない率。斜体・≈：推定値、または百万円より粗い単位の公表値。",
  },
  andOthers: { en: "{sources} and others", ja: "{sources}ほか" },
  checks: { en: "Checks: sums against the reported totals", ja: "公表値との照合" },
  checksHold: {
    en: "{count} checks: all within rounding",
    ja: "照合{count}件：すべて端数の範囲内",
  },
  checksDiffer: {
    en: "Checks: see the end of the sheet",
    ja: "照合：不一致あり（シート末尾を参照）",
  },
  asSum: { en: "{label}, sum of the lines", ja: "{label}（各行の合計）" },
  asReported: { en: "{label}, as reported", ja: "{label}（公表値）" },
  quarters: { en: "{label}, quarters", ja: "{label}（四半期合計）" },
  difference: { en: "{label}: sum less reported", ja: "{label}：合計 − 公表値" },
  allowance: { en: "Rounding allows ±", ja: "端数の許容差 ±" },
  allChecks: { en: "Within rounding", ja: "端数の範囲内" },
  ok: { en: "OK", ja: "一致" },
  holds: { en: "holds", ja: "一致" },
  listed: { en: "listed", ja: "既知の差異" },
  differs: { en: "differs", ja: "不一致" },
  notes: { en: "Notes", ja: "注記" },
  rounder: {
    en: "Printed to {step} only; sums and differences with it show that rounding.",
    ja: "資料の記載は{step}単位のため、合計や差額に端数の差が生じます。",
  },
  noteOn: { en: "{figures}: {note}", ja: "{figures}：{note}" },
  figuresNoted: { en: "{labels}, {periods}", ja: "{labels}（{periods}）" },
  chartData: { en: "Chart data: {title}", ja: "グラフのデータ：{title}" },
  axisAndSource: { en: "{axis} · Source: {sources}", ja: "{axis}　出典：{sources}" },
  comparison: { en: "Comparison", ja: "比較" },
  change: { en: "Change", ja: "増減" },
  percent: { en: "% change", ja: "増減率" },
  contribution: { en: "Contribution", ja: "寄与度" },
  points: { en: "Margin, points", ja: "売上高比率の差（ポイント）" },
  changeNote: {
    en: "Changes are worked out before rounding: they may differ by 1 from those of the figures shown.",
    ja: "増減は端数処理前の値で計算しています。表示の差とは1異なることがあります。",
  },
  contributionNote: {
    en: "Contribution: what a line's change adds to the growth of the total in bold; costs count against it.",
    ja: "寄与度：太字の項目の増減率のうち、各項目の増減による分。費用の増加はマイナスになります。",
  },
  pointsNote: {
    en: "Margin, points: change of the line's share of revenue, in percentage points.",
    ja: "売上高比率の差（ポイント）：売上高に対する比率の変化。",
  },
  other: { en: "Other", ja: "その他" },
  bridgeTotal: { en: "Total", ja: "合計" },
  bridgeRise: { en: "Increase", ja: "増加" },
  bridgeRiseBelow: { en: "Increase below zero", ja: "増加（マイナス側）" },
  bridgeFallBelow: { en: "Decrease below zero", ja: "減少（マイナス側）" },
  bridgeFall: { en: "Decrease", ja: "減少" },
  bridgeDriver: { en: "Driver", ja: "要因" },
  bridgeChange: { en: "Change", ja: "増減" },
  bridgeFrom: { en: "From", ja: "始点" },
  bridgeTo: { en: "To", ja: "終点" },
  bridgeBase: { en: "Base (not drawn)", ja: "ベース（非表示）" },
  bridge: { en: "{label}: {from} to {to}", ja: "{label}：{from}から{to}" },
  standard: { en: "Accounting standard", ja: "会計基準" },
  period: { en: "Period", ja: "期間" },
  line: { en: "Line", ja: "項目" },
  indexAxis: { en: "{period} = 100", ja: "{period}＝100" },
  quarter: { en: "Quarter", ja: "四半期" },
  year: { en: "Fiscal year", ja: "年度" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** What accounting standards are called over columns. */
export const STANDARD_NAMES: Readonly<Record<Standard, LocalText>> = {
  "US GAAP": { en: "US GAAP", ja: "米国基準" },
  IFRS: { en: "IFRS", ja: "IFRS" },
};
