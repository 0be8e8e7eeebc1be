import {
  parsePrinted,
  type Qualifier,
  type ReadToken,
  type Reading,
} from "../../dataset/printed/printed";
import type { BaseUnit } from "../../domain/fact";
import { FilingRefusal } from "../filingProblem";
import type { Rounding } from "../filing";
import { elementOf, type XbrlFact, type XbrlNumber, type XbrlUnit } from "../xbrl/xbrlFact";

/** A fact's number as the table prints it, and what it says. */
export interface TokenText extends ReadToken {
  readonly printed: string;
  readonly reading: Reading;
}

/** How a line is read: -1 turns the sign, as where a share in a loss is meant. */
export interface TokenReading {
  readonly sign: 1 | -1;
  readonly rounding: Rounding;
}

const FORMATS: readonly string[] = ["numdotdecimal", "numunitdecimal"];
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const YEN_AND_SEN = /^([\d,]+)円(?:(\d{1,2})銭)?$/;

/**
 * Reads a number; undefined where its digits and its stated precision do not agree. Works on the
 * digits as text: 55.8 hundredths are 0.558.
 */
export function readToken(
  fact: XbrlFact & { readonly number: XbrlNumber },
  how: TokenReading,
): TokenText | undefined {
  const { number } = fact;
  const unit = baseUnitOf(fact);
  const shown = showDigits(readDigits(fact), number, unit);
  if (shown === undefined) return undefined;
  const isNegative = number.isNegative && /[1-9]/.test(shown.digits);
  const printed = isNegative ? `(${shown.digits})` : shown.digits;
  const isTruncated = unit === "JPY" && how.rounding === "truncated";
  const plain = { unit, scale: shown.scale, sign: how.sign };
  const readings = (
    isTruncated ? ["truncated" as const] : [undefined, "approximately" as const]
  ).map((qualifier?: Qualifier) => ({ ...plain, ...(qualifier && { qualifier }) }));
  for (const reading of readings) {
    const read = parsePrinted(printed, reading);
    if (read.ok && isAsStated(read.value.decimals, number)) {
      return { printed, reading, ...read.value };
    }
  }
  return undefined;
}

function isAsStated(decimals: number, number: XbrlNumber): boolean {
  return typeof number.decimals !== "number" || number.decimals === decimals;
}

function readDigits(fact: XbrlFact & { readonly number: XbrlNumber }): string {
  const { format } = fact.number;
  if (format !== undefined && !FORMATS.includes(format)) {
    throw new FilingRefusal("number-format", { element: elementOf(fact), given: format });
  }
  const text = fact.text();
  const [, yen, sen] = YEN_AND_SEN.exec(text.normalize("NFKC")) ?? [];
  const digits = yen === undefined ? text : `${yen}.${(sen ?? "").padStart(2, "0")}`;
  if (!NUMBER.test(digits)) {
    throw new FilingRefusal("number-broken", { element: elementOf(fact), given: text });
  }
  return digits;
}

const BASE_UNITS = new Map<XbrlUnit, BaseUnit>([
  ["JPY", "JPY"],
  ["JPYPerShares", "JPY per share"],
  ["pure", "ratio"],
  ["shares", "count"],
]);

function baseUnitOf(fact: XbrlFact & { readonly number: XbrlNumber }): BaseUnit {
  const { unit } = fact.number;
  const base = BASE_UNITS.get(unit);
  if (base) return base;
  const given = typeof unit === "string" ? unit : unit.other;
  throw new FilingRefusal("unit-other", { element: elementOf(fact), given });
}

interface Shown {
  readonly digits: string;
  readonly scale: number;
}

/** The digits as a table prints them: amounts in the unit they are stated to, shares of a hundred in percent. */
function showDigits(digits: string, number: XbrlNumber, unit: BaseUnit): Shown | undefined {
  const { scale } = number;
  if (unit === "ratio" && scale === -2) return { digits: `${digits}%`, scale };
  if (scale !== 0 || typeof number.decimals !== "number") return { digits, scale };
  return showFull(digits.replaceAll(",", ""), number.decimals, unit);
}

/** A number in full, shortened to what is stated of it: 323609000000 to the million is 323,609. */
function showFull(digits: string, decimals: number, unit: BaseUnit): Shown | undefined {
  const [whole = "", fraction = ""] = digits.split(".");
  if (decimals < 0) {
    const zeros = "0".repeat(-decimals);
    const isZero = /^0+$/.test(whole);
    if (fraction !== "" || (!isZero && !whole.endsWith(zeros))) return undefined;
    const short = isZero ? "0" : whole.slice(0, decimals);
    return { digits: group(short), scale: -decimals };
  }
  const padded = fraction.padEnd(decimals, "0");
  if (padded.length > decimals) return undefined;
  if (unit === "ratio" && decimals >= 2) return { digits: asPercent(whole, padded), scale: -2 };
  return { digits: decimals === 0 ? group(whole) : `${group(whole)}.${padded}`, scale: 0 };
}

function asPercent(whole: string, fraction: string): string {
  const hundreds = (whole + fraction.slice(0, 2)).replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(2);
  return `${group(hundreds)}${rest === "" ? "" : `.${rest}`}%`;
}

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}
