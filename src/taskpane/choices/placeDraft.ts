import { findSheetArea, type Place } from "../../plans/sheets/place";

/** Where the next inserts go; the address is kept while another kind is chosen. */
export interface PlaceDraft {
  readonly kind: Place["kind"];
  readonly address: string;
}

/** A sheet of their own. */
export const OPENING_PLACE: PlaceDraft = { kind: "new-sheet", address: "" };

/** The place that is meant; undefined while the address is none. */
export function placeOf({ kind, address }: PlaceDraft): Place | undefined {
  if (kind !== "address") return { kind };
  return findSheetArea(address) && { kind, address: address.trim() };
}
