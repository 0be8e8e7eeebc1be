import { isRecord } from "../../host/base/record";
import type { WorkbookSnapshot } from "../../host/workbook/snapshots/snapshot";

/** Whether two snapshots are of one workbook; what its formulas have come to meanwhile does not matter. */
export function isSameWorkbook(one: WorkbookSnapshot, other: WorkbookSnapshot): boolean {
  return isSame(one, other);
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSame(item, other[index]))
    );
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  if (typeof one["formula"] === "string") keys.delete("value");
  return [...keys].every((key) => isSame(one[key], other[key]));
}
