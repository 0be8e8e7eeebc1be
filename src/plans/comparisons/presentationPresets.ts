import type { Scenario } from "../../domain/fact";
import { findPeriod } from "../../domain/periods/period";
import { SCENARIO_NAMES } from "../../domain/terms";
import type { Column } from "../tables/columns";
import { INCOME, RESULTS, sideBySide, type ComparisonPreset } from "./comparisonPreset";

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

/** The questions of the presentation, the most common first. */
export const PRESENTATION_PRESETS: readonly ComparisonPreset[] = [
  {
    id: "quarter-on-quarter",
    title: {
      en: "Quarter on quarter: 3Q11 and 4Q11",
      ja: "前四半期比：2012年3月期3Qと2012年3月期4Q",
    },
    choice: sideBySide(INCOME, [column("3Q11"), column("4Q11")]),
  },
  {
    id: "year-on-year-quarter",
    title: { en: "Year on year: 4Q10 and 4Q11", ja: "前年同期比：2011年3月期4Qと2012年3月期4Q" },
    choice: sideBySide(INCOME, [column("4Q10"), column("4Q11")]),
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
    choice: sideBySide(RESULTS, [column("FY11", "target"), column("FY11")]),
  },
  {
    id: "target-against-year",
    title: {
      en: "Target against last year: FY11 and FY12 target",
      ja: "前年実績と会社予想：2012年3月期と2013年3月期",
    },
    choice: sideBySide(RESULTS, [column("FY11"), column("FY12", "target")]),
  },
  {
    id: "target-and-outcome",
    title: { en: "Target and what came: FY12", ja: "会社予想と実績：2013年3月期" },
    choice: sideBySide(RESULTS, [column("FY12", "target"), column("FY12")]),
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
