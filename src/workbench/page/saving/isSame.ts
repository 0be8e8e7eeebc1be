import { isRecord } from "../../host/base/record";

/** Whether two snapshots, or parts of them, are the same; what formulas have come to meanwhile does not matter. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSame(item, other[index]))
    );
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  if (typeof one["formula"] === "string") keys.delete("value");
  return [...keys].every((key) => isSame(one[key], other[key]));
}
