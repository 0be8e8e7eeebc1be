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

const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const WITH_COMMA = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const YEN_AND_SEN = /^([\d,]+)円(?:(\d{1,2})銭)?$/;
const DASH = /^[-\u2010-\u2015\u2212\u30fc]$/;
/** No figure has more digits. */
const LONGEST = 40;

/** The digits of a text in half width, with commas in thousands and a point; undefined where it is none of its format. */
type ReadDigits = (text: string) => string | undefined;

const plain: ReadDigits = (text) => (NUMBER.test(text) ? text : undefined);

const withUnit: ReadDigits = (text) => {
  const [, yen, sen] = YEN_AND_SEN.exec(text) ?? [];
  if (yen === undefined) return plain(text);
  return plain(sen === undefined ? yen : `${yen}.${sen.padStart(2, "0")}`);
};

const withComma: ReadDigits = (text) =>
  WITH_COMMA.test(text) ? text.replaceAll(".", "").replace(",", ".") : undefined;

const zeroDash: ReadDigits = (text) => (DASH.test(text) ? "0" : undefined);

/** How a number is written, by the names of the transformations that inline XBRL has for it. */
const FORMATS: ReadonlyMap<string | undefined, ReadDigits> = new Map([
  [undefined, plain],
  ...["numdotdecimal", "num-dot-decimal"].map((one) => [one, plain] as const),
  ...["numunitdecimal", "num-unit-decimal"].map((one) => [one, withUnit] as const),
  ...["numcommadecimal", "num-comma-decimal"].map((one) => [one, withComma] as const),
  ...["zerodash", "numdash", "fixed-zero"].map((one) => [one, zeroDash] as const),
]);

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
  const read = FORMATS.get(format);
  if (!read) {
    throw new FilingRefusal("number-format", { element: elementOf(fact), given: format ?? "" });
  }
  const text = fact.text();
  const digits = text.length > LONGEST ? undefined : read(inHalfWidth(text));
  if (digits === undefined) {
    throw new FilingRefusal("number-broken", { element: elementOf(fact), given: text });
  }
  return digits;
}

/** Full-width digits and marks as their ASCII ones. No other sign becomes a digit: ¹ may be a footnote's. */
function inHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
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
