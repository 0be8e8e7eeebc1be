import type { LocalText } from "../metric";
import type { Hint } from "../problem";

/** Where what was written elsewhere belongs. */
export const HINTS: Readonly<Record<"none" | Hint, LocalText>> = {
  none: { en: "", ja: "" },
  standard: {
    en: "The standard is an argument of its own: =IIJ.VALUE(metric, period, unit, scenario, standard). ",
    ja: "会計基準は =IIJ.VALUE(metric, period, unit, scenario, standard) の引数です。",
  },
  target: {
    en: "Targets are =IIJ.TARGET(metric, period). ",
    ja: "会社予想は =IIJ.TARGET(metric, period) です。",
  },
};
