import type { Place } from "../../src/plans/sheets/place";

type NamedPlace = readonly [name: string, place: Place];

/** Where something is inserted, and what that is called. */
export const SHEET: NamedPlace = ["a sheet", { kind: "new-sheet" }];
export const BLOCK: NamedPlace = ["a block", { kind: "address", address: "C4" }];

export const PLACES: readonly NamedPlace[] = [SHEET, BLOCK];
