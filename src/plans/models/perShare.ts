import type { Fact, Scenario } from "../../domain/fact";
import type { Period } from "../../domain/periods/period";
import { drawn } from "../charts/chartSpec";
import { canBeCombined, findFigure } from "../tables/figures";
import { model } from "./planModel";
import { blank, growth, reported, section, total } from "../tables/row";

/** Between the two a share may have become several. */
function partsOfDividend(period: Period, scenario: Scenario): readonly Fact[] {
  return ["dividend.interim", "dividend.year-end"].flatMap(
    (metric) => findFigure(metric, period, scenario) ?? [],
  );
}

/** Earnings and dividends per share. */
export const PER_SHARE = model({
  id: "per-share",
  title: { en: "Per share and dividends", ja: "1株当たり指標と配当" },
  description: {
    en: "Net income and dividends per share by year, payout ratio and growth, with the company's forecast.",
    ja: "1株当たり当期純利益と配当金、配当性向、増減率、会社予想。",
  },
  targets: "running",
  rows: [
    reported("eps"),
    reported("dividend.interim", { indent: 1 }),
    reported("dividend.year-end", { indent: 1 }),
    total("dividend", "[dividend.interim]+[dividend.year-end]", {
      isSumOf: ({ period, scenario }) => canBeCombined(partsOfDividend(period, scenario)),
    }),
    reported("payout-ratio"),
    blank,
    section("Growth", "増減率"),
    growth("eps", "year-ago"),
    growth("dividend", "year-ago"),
    blank,
    section("In today's shares", "現在の株式数に換算"),
    reported("eps.adjusted"),
    reported("eps.diluted.adjusted"),
    reported("dividend.interim.adjusted", { indent: 1 }),
    reported("dividend.year-end.adjusted", { indent: 1 }),
    total("dividend.adjusted", "[dividend.interim.adjusted]+[dividend.year-end.adjusted]"),
    blank,
    section("After the 1:200 split of October 2012", "2012年10月の1:200分割後"),
    reported("eps.split-adjusted"),
    reported("eps.diluted.split-adjusted"),
    growth("eps.split-adjusted", "year-ago", {
      en: "Net income per share, split-adjusted",
      ja: "1株当たり当期純利益（分割調整後）",
    }),
    blank,
    section("Whole company", "全社"),
    reported("net-income"),
    reported("dividend-amount.year-end"),
  ],
  quarterChecks: [],
  charts: [
    {
      title: {
        en: "Dividend per share, in today's shares",
        ja: "1株当たり配当金（現在の株式数に換算）",
      },
      over: "years",
      series: drawn("stacked", "dividend.interim.adjusted", "dividend.year-end.adjusted"),
      total: "dividend.adjusted",
    },
  ],
});
