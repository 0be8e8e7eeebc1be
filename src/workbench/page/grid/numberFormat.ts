import { numfmt } from "@univerjs/core";

/** A number as a cell with an Excel number format shows it; as it is where the format cannot be read. */
export function formatNumber(format: string, value: number): string {
  try {
    return numfmt.format(format, value);
  } catch {
    return String(value);
  }
}
