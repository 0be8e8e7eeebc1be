import type { DecimalText } from "../fact";

/** A decimal number as whole digits and a power of ten: { digits: 175n, exponent: -3 } is 0.175. */
export interface ScaledNumber {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Writes a number in full, without an exponent or trailing zeros: 0.175, 26563000000. */
export function formatScaled({ digits, exponent }: ScaledNumber): DecimalText {
  const sign = digits < 0n ? "-" : "";
  const magnitude = String(digits < 0n ? -digits : digits);
  if (exponent >= 0) return magnitude === "0" ? "0" : sign + magnitude + "0".repeat(exponent);
  const padded = magnitude.padStart(1 - exponent, "0");
  const whole = padded.slice(0, exponent);
  const fraction = padded.slice(exponent).replace(/0+$/, "");
  const text = fraction === "" ? whole : `${whole}.${fraction}`;
  return text === "0" ? "0" : sign + text;
}

/** Adds two numbers exactly. */
export function addScaled(a: ScaledNumber, b: ScaledNumber): ScaledNumber {
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: digitsAt(a, exponent) + digitsAt(b, exponent), exponent };
}

function digitsAt({ digits, exponent }: ScaledNumber, target: number): bigint {
  return digits * 10n ** BigInt(exponent - target);
}

/** Reads a number as formatScaled writes it; "26563e6" is read as well. */
export function parseScaled(text: string): ScaledNumber {
  const [number = "", power = "0"] = text.split("e");
  const [whole = "", fraction = ""] = number.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

/** Multiplies two numbers exactly. */
export function multiplyScaled(a: ScaledNumber, b: ScaledNumber): ScaledNumber {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

/** A quotient to some decimal places; the divisor is above zero. */
export function quotient(
  a: ScaledNumber,
  b: ScaledNumber,
  places: number,
  towards: "nearest" | "down" | "up",
): DecimalText {
  const shift = a.exponent - b.exponent + places;
  const over = a.digits * 10n ** BigInt(Math.max(0, shift));
  const under = b.digits * 10n ** BigInt(Math.max(0, -shift));
  const added = { nearest: under / 2n, down: 0n, up: under - 1n }[towards];
  const sum = over + added;
  const rest = ((sum % under) + under) % under;
  return formatScaled({ digits: (sum - rest) / under, exponent: -places });
}

/** Below zero where the first number is smaller, above where it is greater. */
export function compareScaled(a: ScaledNumber, b: ScaledNumber): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const [first, second] = [digitsAt(a, exponent), digitsAt(b, exponent)];
  return first < second ? -1 : Number(first > second);
}

/** The same of two numbers as texts. */
export function compareDecimals(a: DecimalText, b: DecimalText): number {
  return compareScaled(parseScaled(a), parseScaled(b));
}
