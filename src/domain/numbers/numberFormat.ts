import type { BaseUnit } from "../fact";
import { UNITS, type DisplayUnit } from "../unit";

/** What numbers are measured in, as far as their format goes. Money follows the unit it is shown in. */
export type Measure =
  | "money"
  | "ratio"
  | "points"
  | "times"
  | "count"
  | "persons"
  | "per-share"
  | "rate";

const MEASURES: Readonly<Record<BaseUnit, Measure>> = {
  JPY: "money",
  "JPY per share": "per-share",
  ratio: "ratio",
  count: "count",
  persons: "persons",
  Gbps: "rate",
};

/** What a base unit is measured in. */
export function measureOf(unit: BaseUnit): Measure {
  return MEASURES[unit];
}

/** Formats that do not depend on how well a number is known. */
const FIXED: Readonly<Partial<Record<Measure, string>>> = {
  points: '+0.0_);(0.0);"–"_)',
  times: '0.00"x"',
  count: "#,##0",
  persons: "#,##0",
};

/**
 * Excel's format for numbers of a measure: as many decimals as their source prints, where they would
 * show; losses in parentheses.
 *
 * @param decimals XBRL's sense, as in facts: -6 is known to the million, 3 to a tenth of a percent.
 */
export function numberFormat(measure: Measure, unit: DisplayUnit, decimals?: number): string {
  switch (measure) {
    case "money":
      return signed(moneyFormat(UNITS[unit].power, decimals));
    case "ratio":
      return `0${fraction(decimals, -2, [0, 3], 1)}%`;
    case "per-share":
      return signed(
        decimals !== undefined && decimals <= 0 ? "#,##0" : `#,##0${fraction(decimals, 0, [2, 3])}`,
      );
    case "rate":
      return signed(`#,##0${fraction(decimals, 0, [1, 3], 3)}`);
    default:
      return FIXED[measure] ?? "General";
  }
}

/** The format of an amount for each of many: to the thousand. */
export function perOneFormat(unit: DisplayUnit): string {
  return signed(`#,##0${fraction(-3, UNITS[unit].power, [0, Infinity])}`);
}

/** To the million at most: three decimals of a billion. */
function moneyFormat(power: number, decimals: number | undefined): string {
  return power > 6 ? `#,##0${fraction(decimals, power, [1, power - 6])}` : "#,##0";
}

function signed(format: string): string {
  return `${format};(${format})`;
}

/** The decimal places of a number that is known to some decimals and shown in another power of ten. */
function fraction(
  decimals: number | undefined,
  shift: number,
  [least, most]: readonly [number, number],
  usual = least,
): string {
  const wanted = decimals === undefined ? usual : decimals + shift;
  const places = Math.min(most, Math.max(least, wanted));
  return places > 0 ? `.${"0".repeat(places)}` : "";
}
