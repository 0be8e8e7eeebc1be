import type { BaseUnit } from "../../domain/fact";
import type { Locale } from "../../domain/locale";
import { UNITS } from "../../domain/unit";
import type { DisplayUnit } from "../../domain/unit";
import { TEXTS } from "./useTexts";

/** The unit beside a figure: "JPY million", "persons"; blank for percentages, which carry their sign. */
export function unitLabel(base: BaseUnit, unit: DisplayUnit, locale: Locale): string {
  return base === "JPY" ? UNITS[unit].label[locale] : TEXTS[locale].baseUnits[base];
}
