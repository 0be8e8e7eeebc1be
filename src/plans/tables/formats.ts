import { isCoarse, USUAL_DECIMALS } from "../../domain/coarse";
import type { Fact } from "../../domain/fact";
import { measureOf, numberFormat } from "../../domain/numbers/numberFormat";
import { powerOf, type DisplayUnit } from "../../domain/unit";

/**
 * A number format as a sheet shows it: digits of negative amounts stand under those of positive ones,
 * and nothing at all is a dash.
 */
export function aligned(format: string): string {
  const [positive = format, negative] = format.split(";");
  if (positive.startsWith("+") || positive.includes('"')) return format;
  if (positive.endsWith("%")) return `${positive}_);(${positive})`;
  return negative === undefined && !positive.includes("#")
    ? format
    : `${positive}_);(${positive});"\u2013"_)`;
}

/** The same format where nothing stands in a column, as on a chart: no room for a bracket, zero as 0. */
export function unaligned(format: string): string {
  return format.replace(/_\)/g, "").replace(/;"\u2013"$/, "");
}

/** The format of a change, which says whether it is one up or down: "+14,896". */
export function signedFormat(format: string): string {
  const plain = unaligned(format).split(";")[0] ?? format;
  return `+${plain}_);(${plain});"\u2013"_)`;
}

/** Whether an amount that came is known to more than a million only: in a unit it looks sharper than it is. */
export function cameCoarsely({
  unit,
  scenario,
  decimals,
}: Pick<Fact, "unit" | "scenario"> & { readonly decimals?: number | undefined }): boolean {
  return scenario === "actual" && isCoarse(unit, decimals);
}

/** Whether a figure is known within bounds only, or was printed coarsely: it must not look exact. */
export function isRough(fact: Fact): boolean {
  return fact.status === "bounded" || cameCoarsely(fact);
}

/**
 * The format of a figure that is only roughly known: "\u2248" before it, and no digit that nobody
 * knows. A scale of thousands takes away what a unit would show: "#,##0,,\",000,000\"".
 */
export function roughFormat({ unit: base, decimals = USUAL_DECIMALS }: Fact, unit: DisplayUnit) {
  const unknown = -decimals - powerOf(base, unit);
  const format = numberFormat(measureOf(base), unit, decimals);
  const [plain = format] = format.split(";");
  const thousands = base === "JPY" && unknown >= 3 ? Math.floor(unknown / 3) : 0;
  const shown =
    thousands > 0 ? `#,##0${",".repeat(thousands)}"${",000".repeat(thousands)}"` : plain;
  return `"\u2248"${shown}_);("\u2248"${shown})`;
}
