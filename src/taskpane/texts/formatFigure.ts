import type { BaseUnit, DecimalText, Fact } from "../../domain/fact";
import type { Locale } from "../../domain/locale";
import { withSign } from "../../domain/sentences/amountText";
import { powerOf } from "../../domain/unit";
import type { DisplayUnit } from "../../domain/unit";
import { cameCoarsely } from "../../plans/tables/formats";

/** What of a fact decides how it is written. */
export type WrittenFigure = Pick<Fact, "unit" | "value" | "status" | "scenario"> & {
  readonly decimals?: number | undefined;
};

const PLAIN_DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * A figure as people write it: 26,563 for a fact of 26563000000 JPY in millions, 17.5% for a ratio of
 * 0.175, (161) for a loss, in Japanese △161; "≈" before what is only roughly known, or printed to more than a million.
 */
export function formatFigure(
  fact: WrittenFigure,
  unit: DisplayUnit,
  locale: Locale = "en",
): string {
  const places = placesOf(fact.unit, unit);
  if (fact.status === "bounded")
    return `≈ ${signed(formatRounded(fact, places), fact.unit, locale)}`;
  const leastDigits = Math.max(0, (fact.decimals ?? 0) + places);
  const text = signed(formatDecimal(fact.value, places, leastDigits), fact.unit, locale);
  return cameCoarsely(fact) ? `≈ ${text}` : text;
}

/** What is below zero stands in brackets, in Japanese behind △ as IIJ prints it. */
function signed(text: string, base: BaseUnit, locale: Locale): string {
  const sign = base === "ratio" ? "%" : "";
  if (locale === "ja") return withSign(text, locale) + sign;
  return text.startsWith("-") ? `(${text.slice(1)}${sign})` : text + sign;
}

/** The least and the greatest value that rounding allows, "26,562.5 – 26,563.5"; one value where they are equal. */
export function formatInterval(fact: Fact, unit: DisplayUnit, locale: Locale): string {
  const places = placesOf(fact.unit, unit);
  const low = signed(formatDecimal(fact.low, places), fact.unit, locale);
  const high = signed(formatDecimal(fact.high, places), fact.unit, locale);
  return low === high ? low : [low, high].join(locale === "ja" ? "～" : " – ");
}

/** A decimal text with its point moved to the left, in groups of three, without rounding. */
function formatDecimal(value: DecimalText, places: number, leastDigits = 0): string {
  const [, sign = "", whole = "0", fraction = ""] = PLAIN_DECIMAL.exec(value) ?? [];
  const digits = whole.padStart(places + 1, "0") + fraction.padEnd(-places, "0");
  const point = Math.max(whole.length, places + 1) - places;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  const rest = digits.slice(point).replace(/0+$/, "").padEnd(leastDigits, "0");
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${sign}${grouped}${rest && `.${rest}`}`;
}

/** The middle of a bounded figure; digits after the first decimal would say nothing. */
function formatRounded(fact: WrittenFigure, places: number): string {
  const middle = Number(`${fact.value}e${-places}`);
  return middle.toLocaleString("en-US", { maximumFractionDigits: 1 });
}

/** How far the decimal point moves to the left; ratios are shown as percentages. */
function placesOf(base: BaseUnit, unit: DisplayUnit): number {
  return base === "ratio" ? -2 : powerOf(base, unit);
}
