import {
  addScaled,
  compareDecimals,
  formatScaled,
  parseScaled,
  type ScaledNumber,
} from "../../domain/numbers/decimalText";
import type { BaseUnit, DecimalText } from "../../domain/fact";
import { fail, ok, type Result } from "../../domain/result";

/**
 * What moves the interval of a printed number: a word before it, "approximately 13,000", "over 900",
 * or a document that cuts its amounts off: "truncated".
 */
export const QUALIFIERS = ["approximately", "over", "nearly", "truncated"] as const;

/** What moves the interval of a printed number. */
export type Qualifier = (typeof QUALIFIERS)[number];

/** What a table says about all its tokens, needed to read one. */
export interface Reading {
  readonly unit: BaseUnit;
  /** The power of ten the tokens are in: 6 for JPY million. */
  readonly scale: number;
  /** -1 where the words around the token make it negative, as in "down JPY19 million". */
  readonly sign: 1 | -1;
  readonly qualifier?: Qualifier;
  /** What every token is multiplied by, such as 200 or 1/4 for share splits. */
  readonly factor?: string;
}

/** What a token says: its value in the base unit, how closely, and between which bounds. */
export interface ReadToken {
  readonly unit: BaseUnit;
  readonly value: DecimalText;
  readonly decimals: number;
  readonly low: DecimalText;
  readonly high: DecimalText;
}

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)$/;
const LOSS = /^(?:\((?=\d)(.*)\)|[△▲](\d.*))$/;
const OUT_OF_TEN = /^(\d|10)\/10$/;
/** 35億1000万, 301億4百万, 93.4万, 274万5000: hundreds of millions, millions, ten thousands, the rest. */
const MYRIADS = /^([+-]?)(?:([\d,.]+)億)?(?:([\d,.]+)(百万|万))?(\d{1,4})?$/;

/** A token's number before anything is made of it. */
interface TokenNumber {
  readonly sign: string | undefined;
  readonly magnitude: ScaledNumber;
  /** Whether zeros at its end may stand for digits that are not known. */
  readonly isRound: boolean;
  readonly isPercent?: boolean;
}

/**
 * Reads a token as printed: "1,324", "(161)" or "△161" for a loss, "+223", "17.5%", "97.3", "9/10" for
 * nine of ten, "35億1000万", and "312.0–315.0" for a range. The problem is a sentence about the token.
 */
export function parsePrinted(token: string, reading: Reading): Result<ReadToken, string> {
  const ends = token.split("–").map((end) => parseEnd(end, reading));
  const [first, last = first, ...more] = ends;
  if (!first || !last || more.length > 0) {
    return fail(`"${token}" is not a printed figure such as 1,324, (161), +223, 97.3 or 17.5%`);
  }
  if (ends.length === 1) return ok(first);
  return isRange(first, last)
    ? ok(rangeOf(first, last))
    : fail(`"${token}" is not a range: write two numbers of one unit, the smaller one first`);
}

function isRange(first: ReadToken, last: ReadToken): boolean {
  const isRising = compareDecimals(first.value, last.value) < 0;
  return first.unit === last.unit && isRising;
}

function parseEnd(token: string, reading: Reading): ReadToken | undefined {
  const plain = token.replace(LOSS, "-$1$2").replace(OUT_OF_TEN, "$1");
  const read = numberOf(plain, reading) ?? myriadsOf(plain);
  if (!read) return undefined;
  const unit = read.isPercent ? "ratio" : reading.unit;
  const hasWord = reading.qualifier !== undefined && reading.qualifier !== "truncated";
  const isRound = read.isRound || (hasWord && !plain.includes("."));
  // A growth rate is the same on any number of shares.
  const factor = read.isPercent ? undefined : reading.factor;
  const magnitude = multiplied(read.magnitude, factor);
  const step = multiplied(lastDigit(read.magnitude, isRound), factor);
  const margin = margins(step, reading.qualifier);
  const turn = (read.sign === "-" ? -1 : 1) * reading.sign;
  return { unit, ...boundsOf(magnitude, turn, margin), decimals: decimalsOf(step) };
}

function numberOf(token: string, { scale }: Reading): TokenNumber | undefined {
  const [found, sign, whole = "", fraction = "", percent] = NUMBER.exec(token) ?? [];
  if (found === undefined) return undefined;
  const digits = BigInt(whole.replaceAll(",", "") + fraction);
  const magnitude = { digits, exponent: (percent ? -2 : scale) - fraction.length };
  return { sign, magnitude, isRound: false, isPercent: Boolean(percent) };
}

/** Numbers in myriads say their own scale; the zeros at their end are not known to be zeros. */
function myriadsOf(token: string): TokenNumber | undefined {
  const [, sign, great, small, unit, ones] = MYRIADS.exec(token) ?? [];
  const parts = [
    { text: great, power: 8 },
    { text: small, power: unit === "万" ? 4 : 6 },
    { text: ones, power: 0 },
  ].filter(({ text }) => text !== undefined);
  const numbers = parts.flatMap(
    ({ text = "", power }) => numberOf(text, { unit: "JPY", scale: power, sign: 1 }) ?? [],
  );
  const last = parts.at(-1)?.text;
  if (last === undefined || numbers.length < parts.length) return undefined;
  const magnitude = numbers.map((number) => number.magnitude).reduce(addScaled);
  return { sign, magnitude, isRound: !last.includes(".") };
}

/** Times a whole number such as 200, or a part such as 1/4 whose decimals end. */
function multiplied({ digits, exponent }: ScaledNumber, factor = "1"): ScaledNumber {
  const [times = 1n, parts = 1n] = factor.split("/").map(BigInt);
  let [ten, power] = [1n, 0];
  while ((ten * times) % parts !== 0n) [ten, power] = [ten * 10n, power + 1];
  return { digits: (digits * times * ten) / parts, exponent: exponent - power };
}

/** What lies between two ends; the middle stands for it. */
function rangeOf({ unit, value: low }: ReadToken, { value: high }: ReadToken): ReadToken {
  const [least, most] = [parseScaled(low), parseScaled(high)];
  const middle = addScaled(least, most);
  const value = { digits: middle.digits * 5n, exponent: middle.exponent - 1 };
  const width = addScaled(most, { ...least, digits: -least.digits });
  return { unit, value: formatScaled(value), decimals: decimalsOf(width), low, high };
}

function boundsOf(
  magnitude: ScaledNumber,
  sign: number,
  [below, above]: readonly [ScaledNumber, ScaledNumber],
): Pick<ReadToken, "value" | "low" | "high"> {
  const bounds = [addScaled(magnitude, below), addScaled(magnitude, above)].map((bound) =>
    formatScaled({ ...bound, digits: bound.digits * BigInt(sign) }),
  );
  const [low = "", high = ""] = sign < 0 ? bounds.reverse() : bounds;
  return {
    value: formatScaled({ ...magnitude, digits: magnitude.digits * BigInt(sign) }),
    low,
    high,
  };
}

/**
 * One unit of the last digit that counts: the last printed one; in a round number such as
 * "approximately 13,000" the last that is not zero. A zero after the point is printed to be counted.
 */
function lastDigit({ digits, exponent }: ScaledNumber, isRound: boolean): ScaledNumber {
  const zeros = isRound && digits !== 0n ? (/0*$/.exec(String(digits))?.[0].length ?? 0) : 0;
  return { digits: 1n, exponent: exponent + zeros };
}

function margins(step: ScaledNumber, qualifier?: Qualifier): [ScaledNumber, ScaledNumber] {
  const none = { digits: 0n, exponent: step.exponent };
  const half = { digits: step.digits * 5n, exponent: step.exponent - 1 };
  const minus = (by: ScaledNumber) => ({ ...by, digits: -by.digits });
  if (qualifier === "over" || qualifier === "truncated") return [none, step];
  if (qualifier === "nearly") return [minus(step), none];
  return [minus(half), half];
}

/** XBRL's decimals: how many places the figure is good to, never more than its rounding allows. */
function decimalsOf(step: ScaledNumber): number {
  return 0 - step.exponent - (step.digits === 1n ? 0 : String(step.digits - 1n).length);
}
