import { isAnswer } from "../../dataset/answer";
import { factsOf, onceOfFigures } from "../../dataset/figures";
import type { LocalText } from "../../domain/metric";
import { findFigure, latestYear } from "../tables/figures";
import {
  endOf,
  findPeriod,
  quarterOf,
  shiftPeriod,
  type Period,
} from "../../domain/periods/period";
import type { Scenario } from "../../domain/fact";
import { FIRST_IFRS_YEAR } from "../../domain/standard";
import { SCENARIO_NAMES } from "../../domain/terms";
import { nameColumns } from "../tables/texts/nameColumn";
import type { Column } from "../tables/columns";
import type { ComparisonChoice } from "./comparedTable";

/** A common question, ready to be compared; unit and language are the reader's. */
export interface ComparisonPreset {
  readonly id: string;
  readonly title: LocalText;
  readonly choice: Omit<ComparisonChoice, "unit" | "locale">;
}

function column(id: string, scenario: Scenario = "actual"): Column {
  const period = findPeriod(id);
  if (!period) throw new Error(`"${id}" is not a period`);
  return { period, scenario };
}

/** Revenue and the segments it is the sum of. */
export const REVENUE_SEGMENTS: readonly string[] = [
  "revenue",
  "revenue.network",
  "revenue.si",
  "revenue.equipment",
  "revenue.atm",
];

/** Operating income and what it is made of: gross margins by segment, less expenses. */
export const OPERATING_INCOME_DRIVERS: readonly string[] = [
  "operating-income",
  "gross-margin.network",
  "gross-margin.si",
  "gross-margin.equipment",
  "gross-margin.atm",
  "sga-rd",
];

const INCOME = ["revenue", "cost", "gross-margin", "sga-rd", "operating-income", "net-income"];
const RESULTS = ["revenue", "operating-income", "pretax-income", "net-income"];
const LINES = [...new Set([...INCOME.slice(0, -1), ...RESULTS])];

/** The first fiscal year there are figures of. */
const FIRST_YEAR = 2008;

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

/** "FY15 – FY24". */
function spanOf(columns: readonly Column[]): LocalText {
  return { en: nameColumns(columns, "en"), ja: nameColumns(columns, "ja") };
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
  const span = spanOf(choice.columns);
  return {
    id,
    title: { en: `${title.en}: ${span.en}`, ja: `${title.ja}：${span.ja}` },
    choice: { ...choice, differences: ["change", "percent"], charts: ["by-period"] },
  };
}

/** Two columns under a name, with every line of income that is known in both; none where revenue is not. */
function sideBySide(
  id: string,
  { en, ja }: LocalText,
  columns: readonly Column[],
): readonly ComparisonPreset[] {
  const metrics = LINES.filter((metric) =>
    columns.every(({ period, scenario }) => findFigure(metric, period, scenario)),
  );
  if (columns.length === 0 || !metrics.includes("revenue")) return [];
  const named = spanOf(columns);
  return [
    {
      id,
      title: { en: `${en}: ${named.en}`, ja: `${ja}：${named.ja}` },
      choice: {
        metrics,
        columns,
        differences: ["change", "percent", "points"],
        charts: ["clustered"],
      },
    },
  ];
}

/** The last period of a kind that consolidated revenue is known of. */
function lastPeriod(kind: Period["kind"]): Period | undefined {
  const periods = factsOf("revenue").flatMap((fact) =>
    isAnswer(fact) && fact.scenario === "actual" && fact.period.kind === kind ? [fact.period] : [],
  );
  return periods.reduce<Period | undefined>(
    (last, period) => (last && endOf(last) > endOf(period) ? last : period),
    undefined,
  );
}

/** The last period of a kind beside the one so many months before. */
function lastBeside(kind: Period["kind"], months: number): readonly Column[] {
  const last = lastPeriod(kind);
  const before = last && shiftPeriod(last, -months);
  return before ? [before, last].map((period) => ({ period, scenario: "actual" })) : [];
}

/** The last year beside the target of the year under way. */
function runningTarget(): readonly Column[] {
  const [last] = lastBeside("year", 0);
  const next = last && shiftPeriod(last.period, 12);
  return next ? [last, { period: next, scenario: "target" }] : [];
}

/** What is asked on the day of a release: the latest figures beside those before, and the target under way. */
function ofTheLatest(): readonly ComparisonPreset[] {
  return [
    ...sideBySide(
      "latest-quarter-year-on-year",
      { en: "Latest quarter, year on year", ja: "最新四半期の前年同期比" },
      lastBeside("quarter", 12),
    ),
    ...sideBySide(
      "latest-quarter-on-quarter",
      { en: "Latest quarter on quarter", ja: "最新四半期の前四半期比" },
      lastBeside("quarter", 3),
    ),
    ...sideBySide(
      "latest-year-to-date",
      { en: "Latest year to date, year on year", ja: "最新累計期間の前年同期比" },
      lastBeside("cumulative", 12),
    ),
    ...sideBySide(
      "latest-year-against-year",
      { en: "Latest year against year", ja: "最新年度の前期比" },
      lastBeside("year", 12),
    ),
    ...sideBySide(
      "running-target",
      { en: "Running target against last year", ja: "進行期の会社予想と前年実績" },
      runningTarget(),
    ),
  ];
}

/** The questions of the presentation, the most common first. */
const OF_THE_PRESENTATION: readonly ComparisonPreset[] = [
  {
    id: "quarter-on-quarter",
    title: {
      en: "Quarter on quarter: 3Q11 and 4Q11",
      ja: "前四半期比：2012年3月期3Qと2012年3月期4Q",
    },
    choice: {
      metrics: INCOME,
      columns: [column("3Q11"), column("4Q11")],
      differences: ["change", "percent", "points"],
      charts: ["clustered"],
    },
  },
  {
    id: "year-on-year-quarter",
    title: { en: "Year on year: 4Q10 and 4Q11", ja: "前年同期比：2011年3月期4Qと2012年3月期4Q" },
    choice: {
      metrics: INCOME,
      columns: [column("4Q10"), column("4Q11")],
      differences: ["change", "percent", "points"],
      charts: ["clustered"],
    },
  },
  {
    id: "year-against-year",
    title: { en: "Year against year: FY10 and FY11", ja: "前期比：2011年3月期と2012年3月期" },
    choice: {
      metrics: REVENUE_SEGMENTS,
      total: "revenue",
      columns: [column("FY10"), column("FY11")],
      differences: ["change", "percent", "contribution"],
      charts: ["stacked", "waterfall"],
    },
  },
  {
    id: "operating-income-bridge",
    title: {
      en: "Why operating income rose: FY10 to FY11",
      ja: "営業利益の増減要因：2011年3月期から2012年3月期",
    },
    choice: {
      metrics: OPERATING_INCOME_DRIVERS,
      total: "operating-income",
      columns: [column("FY10"), column("FY11")],
      differences: ["change", "percent", "contribution"],
      charts: ["waterfall"],
    },
  },
  {
    id: "actual-against-target",
    title: { en: "Actual against target: FY11", ja: "会社予想と実績：2012年3月期" },
    choice: {
      metrics: RESULTS,
      columns: [column("FY11", "target"), column("FY11")],
      differences: ["change", "percent", "points"],
      charts: ["clustered"],
    },
  },
  {
    id: "target-against-year",
    title: {
      en: "Target against last year: FY11 and FY12 target",
      ja: "前年実績と会社予想：2012年3月期と2013年3月期",
    },
    choice: {
      metrics: RESULTS,
      columns: [column("FY11"), column("FY12", "target")],
      differences: ["change", "percent", "points"],
      charts: ["clustered"],
    },
  },
  {
    id: "target-and-outcome",
    title: { en: "Target and what came: FY12", ja: "会社予想と実績：2013年3月期" },
    choice: {
      metrics: RESULTS,
      columns: [column("FY12", "target"), column("FY12")],
      differences: ["change", "percent", "points"],
      charts: ["clustered"],
    },
  },
  {
    id: "dividend-targets",
    title: {
      en: `Year-end dividend FY11: ${SCENARIO_NAMES["target-initial"].en} and paid`,
      ja: `期末配当の${SCENARIO_NAMES["target-initial"].ja}と${SCENARIO_NAMES.actual.ja}：2012年3月期`,
    },
    choice: {
      metrics: ["dividend.year-end"],
      columns: [column("FY11", "target-initial"), column("FY11")],
      differences: ["change", "percent"],
      charts: ["clustered"],
    },
  },
];

/** The questions most readers ask: of the latest figures, over the years, and the presentation's own. */
export const comparisonPresets = onceOfFigures((): readonly ComparisonPreset[] => [
  ...ofTheLatest(),
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
  ...OF_THE_PRESENTATION,
]);
