import { endOf, type Period } from "./periods/period";

/** The accounting standards IIJ has reported under, the earlier one first. */
export const STANDARDS = ["US GAAP", "IFRS"] as const;

/** An accounting standard. Figures it says nothing about, such as contracts and employees, have none. */
export type Standard = (typeof STANDARDS)[number];

/** The first fiscal year that an annual report of IIJ accounts for under IFRS. */
export const FIRST_IFRS_YEAR = 2018;
const FIRST_IFRS_DAY = `${FIRST_IFRS_YEAR}-04-01`;

/** The standard of the annual report on a period: US GAAP to FY17, IFRS from FY18. */
export function defaultStandard(period: Period): Standard {
  return endOf(period) < FIRST_IFRS_DAY ? "US GAAP" : "IFRS";
}
