import { isAnswer } from "../../dataset/facts/isAnswer";
import { factsOf, onceOfFigures } from "../../dataset/figures";
import type { LocalText } from "../../domain/metric";
import { endOf, FIRST_YEAR, quarterOf } from "../../domain/periods/period";
import { FIRST_IFRS_YEAR } from "../../domain/standard";
import type { Column } from "../tables/columns";
import { findFigure, latestYear } from "../tables/figures";
import type { ComparisonChoice } from "./comparedTable";
import { RESULTS, titleOver, type ComparisonPreset } from "./comparisonPreset";
import { latestPresets } from "./latestPresets";
import { PRESENTATION_PRESETS } from "./presentationPresets";

/** Every fiscal year from one to the latest. */
function yearsFrom(first: number): readonly Column[] {
  return Array.from({ length: latestYear() - first + 1 }, (_, index) => ({
    period: { kind: "year", year: first + index },
    scenario: "actual",
  }));
}

/** Each fiscal year of which the company gave a target for revenue and then a result: both, side by side. */
function targetYears(): readonly Column[] {
  const years = yearsFrom(FIRST_YEAR).flatMap(({ period }) =>
    findFigure("revenue", period, "target") && findFigure("revenue", period) ? [period] : [],
  );
  return years.flatMap((period): readonly Column[] => [
    { period, scenario: "target" },
    { period, scenario: "actual" },
  ]);
}

/** What is counted of mobile lines, the whole first. */
const MOBILE_LINES: readonly string[] = [
  "contracts.mobile",
  "contracts.mobile.consumer",
  "contracts.mobile.enterprise",
  "contracts.mobile.mvne",
  "contracts.mobile.enterprise-including-mvne",
];

/** The quarters at whose end two kinds of mobile lines or more are known, the earlier first. */
function mobileColumns(): readonly Column[] {
  const ends = MOBILE_LINES.flatMap((metric) =>
    factsOf(metric)
      .filter(isAnswer)
      .map(({ period }) => endOf(period)),
  );
  const known = ends.filter((end, index) => ends.indexOf(end) !== index);
  return [...new Set(known)]
    .sort()
    .map((end) => ({ period: quarterOf(end), scenario: "actual" as const }));
}

/** What a share earned and was paid, in today's shares. */
const PER_SHARE: readonly string[] = ["eps.adjusted", "eps.diluted.adjusted", "dividend.adjusted"];

function overTime(
  id: string,
  title: LocalText,
  choice: Pick<ComparisonChoice, "metrics" | "columns">,
): ComparisonPreset {
  return {
    id,
    title: titleOver(title, choice.columns),
    choice: { ...choice, differences: ["change", "percent"], charts: ["by-period"] },
  };
}

/** The questions most readers ask: of the latest figures, over the years, and the presentation's own. */
export const comparisonPresets = onceOfFigures((): readonly ComparisonPreset[] => [
  ...latestPresets(),
  overTime(
    "ten-years",
    { en: "Ten years", ja: "10年間" },
    { metrics: RESULTS, columns: yearsFrom(latestYear() - 9) },
  ),
  overTime(
    "since-ifrs",
    { en: "Since IFRS", ja: "IFRS適用後" },
    { metrics: RESULTS, columns: yearsFrom(FIRST_IFRS_YEAR) },
  ),
  {
    id: "against-target-every-year",
    title: { en: "Against target, every year", ja: "会社予想と実績：全年度" },
    choice: {
      metrics: RESULTS,
      columns: targetYears(),
      differences: ["percent"],
      charts: ["by-period"],
    },
  },
  overTime(
    "per-share-in-todays-shares",
    { en: "Earnings and dividends per share", ja: "1株当たり利益と配当" },
    { metrics: PER_SHARE, columns: yearsFrom(FIRST_YEAR + 1) },
  ),
  overTime(
    "mobile-lines",
    { en: "Mobile lines", ja: "モバイル回線数" },
    { metrics: MOBILE_LINES, columns: mobileColumns() },
  ),
  ...PRESENTATION_PRESETS,
]);
