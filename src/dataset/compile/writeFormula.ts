import { Decimal } from "../../domain/decimal";
import type { BaseUnit } from "../../domain/fact";
import { roundOutwards, type Interval } from "../../domain/interval";
import type { Derivation } from "./deriveFigures";
import { formatSum, formatVariable, variablesOf, type Identity, type Variable } from "./identity";

interface Denomination {
  readonly scale: number;
  readonly name: string;
}

const DENOMINATIONS: readonly (Denomination & { readonly most: number })[] = [
  { most: -7, scale: 9, name: "JPY billion" },
  { most: -4, scale: 6, name: "JPY million" },
  { most: -1, scale: 3, name: "JPY thousand" },
  { most: Infinity, scale: 0, name: "JPY" },
];

/**
 * A derived figure's formula with the figures put in, in the denomination of the coarsest:
 * "a[4Q11] + b[4Q11] = 21,279 + 4,882 = 26,161 (JPY million)".
 */
export function writeDerivation({ terms, value, decimals }: Derivation, unit: BaseUnit): string {
  const { scale, name } = denominationOf(unit, decimals);
  const figures = new Map(
    terms.map(({ variable, operand }) => [
      variable.key,
      inSum(formatValue(operand.value, unit, scale)),
    ]),
  );
  const names = formatSum(terms);
  const sum = formatSum(terms, ({ key }) => figures.get(key) ?? "");
  const result = formatValue(value, unit, scale);
  return `${[...new Set([names, sum, result])].join(" = ")} (${name})`;
}

/** A printed figure's value with its unit. */
export interface PrintedValue {
  readonly value: string;
  readonly unit: BaseUnit;
}

/** What a bounded figure's bounds follow from. */
export interface BoundReasons {
  readonly variable: Variable;
  readonly bounds: Interval;
  readonly low: Identity;
  readonly high: Identity;
  /** The value of a printed figure; undefined for one that is not printed. */
  readonly printed: (variable: Variable) => PrintedValue | undefined;
}

/** Where each bound comes from: "at least 15,811.505 by revenue[1Q11] = … with 23,362, 47.7%; …". */
export function writeBounds(reasons: BoundReasons, unit: BaseUnit): string {
  const { scale, name } = denominationOf(unit, -6);
  const { low, high } = unit === "JPY" ? roundOutwards(reasons.bounds, 3 - scale) : reasons.bounds;
  const [least, most] = [formatValue(low, unit, scale), formatValue(high, unit, scale)];
  const evidence = (identity: Identity) => writeEvidence(identity, reasons, scale);
  const parts =
    reasons.low === reasons.high
      ? [`between ${least} and ${most} by ${evidence(reasons.low)}`]
      : [
          `at least ${least} by ${evidence(reasons.low)}`,
          `at most ${most} by ${evidence(reasons.high)}`,
        ];
  return `${parts.join("; ")} (${name})`;
}

/** An identity and the printed figures among those it speaks of. */
function writeEvidence(identity: Identity, reasons: BoundReasons, scale: number): string {
  const figures = variablesOf(identity)
    .filter(({ key }) => key !== reasons.variable.key)
    .flatMap((other) => {
      const known = reasons.printed(other);
      if (!known) return [];
      const value = formatValue(new Decimal(known.value), known.unit, scale);
      return `${formatVariable(other)} ${value}`;
    });
  return `${identity.id}${figures.length > 0 ? ` with ${figures.join(", ")}` : ""}`;
}

function denominationOf(unit: BaseUnit, decimals: number): Denomination {
  if (unit !== "JPY") return { scale: 0, name: unit };
  return DENOMINATIONS.find(({ most }) => decimals <= most) ?? { scale: 0, name: "JPY" };
}

/** A value with thousands commas in a denomination of money; a ratio in percent. */
export function formatValue(value: Decimal, unit: BaseUnit, scale: number): string {
  if (unit === "ratio") return `${value.times(100).toFixed()}%`;
  const [whole = "", fraction] = value
    .abs()
    .div(new Decimal(10).pow(unit === "JPY" ? scale : 0))
    .toFixed()
    .split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value.lt(0) ? "-" : ""}${grouped}${fraction ? `.${fraction}` : ""}`;
}

/** A negative figure inside a sum stands in parentheses. */
function inSum(figure: string): string {
  return figure.startsWith("-") ? `(${figure})` : figure;
}
