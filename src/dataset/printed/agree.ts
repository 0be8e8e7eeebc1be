import type { Printing } from "../../domain/fact";
import { compareDecimals } from "../../domain/numbers/decimalText";

/** A number as printed, and the bounds that its rounding leaves it. */
export type Bounded = Pick<Printing, "value" | "low" | "high">;

/**
 * Whether two printings can be of the same number: they print it alike, or their bounds have more than a
 * point in common. Two that differ in the last digit alone touch, and are two: 51,661 and 51,662.
 */
export function agree(a: Bounded, b: Bounded): boolean {
  const isOpen = compareDecimals(a.low, b.high) < 0 && compareDecimals(b.low, a.high) < 0;
  return isOpen || compareDecimals(a.value, b.value) === 0;
}
