import { formatFigureName } from "../../facts/figureName";
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
import { factKey, type FactId } from "../../facts/factId";

/** A figure as an identity speaks of it. */
export interface Variable extends FactId {
  readonly key: string;
}

/** A figure added (1) or taken away (-1). */
export interface Term {
  readonly sign: 1 | -1;
  readonly variable: Variable;
}

/** total = sum of the parts. */
export interface SumIdentity {
  readonly kind: "sum";
  readonly id: string;
  readonly total: Variable;
  readonly parts: readonly Term[];
}

/** product = base × (plus + factor): plus is 1 for a growth rate, 0 for a share. */
export interface ProductIdentity {
  readonly kind: "product";
  readonly id: string;
  readonly product: Variable;
  readonly base: Variable;
  readonly factor: Variable;
  readonly plus: 0 | 1;
}

/** Something that is true of figures whatever the business: parts add up, a rate is what it says. */
export type Identity = SumIdentity | ProductIdentity;

/** The interval a figure is known to lie in; undefined where nothing is known. */
export type Known = (variable: Variable) => Interval | undefined;

/** The figure of an id. */
export function variableOf(id: FactId): Variable {
  const { metric, period, scenario, standard } = id;
  return { metric, period, scenario, standard, key: factKey(id) };
}

/** total = parts; its id is its formula. */
export function sumIdentity(total: Variable, parts: readonly Term[]): SumIdentity {
  return { kind: "sum", id: `${formatFigureName(total)} = ${formatSum(parts)}`, total, parts };
}

/** product = base × (plus + factor); its id is its formula. */
export function productIdentity(identity: Omit<ProductIdentity, "kind" | "id">): ProductIdentity {
  const { product, base, factor, plus } = identity;
  const [name, rate] = [formatFigureName(product), formatFigureName(factor)];
  const id =
    plus === 1
      ? `${name} = ${formatFigureName(base)} * (1 + ${rate})`
      : `${rate} = ${name} / ${formatFigureName(base)}`;
  return { kind: "product", id, ...identity };
}

/** Added figures in words: "a[4Q11] + b[4Q11] - c[4Q11]". */
export function formatSum(
  terms: readonly Term[],
  nameOf: (variable: Variable) => string = formatFigureName,
): string {
  return terms
    .map(({ sign, variable }, index) => {
      const operator = sign === 1 ? "+ " : "- ";
      return (index === 0 && sign === 1 ? "" : operator) + nameOf(variable);
    })
    .join(" ");
}

/** Every figure an identity speaks of. */
export function variablesOf(identity: Identity): readonly Variable[] {
  if (identity.kind === "sum") {
    return [identity.total, ...identity.parts.map((part) => part.variable)];
  }
  return [identity.product, identity.base, identity.factor];
}

/** The terms whose sum is one of the figures of a sum: added ones first. */
export function solveSum(identity: SumIdentity, target: Variable): readonly Term[] {
  if (target.key === identity.total.key) return identity.parts;
  const own = identity.parts.find((part) => part.variable.key === target.key)?.sign ?? 1;
  const others = identity.parts
    .filter((part) => part.variable.key !== target.key)
    .map(({ sign, variable }) => termOf(sign === own ? -1 : 1, variable));
  return [termOf(own, identity.total), ...others].sort((a, b) => b.sign - a.sign);
}

/** A figure added or taken away. */
export function termOf(sign: 1 | -1, variable: Variable): Term {
  return { sign, variable };
}

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
 * nothing. Quotients and products are rounded outwards, to the yen for money, so that repeated
 * tightening comes to an end.
 */
export function solve(identity: Identity, target: Variable, known: Known): Interval | undefined {
  if (identity.kind === "sum") return sumOf(solveSum(identity, target), known);
  const bounds = solveProduct(identity, target, (one) => finite(known(one)));
  return bounds && roundOutwards(bounds, target.key === identity.factor.key ? 8 : 0);
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
