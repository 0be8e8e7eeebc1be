import type { BaseUnit } from "../../domain/fact";
import type { Locale } from "../../domain/locale";
import { UNITS, type DisplayUnit } from "../../domain/unit";
import type { Measure } from "./row";

const FORMAT: Readonly<Record<Exclude<Measure, "money">, string>> = {
  ratio: "0.0%",
  points: "+0.0;-0.0;0.0",
  times: '0.00"x"',
  count: "#,##0",
  persons: "#,##0",
  "per-share": "#,##0.00;(#,##0.00)",
  rate: "#,##0.000;(#,##0.000)",
};

/** The number format of a measure, losses in parentheses. */
export function formatOf(measure: Measure, unit: DisplayUnit): string {
  if (measure !== "money") return FORMAT[measure];
  return unit === "billion" ? "#,##0.0;(#,##0.0)" : "#,##0;(#,##0)";
}

/** The number format of an axis of a measure: its steps are round, so they need no decimals of a yen. */
export function axisFormatOf(measure: Measure, unit: DisplayUnit): string {
  return measure === "per-share" ? formatOf("count", unit) : formatOf(measure, unit);
}

/** What a base unit is shown as. */
export function measureOf(unit: BaseUnit): Measure {
  switch (unit) {
    case "JPY":
      return "money";
    case "JPY per share":
      return "per-share";
    case "ratio":
      return "ratio";
    case "count":
    case "persons":
      return unit;
    case "Gbps":
      return "rate";
  }
}

const NAME: Readonly<Record<Locale, Readonly<Record<Exclude<Measure, "money">, string>>>> = {
  en: {
    ratio: "%",
    points: "points",
    times: "times",
    count: "number",
    persons: "persons",
    "per-share": "JPY per share",
    rate: "",
  },
  ja: {
    ratio: "%",
    points: "ポイント",
    times: "倍",
    count: "数",
    persons: "人",
    "per-share": "1株当たり円",
    rate: "",
  },
};

/** What stands in the unit column beside a line. */
export function nameMeasure(measure: Measure, unit: DisplayUnit, locale: Locale): string {
  return measure === "money" ? UNITS[unit].label[locale] : NAME[locale][measure];
}
