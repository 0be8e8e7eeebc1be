import type { BaseUnit, DecimalText } from "../fact";
import type { Locale } from "../locale";
import { powerOf, scaleDecimal } from "../unit";

const AMOUNTS: Readonly<Record<BaseUnit, Readonly<Record<Locale, string>>>> = {
  JPY: { en: "JPY {} million", ja: "{}百万円" },
  "JPY per share": { en: "JPY {} per share", ja: "{}円" },
  ratio: { en: "{}%", ja: "{}%" },
  count: { en: "{}", ja: "{}" },
  persons: { en: "{} persons", ja: "{}人" },
  Gbps: { en: "{} Gbps", ja: "{} Gbps" },
};

/** A figure as a sentence says it: money in million, ratios in percent. */
export function amount(value: DecimalText, unit: BaseUnit, locale: Locale): string {
  const shown =
    unit === "ratio" ? Number(`${value}e2`) : scaleDecimal(value, powerOf(unit, "million"));
  return AMOUNTS[unit][locale].replace(
    "{}",
    shown.toLocaleString("en-US", { maximumFractionDigits: 3 }),
  );
}
