import { Decimal, divideDown, divideUp, roundDown, roundUp } from "./decimal";

/** All numbers from low to high, both included: what the rounding of a printed figure leaves open. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The interval between two bounds; low must not be above high. */
export function interval(
  low: Decimal | number | string,
  high: Decimal | number | string,
): Interval {
  const bounds = { low: new Decimal(low), high: new Decimal(high) };
  if (bounds.low.gt(bounds.high)) throw new RangeError(`${String(low)} is above ${String(high)}`);
  return bounds;
}

/** The interval that holds one number only. */
export function exactly(value: Decimal | number | string): Interval {
  return interval(value, value);
}

/** Every sum of a number of the one and a number of the other. */
export function add(a: Interval, b: Interval): Interval {
  return { low: a.low.plus(b.low), high: a.high.plus(b.high) };
}

/** The numbers with their signs turned. */
export function negate(a: Interval): Interval {
  return { low: a.high.neg(), high: a.low.neg() };
}

/** Every difference of a number of the one and a number of the other. */
export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** Every product of a number of the one and a number of the other. */
export function multiply(a: Interval, b: Interval): Interval {
  const products = [
    a.low.times(b.low),
    a.low.times(b.high),
    a.high.times(b.low),
    a.high.times(b.high),
  ];
  return { low: Decimal.min(...products), high: Decimal.max(...products) };
}

/** Every quotient, rounded outwards; undefined where the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (contains(b, 0)) return undefined;
  if (b.high.lt(0)) return divide(negate(a), negate(b));
  return {
    low: divideDown(a.low, a.low.lt(0) ? b.low : b.high),
    high: divideUp(a.high, a.high.lt(0) ? b.high : b.low),
  };
}

/** The numbers in both; undefined where there are none. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  const low = a.low.gt(b.low) ? a.low : b.low;
  const high = a.high.lt(b.high) ? a.high : b.high;
  return low.lte(high) ? { low, high } : undefined;
}

/** The least interval around both. */
export function hull(a: Interval, b: Interval): Interval {
  return { low: Decimal.min(a.low, b.low), high: Decimal.max(a.high, b.high) };
}

/** Whether a number is in the interval, ends included. */
export function contains(a: Interval, value: Decimal | number | string): boolean {
  return a.low.lte(value) && a.high.gte(value);
}

/** Whether every number of the inner interval is in the outer one. */
export function encloses(outer: Interval, inner: Interval): boolean {
  return outer.low.lte(inner.low) && outer.high.gte(inner.high);
}

/** How far apart the bounds are. */
export function width(a: Interval): Decimal {
  return a.high.minus(a.low);
}

/** The number half way between the bounds. */
export function middle(a: Interval): Decimal {
  return a.low.plus(a.high).div(2);
}

/** The interval widened to bounds that are multiples of 10^-decimals. */
export function roundOutwards(a: Interval, decimals: number): Interval {
  return { low: roundDown(a.low, decimals), high: roundUp(a.high, decimals) };
}
