import { isRecord } from "../base/record";

/** The id of the one sheet that a mutation of Univer's changes; undefined where it says none. */
export function changedSheet(params: unknown): string | undefined {
  if (!isRecord(params)) return undefined;
  const { subUnitId, sheet: added } = params;
  const id = subUnitId ?? (isRecord(added) ? added["id"] : undefined);
  return typeof id === "string" ? id : undefined;
}
