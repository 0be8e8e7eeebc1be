import { isRecord } from "../../host/base/record";

/** What two snapshots are compared by: what was written, or also what formulas have come to. */
type Compared = "contents" | "values";

/** Whether two snapshots, or parts of them, are the same. */
export function isSame(one: unknown, other: unknown, by: Compared): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one))
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSame(item, other[index], by))
    );
  if (!isRecord(one) || !isRecord(other)) return false;
  const isLeftOut = by === "contents" && typeof one["formula"] === "string" ? "value" : undefined;
  return (
    Object.keys(one).every((key) => key === isLeftOut || isSame(one[key], other[key], by)) &&
    Object.keys(other).every((key) => key in one || key === isLeftOut || other[key] === undefined)
  );
}
