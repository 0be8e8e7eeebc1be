import { readArea, type Shift } from "../../plans/sheets/address";
import type { FoundInsert } from "../insert/insert";

/** How far an insert must move to be where it was inserted. */
export function shiftBack({ area, record }: FoundInsert): Shift {
  const { top, left } = readArea(record.at);
  return { rows: top - area.top, columns: left - area.left };
}

/** How far an insert has moved since it was inserted. */
export function shiftSince(insert: FoundInsert): Shift {
  const { rows, columns } = shiftBack(insert);
  return { rows: -rows, columns: -columns };
}
