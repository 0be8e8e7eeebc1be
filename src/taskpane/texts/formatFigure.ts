import type { DecimalText, Fact } from "../../domain/fact";
import type { Locale } from "../../domain/locale";
import { formatNumber } from "../../domain/numbers/formatNumber";
import { measureOf, numberFormat } from "../../domain/numbers/numberFormat";
import { plainNumber } from "../../domain/numbers/plainNumber";
import { powerOf, scaleDecimal, type DisplayUnit } from "../../domain/unit";
import { cameCoarsely } from "../../plans/tables/formats";

/** What of a fact decides how it is written. */
export type WrittenFigure = Pick<Fact, "unit" | "value" | "status" | "scenario"> & {
  readonly decimals?: number | undefined;
};

/**
 * A figure as its cell shows it: 26,563 for a fact of 26563000000 JPY in millions, 17.5% for a ratio of
 * 0.175, (161) for a loss, in Japanese △161; "≈" before what is only roughly known, or printed to more than a million.
 */
export function formatFigure(
  fact: WrittenFigure,
  unit: DisplayUnit,
  locale: Locale = "en",
): string {
  const [positive = ""] = numberFormat(measureOf(fact.unit), unit, fact.decimals).split(";");
  const number = scaleDecimal(fact.value, powerOf(fact.unit, unit));
  const text = signed(number, (size) => formatNumber(size, positive), locale);
  return fact.status === "bounded" || cameCoarsely(fact) ? `≈ ${text}` : text;
}

/** The least and the greatest value that rounding allows, "26,562.5 – 26,563.5"; one value where they are equal. */
export function formatInterval(fact: Fact, unit: DisplayUnit, locale: Locale): string {
  const isRatio = fact.unit === "ratio";
  const power = isRatio ? -2 : powerOf(fact.unit, unit);
  const plain = (size: number) => plainNumber(size) + (isRatio ? "%" : "");
  const end = (value: DecimalText) => signed(scaleDecimal(value, power), plain, locale);
  const [low, high] = [end(fact.low), end(fact.high)];
  return low === high ? low : [low, high].join(locale === "ja" ? "～" : " – ");
}

/** What is below zero stands in brackets, in Japanese behind △ as IIJ prints it. */
function signed(value: number, write: (size: number) => string, locale: Locale): string {
  const text = write(Math.abs(value));
  if (value >= 0) return text;
  return locale === "ja" ? `△${text}` : `(${text})`;
}
