import { Decimal as DecimalJs } from "decimal.js";

/**
 * Exact decimals for reconciling figures: build time, checks and tests only, never shipped.
 *
 * A private copy of the constructor: its settings cannot be changed from elsewhere. Sums and
 * products of our figures fit in 60 digits, so only division rounds, half to even.
 */
export const Decimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_EVEN });

/** An exact decimal number. */
export type Decimal = DecimalJs;

const Floor = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_FLOOR });
const Ceiling = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_CEIL });

/** The quotient, or the nearest number of 60 digits below it. */
export function divideDown(dividend: Decimal, divisor: Decimal): Decimal {
  return new Decimal(new Floor(dividend).div(divisor));
}

/** The quotient, or the nearest number of 60 digits above it. */
export function divideUp(dividend: Decimal, divisor: Decimal): Decimal {
  return new Decimal(new Ceiling(dividend).div(divisor));
}

/** The greatest multiple of 10^-decimals that is not above a number. */
export function roundDown(value: Decimal, decimals: number): Decimal {
  return roundTo(value, decimals, DecimalJs.ROUND_FLOOR);
}

/** The least multiple of 10^-decimals that is not below a number. */
export function roundUp(value: Decimal, decimals: number): Decimal {
  return roundTo(value, decimals, DecimalJs.ROUND_CEIL);
}

function roundTo(value: Decimal, decimals: number, rounding: DecimalJs.Rounding): Decimal {
  return decimals < 0
    ? value.toNearest(new Decimal(10).pow(-decimals), rounding)
    : value.toDecimalPlaces(decimals, rounding);
}
