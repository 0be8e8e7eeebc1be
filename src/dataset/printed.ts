import { addScaled, formatScaled, type ScaledNumber } from "../domain/decimalText";
import type { BaseUnit, DecimalText } from "../domain/fact";
import { fail, ok, type Result } from "../domain/result";

/**
 * What moves the interval of a printed number: a word before it, "approximately 13,000", "over 900",
 * or a document that cuts its amounts off: "truncated".
 */
export type Qualifier = "approximately" | "over" | "nearly" | "truncated";

/** What a table says about all its tokens, needed to read one. */
export interface Reading {
  readonly unit: BaseUnit;
  /** The power of ten the tokens are in: 6 for JPY million. */
  readonly scale: number;
  /** -1 where the words around the token make it negative, as in "down JPY19 million". */
  readonly sign: 1 | -1;
  readonly qualifier?: Qualifier;
  /** A whole number that every token is multiplied by, such as 200 for a share split. */
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
const LOSS = /^\((?=\d)(.*)\)$/;
const OUT_OF_TEN = /^(\d|10)\/10$/;

/**
 * Reads a token as printed: "1,324", "(161)" for a loss, "+223", "17.5%", "97.3", "9/10" for nine of
 * ten. The problem is a sentence about the token.
 */
export function parsePrinted(token: string, reading: Reading): Result<ReadToken, string> {
  const number = NUMBER.exec(token.replace(LOSS, "-$1").replace(OUT_OF_TEN, "$1"));
  if (!number) {
    return fail(`"${token}" is not a printed figure such as 1,324, (161), +223, 97.3 or 17.5%`);
  }
  const [, sign, whole = "", fraction = "", percent] = number;
  const magnitude = {
    digits: BigInt(whole.replaceAll(",", "") + fraction) * BigInt(reading.factor ?? 1),
    exponent: (percent ? -2 : reading.scale) - fraction.length,
  };
  const unit = percent ? "ratio" : reading.unit;
  const isRound =
    reading.qualifier !== "truncated" && reading.qualifier !== undefined && fraction === "";
  const step = { ...lastDigit(magnitude, isRound), digits: BigInt(reading.factor ?? 1) };
  const margin = margins(step, reading.qualifier);
  const turn = (sign === "-" ? -1 : 1) * reading.sign;
  return ok({ unit, ...boundsOf(magnitude, turn, margin), decimals: decimalsOf(step) });
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
