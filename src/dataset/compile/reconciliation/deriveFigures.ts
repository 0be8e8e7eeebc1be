import { isCoarse } from "../../../domain/coarse";
import { Decimal } from "../../../domain/numbers/decimal";
import {
  add,
  exactly,
  intersect,
  negate,
  width,
  type Interval,
} from "../../../domain/numbers/interval";
import type { RankedToken } from "../../printed/reported";
import {
  solveSum,
  variablesOf,
  type SumIdentity,
  type Term,
  type Variable,
} from "../identities/identity";
import { intervalOf } from "./reconcileSources";

/** A figure as it enters a formula. */
export interface Operand {
  readonly value: Decimal;
  readonly decimals: number;
  /** What the rounding of the figures put in leaves open. */
  readonly interval: Interval;
  /** What the most precise printings leave open. */
  readonly sharpest: Interval;
  /** How many printed figures it rests on. */
  readonly leaves: number;
  /** How many formulas lead to it: 0 for a printed figure. */
  readonly steps: number;
}

/** A term with the figure put in. */
export interface FilledTerm extends Term {
  readonly operand: Operand;
}

/** A figure that is exact arithmetic on printed ones. */
export interface Derivation extends Operand {
  readonly variable: Variable;
  readonly identity: SumIdentity;
  readonly terms: readonly FilledTerm[];
  /** How far apart the most precise printings leave its bounds. */
  readonly width: Decimal;
}

/** What figures are derived from. */
export interface DerivationWorld {
  readonly reported: ReadonlyMap<string, readonly RankedToken[]>;
  readonly identities: readonly SumIdentity[];
  /** What all identities together leave; a derivation that lies outside is not one. */
  readonly intervals: ReadonlyMap<string, Interval>;
}

/**
 * Derives every figure that sums and differences of printed ones give. An amount printed to more than
 * a million, such as "77.3" billion, is derived too where its parts are printed more finely: the
 * closest figure answers.
 */
export function deriveFigures(world: DerivationWorld): ReadonlyMap<string, Derivation> {
  const fine = without(world.reported, (key) => isKnownCoarsely(world.reported.get(key)));
  const finer = deriveUnknown({ ...world, reported: fine });
  const isSurpassed = (key: string) => {
    const [printed] = world.reported.get(key) ?? [];
    const decimals = finer.get(key)?.decimals;
    return printed !== undefined && decimals !== undefined && decimals > printed.printing.decimals;
  };
  return deriveUnknown({ ...world, reported: without(world.reported, isSurpassed) });
}

function isKnownCoarsely([best]: readonly RankedToken[] = []): boolean {
  return best !== undefined && isCoarse(best.unit, best.printing.decimals);
}

function without<T>(
  entries: ReadonlyMap<string, T>,
  isOut: (key: string) => boolean,
): ReadonlyMap<string, T> {
  return new Map([...entries].filter(([key]) => !isOut(key)));
}

/**
 * Derives what is not printed, each by the formula whose figures are known most closely; then the one
 * resting on fewest figures, in fewest steps, the first by id. Closest first, a derived figure may
 * serve in the next formula: no order of files matters.
 */
function deriveUnknown(world: DerivationWorld): ReadonlyMap<string, Derivation> {
  const settled = new Map<string, Derivation>();
  const byFigure = identitiesByFigure(world.identities);
  let ready = world.identities.flatMap((identity) => candidate(identity, world, settled));
  while (ready.length > 0) {
    const best = ready.reduce((a, b) => (comesBefore(b, a) ? b : a));
    settled.set(best.variable.key, best);
    const opened = byFigure.get(best.variable.key) ?? [];
    ready = [
      ...ready.filter(({ variable }) => variable.key !== best.variable.key),
      ...opened.flatMap((identity) => candidate(identity, world, settled)),
    ];
  }
  return settled;
}

function identitiesByFigure(identities: readonly SumIdentity[]): Map<string, SumIdentity[]> {
  const index = new Map<string, SumIdentity[]>();
  for (const identity of identities) {
    for (const { key } of variablesOf(identity)) {
      index.set(key, [...(index.get(key) ?? []), identity]);
    }
  }
  return index;
}

/** The derivation of an identity's only unknown figure; none where it has two, or none. */
function candidate(
  identity: SumIdentity,
  { reported, intervals }: DerivationWorld,
  settled: ReadonlyMap<string, Derivation>,
): Derivation[] {
  const unknown = variablesOf(identity).filter(
    ({ key }) => !reported.has(key) && !settled.has(key),
  );
  const [variable] = unknown;
  if (!variable || unknown.length > 1) return [];
  const terms = fillTerms(solveSum(identity, variable), reported, settled);
  const sum = sumOperands(terms);
  const left = intervals.get(variable.key);
  return left && intersect(left, sum.interval)
    ? [{ variable, identity, terms, ...sum, width: width(sum.sharpest) }]
    : [];
}

/** What may be put in for a figure: its printings, the one that answers first, or its derivation. */
function operandsOf(
  { key }: Variable,
  reported: ReadonlyMap<string, readonly RankedToken[]>,
  settled: ReadonlyMap<string, Derivation>,
): Operand[] {
  return [...(reported.get(key) ?? []).map(reportedOperand), settled.get(key) ?? []].flat();
}

/**
 * Puts the figures in, all to the precision of the coarsest: a table in millions is added up in its
 * own millions, also where the annual report knows one of its figures to the thousand.
 */
export function fillTerms(
  terms: readonly Term[],
  reported: ReadonlyMap<string, readonly RankedToken[]>,
  settled: ReadonlyMap<string, Derivation>,
): FilledTerm[] {
  const choices = terms.map((term) => ({
    term,
    operands: operandsOf(term.variable, reported, settled),
  }));
  const coarsest = Math.min(...choices.map(({ operands }) => operands[0]?.decimals ?? 0));
  return choices.flatMap(({ term, operands: [preferred, ...others] }) => {
    if (!preferred) return [];
    const operand = [preferred, ...others].find(({ decimals }) => decimals === coarsest);
    return { ...term, operand: { ...(operand ?? preferred), sharpest: preferred.sharpest } };
  });
}

function reportedOperand({ printing }: RankedToken): Operand {
  const bounds = intervalOf(printing);
  return {
    value: new Decimal(printing.value),
    decimals: printing.decimals,
    interval: bounds,
    sharpest: bounds,
    leaves: 1,
    steps: 0,
  };
}

/** The sum of terms with their figures put in. */
export function sumOperands(terms: readonly FilledTerm[]): Operand {
  const operands = terms.map(({ operand }) => operand);
  const total = (of: "interval" | "sharpest") =>
    terms.reduce(
      (sum, { sign, operand }) => add(sum, sign === 1 ? operand[of] : negate(operand[of])),
      exactly(0),
    );
  return {
    value: Decimal.sum(0, ...terms.map(({ sign, operand }) => operand.value.times(sign))),
    decimals: Math.min(...operands.map(({ decimals }) => decimals)),
    interval: total("interval"),
    sharpest: total("sharpest"),
    leaves: operands.reduce((sum, { leaves }) => sum + leaves, 0),
    steps: operands.reduce((sum, { steps }) => sum + steps, 1),
  };
}

function comesBefore(a: Derivation, b: Derivation): boolean {
  const order = a.width.cmp(b.width);
  if (order !== 0) return order < 0;
  if (a.leaves !== b.leaves) return a.leaves < b.leaves;
  if (a.steps !== b.steps) return a.steps < b.steps;
  return a.identity.id < b.identity.id;
}
