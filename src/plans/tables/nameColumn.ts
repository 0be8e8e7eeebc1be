import { formatPeriod } from "../../domain/periods/period";
import type { Column } from "./columns";

/** "FY12 target", or "FY11" for an actual figure. */
export function nameColumn({ period, scenario }: Column): string {
  const id = formatPeriod(period);
  return scenario === "actual" ? id : `${id} ${scenario}`;
}
