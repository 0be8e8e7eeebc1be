import { formatFigureName } from "../../facts/figureName";
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
