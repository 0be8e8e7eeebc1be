import type { BaseUnit } from "../../../domain/fact";
import { splitComparison } from "../../comparison";

/** Shares of the figure's own day, those after the split of that day, and today's: adjusted for every split. */
export const SHARE_BASES = ["own-day", "after-2012-10-01", "today"] as const;

/** Which shares a figure counts. */
export type ShareBasis = (typeof SHARE_BASES)[number];

const ADJUSTED: Readonly<Record<string, ShareBasis>> = {
  adjusted: "today",
  "split-adjusted": "after-2012-10-01",
};

/** The shares that a metric's figures count; null where they count none. */
export function shareBasis(metric: string, unit: BaseUnit): ShareBasis | null {
  const base = splitComparison(metric)?.base ?? metric;
  const isOfShares = unit === "JPY per share" || (unit === "count" && base.startsWith("shares."));
  return isOfShares ? (ADJUSTED[base.slice(base.lastIndexOf(".") + 1)] ?? "own-day") : null;
}
