import type { BaseUnit, DecimalText } from "../fact";
import type { Locale } from "../locale";
import { unitName } from "../terms";
import { powerOf, scaleDecimal } from "../unit";

/** A figure as a sentence says it: money in million, ratios in percent. */
export function amount(value: DecimalText, unit: BaseUnit, locale: Locale): string {
  const shown =
    unit === "ratio" ? Number(`${value}e2`) : scaleDecimal(value, powerOf(unit, "million"));
  const number = withSign(shown.toLocaleString("en-US", { maximumFractionDigits: 3 }), locale);
  if (unit === "ratio") return `${number}%`;
  return unit === "count" ? number : withUnit(number, unitName(unit, "million")[locale]);
}

/** A number below zero as texts show it: -177, in Japanese △177 as IIJ prints it. */
export function withSign(number: string, locale: Locale): string {
  return locale === "ja" ? number.replace(/^-/, "△") : number;
}

/** "JPY 26,563 million", "JPY 79 per share", "2,200 persons", "26,563百万円". */
function withUnit(number: string, name: string): string {
  if (name.startsWith("JPY ")) return name.replace("JPY", `JPY ${number}`);
  return /^\w/.test(name) ? `${number} ${name}` : `${number}${name}`;
}
