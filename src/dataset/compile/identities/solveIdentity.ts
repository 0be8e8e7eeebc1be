import {
  add,
  divide,
  exactly,
  multiply,
  negate,
  roundOutwards,
  subtract,
  type Interval,
} from "../../../domain/numbers/interval";
import {
  solveSum,
  type Identity,
  type ProductIdentity,
  type Term,
  type Variable,
} from "./identity";

/** The interval a figure is known to lie in; undefined where nothing is known. */
export type Known = (variable: Variable) => Interval | undefined;

/** The sum of terms; undefined where one is not known. */
export function sumOf(terms: readonly Term[], known: Known): Interval | undefined {
  let sum = exactly(0);
  for (const { sign, variable } of terms) {
    const value = known(variable);
    if (!value) return undefined;
    sum = add(sum, sign === 1 ? value : negate(value));
  }
  return sum;
}

/**
 * The interval an identity leaves to one of its figures, given the others; undefined where it says
 * nothing. Quotients and products are rounded outwards, to the yen for money and finer for what is a few
 * yen a share, so that repeated tightening comes to an end.
 */
export function solve(identity: Identity, target: Variable, known: Known): Interval | undefined {
  if (identity.kind === "sum") return sumOf(solveSum(identity, target), known);
  const bounds = solveProduct(identity, target, (one) => finite(known(one)));
  return bounds && roundOutwards(bounds, target.key === identity.factor.key ? 8 : placesOf(bounds));
}

/** Digits kept of a product or quotient, of which none are behind the point where it has as many before. */
const DIGITS = 6;

function placesOf({ low, high }: Interval): number {
  return Math.max(0, DIGITS - 1 - Math.max(low.e, high.e));
}

/** An interval without an end says nothing about products. */
function finite(bounds: Interval | undefined): Interval | undefined {
  return bounds?.low.isFinite() && bounds.high.isFinite() ? bounds : undefined;
}

function solveProduct(
  { product, base, factor, plus }: ProductIdentity,
  target: Variable,
  known: Known,
): Interval | undefined {
  const [whole, part, rate] = [known(base), known(product), known(factor)];
  const multiplier = rate && add(rate, exactly(plus));
  switch (target.key) {
    case product.key:
      return whole && multiplier && multiply(whole, multiplier);
    case base.key:
      return part && multiplier && divide(part, multiplier);
    default: {
      const quotient = part && whole && divide(part, whole);
      return quotient && subtract(quotient, exactly(plus));
    }
  }
}

/**
 * Both sides of an identity: the total and the sum of its parts, or the rate and what the figures
 * it compares say it is. Undefined where a figure is not known, or a base may be zero.
 */
export function sidesOf(
  identity: Identity,
  known: Known,
): { left: Interval; right: Interval } | undefined {
  const isSum = identity.kind === "sum";
  const left = known(isSum ? identity.total : identity.factor);
  const right = isSum
    ? sumOf(identity.parts, known)
    : solveProduct(identity, identity.factor, known);
  return left && right && { left, right };
}
