import { compareScaled, parseScaled } from "../domain/numbers/decimalText";
import type { FilingFigure } from "./filing";

/** A number and the bounds that its rounding leaves it. */
export type Bounded = Pick<FilingFigure, "value" | "low" | "high">;

/**
 * Whether two figures can be the same number: their bounds have more than a point in common. Two that
 * differ in the last digit alone touch, and are two.
 */
export function overlaps(a: Bounded, b: Bounded): boolean {
  return isEqual(a.value, b.value) || (isBelow(a.low, b.high) && isBelow(b.low, a.high));
}

/** Whether a figure of a filing says what is known: a forecast the same number, and where both are as fine the same two ends. */
export function isSame(figure: FilingFigure, known: Bounded & Known): boolean {
  return figure.column === "forecast" ? isSameForecast(figure, known) : overlaps(figure, known);
}

function isSameForecast(a: Bounded & Known, b: Bounded & Known): boolean {
  const isSameWidth = isEqual(a.low, b.low) && isEqual(a.high, b.high);
  return isEqual(a.value, b.value) && (isSameWidth || a.decimals !== b.decimals);
}

interface Known {
  readonly decimals?: number | undefined;
}

function isEqual(a: string, b: string): boolean {
  return compareScaled(parseScaled(a), parseScaled(b)) === 0;
}

function isBelow(a: string, b: string): boolean {
  return compareScaled(parseScaled(a), parseScaled(b)) < 0;
}
