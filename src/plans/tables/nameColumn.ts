import type { Locale } from "../../domain/locale";
import { formatPeriod } from "../../domain/periods/period";
import { SCENARIO_NAMES } from "../../domain/terms";
import type { Column } from "./columns";

/** "FY12 target", or "FY11" for an actual figure. */
export function nameColumn({ period, scenario }: Column, locale: Locale): string {
  const id = formatPeriod(period);
  if (scenario === "actual") return id;
  const name = SCENARIO_NAMES[scenario][locale];
  return locale === "ja" ? `${id}${name}` : `${id} ${name}`;
}
