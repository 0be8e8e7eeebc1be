import type { BaseUnit } from "./fact";

/** XBRL's decimals of money as the documents print it: to the million. */
export const USUAL_DECIMALS = -6;

/** Whether a figure is money known to more than a million only, such as 97.3 billion. */
export function isCoarse(unit: BaseUnit, decimals: number = USUAL_DECIMALS): boolean {
  return unit === "JPY" && decimals < USUAL_DECIMALS;
}
