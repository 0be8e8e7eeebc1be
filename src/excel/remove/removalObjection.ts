import { callsOurs } from "../formulas/ourFormula";
import type { FoundInsert } from "../insert/insert";
import { fingerprintOfCells } from "../insert/record/fingerprint";
import { isSameGround } from "../insert/record/ground";
import { shiftBack } from "./shiftBack";
import type { Surroundings } from "./surroundings";

/** Why an insert is not removed without asking: someone has changed it, or formulas in sheets and names rest on it. */
export type Objection =
  | { readonly kind: "changed" }
  | { readonly kind: "referenced"; readonly from: readonly string[] };

/** Why an insert must not be removed without asking; undefined where nothing speaks against it. */
export function findObjection(
  insert: FoundInsert,
  surroundings: Surroundings,
): Objection | undefined {
  if (hasChanged(insert, surroundings)) return { kind: "changed" };
  const { restingOnIt, namesOnIt } = surroundings;
  const sheets = new Set(restingOnIt.map(({ sheet }) => sheet));
  const from = [...sheets, ...namesOnIt.map(({ name }) => name)];
  return from.length > 0 ? { kind: "referenced", from } : undefined;
}

/**
 * Anyone may have written the record: what has no formula of ours at all is not taken for ours, even
 * where the record knows what is there.
 */
function hasChanged(insert: FoundInsert, surroundings: Surroundings): boolean {
  const { record } = insert;
  const { own, spills } = surroundings;
  const isOurs = own.some(({ formulas }) => formulas.some((row) => row.some(callsOurs)));
  return (
    !isOurs ||
    isRestyled(insert, surroundings) ||
    surroundings.hasColouredTab ||
    objectsBeside(insert, surroundings) > 0 ||
    fingerprintOfCells(own, { back: shiftBack(insert), spills }) !== record.fingerprint
  );
}

/** Whether charts of an insert are gone, or its cells have anything that it did not give them. */
export function isRestyled({ record }: FoundInsert, surroundings: Surroundings): boolean {
  const { charts, looks, given, ground, groundBefore } = surroundings;
  return (
    charts !== record.charts.length ||
    looks !== record.looks ||
    (record.given !== undefined && given !== record.given) ||
    (groundBefore !== undefined && !isSameGround(ground, groundBefore))
  );
}

/** How many charts, comments, notes and shapes of the reader's own stand on a sheet of ours. */
export function objectsBeside(
  insert: FoundInsert,
  { block, charts, others }: Pick<Surroundings, "block" | "charts" | "others">,
): number {
  return others + (insert.block === undefined ? block.charts.items.length - charts : 0);
}
