import {
  addScaled,
  compareScaled,
  formatScaled,
  multiplyScaled,
  parseScaled,
  type ScaledNumber,
} from "../../domain/numbers/decimalText";
import type { BaseUnit } from "../../domain/fact";
import { findPeriod } from "../../domain/periods/period";
import {
  variableOf,
  variablesOf,
  type Identity,
  type Variable,
} from "../../dataset/compile/identities/identity";
import {
  boundsOf,
  IDENTITY_RULES,
  metricsIn,
  PARTS,
  type IdentityRule,
} from "../../dataset/compile/identities/identityRules";
import { instantiateIdentities } from "../../dataset/compile/identities/instantiateIdentities";
import { formatFigureName } from "../../dataset/facts/figureName";
import type { FactId } from "../../dataset/facts/factId";
import { findMetric } from "../../dataset/metrics";
import {
  figureId,
  type FilingContradiction,
  type FilingFigure,
  type KnownOperand,
} from "../filing";

/** A figure as it enters an identity. */
interface Operand {
  readonly unit: BaseUnit;
  readonly value: ScaledNumber;
  readonly low: ScaledNumber;
  readonly high: ScaledNumber;
}

type Range = Omit<Operand, "unit">;

/** The operands of identities, by the key of their variable. */
interface Operands {
  readonly own: ReadonlyMap<string, FilingFigure>;
  readonly known: ReadonlyMap<string, KnownOperand>;
}

/**
 * Every identity of the dataset that figures of a filing break, among themselves or with figures that
 * are known: sums, shares, printed growth, quarters of a year, parts of a whole, and what is never
 * below zero. A figure of the filing stands before a known one of the same place.
 */
export function findContradictions(
  figures: readonly FilingFigure[],
  known: readonly KnownOperand[] = [],
): FilingContradiction[] {
  const placed = figures.filter(({ period }) => findPeriod(period));
  const operands: Operands = {
    own: new Map(placed.map((figure) => [keyOf(figure), figure])),
    known: new Map(known.map((one) => [variableAt(one.id).key, one])),
  };
  const ids = [...placed.map(figureId), ...known.map(({ id }) => id)].map(variableAt);
  return [
    ...identitiesAmong(ids).flatMap((identity) => brokenIdentity(identity, operands)),
    ...brokenWholes(ids, operands),
    ...placed.flatMap(brokenRange),
  ];
}

/** IFRS stands also for what is of no standard. */
function variableAt(id: FactId): Variable {
  return variableOf({ ...id, standard: "IFRS" });
}

function keyOf(figure: FilingFigure): string {
  return variableAt(figureId(figure)).key;
}

/** The identities among figures that are all there: what names any other metric says nothing here. */
function identitiesAmong(reported: readonly Variable[]): readonly Identity[] {
  const metrics = [...new Set(reported.map(({ metric }) => metric))];
  const isThere = ({ formula }: Pick<IdentityRule, "formula">) =>
    metricsIn(formula).every((metric) => metrics.includes(metric));
  const found = metrics.flatMap((id) => findMetric(id) ?? []);
  const definitions = found.flatMap(({ id, formula }) =>
    formula === undefined || formula.includes("@") ? [] : { formula: `${id} = ${formula}` },
  );
  const flows = found.filter(({ kind }) => kind === "flow").map(({ id }) => id);
  return instantiateIdentities(
    { reported, flows, definitions: definitions.filter(isThere), hasStandard: () => true },
    { rules: IDENTITY_RULES.filter(isThere), hasRange: () => false },
  );
}

function operandOf(operands: Operands, variable: Variable): Operand | undefined {
  const found = findOperand(operands, variable);
  return found && { unit: found.unit, ...rangeOf(found) };
}

function findOperand(
  { own, known }: Operands,
  variable: Variable,
): FilingFigure | KnownOperand | undefined {
  return own.get(variable.key) ?? known.get(variable.key) ?? paid(own, variable);
}

/** What of a year's dividend has been paid stands where it was expected. */
function paid(own: Operands["own"], variable: Variable): FilingFigure | undefined {
  const { metric, scenario } = variable;
  if (scenario !== "target" || !metric.startsWith("dividend.")) return undefined;
  return own.get(variableAt({ ...variable, scenario: "actual" }).key);
}

function brokenIdentity(identity: Identity, operands: Operands): FilingContradiction[] {
  const sides = sidesOf(identity, (variable) => operandOf(operands, variable));
  if (!sides || meet(...sides.ranges)) return [];
  return contradiction(identity.id, variablesOf(identity), sides, operands);
}

interface Sides {
  readonly unit: BaseUnit;
  readonly ranges: readonly [Range, Range];
}

function sidesOf(
  identity: Identity,
  find: (variable: Variable) => Operand | undefined,
): Sides | undefined {
  if (identity.kind === "sum") {
    const total = find(identity.total);
    const parts = identity.parts.map(({ sign, variable }) => signed(find(variable), sign));
    if (!total || !parts.every((part) => part !== undefined)) return undefined;
    return { unit: total.unit, ranges: [total, parts.reduce(add, ZERO)] };
  }
  const [product, base, factor] = [identity.product, identity.base, identity.factor].map(find);
  // A rate from a loss, or from nothing, says nothing.
  if (!product || !base || !factor || base.low.digits <= 0n) return undefined;
  const share = multiply(factor, base);
  return { unit: product.unit, ranges: [product, identity.plus === 1 ? add(base, share) : share] };
}

/** Wholes that are smaller than their parts together. */
function brokenWholes(ids: readonly Variable[], operands: Operands): FilingContradiction[] {
  const places = new Map(ids.map((id) => [variableAt({ ...id, metric: "" }).key, id]));
  return [...places.values()].flatMap((place) =>
    WHOLES.flatMap(({ whole, parts }) => {
      const at = (metric: string) => variableAt({ ...place, metric });
      const total = operandOf(operands, at(whole));
      const variables = parts.map(at).filter((part) => operandOf(operands, part));
      const sum = variables.flatMap((part) => operandOf(operands, part) ?? []).reduce(add, ZERO);
      if (!total || variables.length === 0 || !isBelow(total.high, sum.low)) return [];
      const name = `${formatFigureName(at(whole))} >= ${variables.map(formatFigureName).join(" + ")}`;
      const sides = { unit: total.unit, ranges: [total, sum] as const };
      return contradiction(name, [at(whole), ...variables], sides, operands);
    }),
  );
}

/** The parts of wholes; others' share in equity is none that is known to be below zero by more than rounding. */
const WHOLES = [...PARTS, { whole: "total-equity", parts: ["shareholders-equity"] }];

/** A figure beyond its metric's bounds: a cost below zero, a share of more than the whole. */
function brokenRange(figure: FilingFigure): FilingContradiction[] {
  const { metric, unit } = figure;
  const [least, most] = boundsOf(metric) ?? [-Infinity, Infinity];
  const value = Number(figure.value);
  const name = formatFigureName(variableAt(figureId(figure)));
  const told = (sign: string, bound: number): FilingContradiction => {
    const sides = [figure.value, String(bound)] as const;
    return { identity: `${name} ${sign} ${bound}`, unit, sides, figures: [figure], known: [] };
  };
  if (value < least) return [told(">=", least)];
  return value > most ? [told("<=", most)] : [];
}

function contradiction(
  identity: string,
  variables: readonly Variable[],
  { unit, ranges }: Sides,
  operands: Operands,
): FilingContradiction[] {
  const found = variables.flatMap((one) => findOperand(operands, one) ?? []);
  const figures = found.filter((one) => "printed" in one);
  const known = found.filter((one) => "id" in one);
  const [left = "", right = ""] = ranges.map(({ value }) => formatScaled(value));
  return figures.length > 0 ? [{ identity, unit, sides: [left, right], figures, known }] : [];
}

const NOTHING: ScaledNumber = { digits: 0n, exponent: 0 };
const ZERO: Range = { value: NOTHING, low: NOTHING, high: NOTHING };

function rangeOf({ value, low, high }: Pick<FilingFigure, "value" | "low" | "high">): Range {
  return { value: parseScaled(value), low: parseScaled(low), high: parseScaled(high) };
}

function signed(range: Range | undefined, sign: 1 | -1): Range | undefined {
  if (!range || sign === 1) return range;
  const turn = (number: ScaledNumber) => ({ ...number, digits: -number.digits });
  return { value: turn(range.value), low: turn(range.high), high: turn(range.low) };
}

function add(a: Range, b: Range): Range {
  return {
    value: addScaled(a.value, b.value),
    low: addScaled(a.low, b.low),
    high: addScaled(a.high, b.high),
  };
}

function multiply(a: Range, b: Range): Range {
  const products = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => multiplyScaled(x, y)));
  const ordered = products.sort(compareScaled);
  const [least = a.low] = ordered;
  const value = multiplyScaled(a.value, b.value);
  return { value, low: least, high: ordered[ordered.length - 1] ?? least };
}

function meet(a: Range, b: Range): boolean {
  return !isBelow(a.high, b.low) && !isBelow(b.high, a.low);
}

function isBelow(a: ScaledNumber, b: ScaledNumber): boolean {
  return compareScaled(a, b) < 0;
}

/** Figures without those that take part in a contradiction. */
export function withoutContradicted(
  figures: readonly FilingFigure[],
  contradictions: readonly FilingContradiction[],
): readonly FilingFigure[] {
  const touched = new Set(contradictions.flatMap((one) => one.figures));
  return figures.filter((figure) => !touched.has(figure));
}
