import type { BaseUnit } from "../../domain/fact";
import type { Locale } from "../../domain/locale";
import { unitName } from "../../domain/terms";
import type { DisplayUnit } from "../../domain/unit";

/** The unit beside a figure: "JPY million", "persons"; blank for percentages, which carry their sign, and counts. */
export function unitLabel(base: BaseUnit, unit: DisplayUnit, locale: Locale): string {
  return base === "ratio" || base === "count" ? "" : unitName(base, unit)[locale];
}
