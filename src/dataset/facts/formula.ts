import { formatScaled, parseScaled } from "../../domain/numbers/decimalText";
import type { BaseUnit, DecimalText, Fact } from "../../domain/fact";
import type { FactId } from "./factId";

/** Finds the fact that a formula speaks of. */
export type FindById = (id: FactId) => Fact | undefined;

/** A value with thousands commas, money in a power of ten of yen, a ratio in percent. */
export function formatValue(value: DecimalText, unit: BaseUnit, scale: number): string {
  const isRatio = unit === "ratio";
  const shift = isRatio ? 2 : unit === "JPY" ? -scale : 0;
  const { digits, exponent } = parseScaled(value);
  const [whole = "", fraction] = formatScaled({ digits, exponent: exponent + shift }).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${grouped}${fraction ? `.${fraction}` : ""}${isRatio ? "%" : ""}`;
}
