import type { Scenario } from "../../../domain/fact";
import type { Locale } from "../../../domain/locale";
import { periodHead } from "../../../domain/periods/periodNames";
import { SCENARIO_NAMES } from "../../../domain/terms";
import type { Column } from "../columns";

/** "FY12 target", "2013年3月期会社予想"; "FY11" for an actual figure. */
export function nameColumn({ period, scenario }: Column, locale: Locale): string {
  return withScenario(periodHead(period, locale), scenario, locale);
}

/** Periods with the scenario that their figures are of: "FY11 to FY12 target". */
export function withScenario(periods: string, scenario: Scenario, locale: Locale): string {
  if (scenario === "actual") return periods;
  return periods + SCENARIO_SPACE[locale] + SCENARIO_NAMES[scenario][locale];
}

/** What stands between a period and its scenario. */
export const SCENARIO_SPACE: Readonly<Record<Locale, string>> = { en: " ", ja: "" };

/** More columns than these are named by the first and the last. */
const MOST_NAMED = 3;

/** Columns in one text, each once: "FY10, FY11", and of many "1Q10 – 4Q11". */
export function nameColumns(columns: readonly Column[], locale: Locale): string {
  const names = [...new Set(columns.map((column) => nameColumn(column, locale)))];
  if (names.length <= MOST_NAMED) return names.join(locale === "ja" ? "、" : ", ");
  return [names[0], names.at(-1)].join(locale === "ja" ? "～" : " – ");
}
