import { endOf, findPeriod } from "../../domain/periods/period";
import type { Token } from "./statement";

/** What IFRS 16 moved: leases onto the balance sheet, their payments from operations to financing. */
const MOVED = ["total-assets", "cfo", "cff"];

/** IIJ's first fiscal year under IFRS 16: its figures are compared with a year before it. */
const FIRST_YEAR = { after: "2019-03-31", to: "2020-03-31" } as const;

const NOTE =
  "The first fiscal year under IFRS 16 (leases): total assets and the split between operating and financing cash flow are not comparable with those before April 2019.";

/** What is said of a figure of the first year in which leases are accounted for otherwise; undefined of any other. */
export function leaseNote({
  metric,
  period: id,
  standard,
}: Pick<Token, "metric" | "period" | "standard">): string | undefined {
  if (standard !== "IFRS" || !MOVED.includes(metric)) return undefined;
  const period = findPeriod(id);
  const end = period ? endOf(period) : "";
  return end > FIRST_YEAR.after && end <= FIRST_YEAR.to ? NOTE : undefined;
}
