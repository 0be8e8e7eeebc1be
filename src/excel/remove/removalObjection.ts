import { callsOurs } from "../formulas/ourFormula";
import type { FoundInsert } from "../insert/insert";
import { fingerprintOfCells } from "../insert/record/fingerprint";
import { idOfMarker } from "../insert/record/insertRecord";
import { refersTo } from "./restsOn";
import { shiftBack, type Surroundings } from "./surroundings";

/** Why an insert is not removed without asking: someone has changed it, or formulas in sheets and names rest on it. */
export type Objection =
  { readonly kind: "changed" } | { readonly kind: "referenced"; readonly from: readonly string[] };

/** Why an insert must not be removed without asking; undefined where nothing speaks against it. */
export function findObjection(
  { workbook }: Excel.RequestContext,
  insert: FoundInsert,
  surroundings: Surroundings,
): Objection | undefined {
  if (hasChanged(insert, surroundings)) return { kind: "changed" };
  const names = workbook.names.items.filter(({ name }) => idOfMarker(name) === undefined);
  const from = [
    ...surroundings.restingOnIt,
    ...names
      .filter(({ formula }) => refersTo(insert, String(formula), undefined))
      .map(({ name }) => name),
  ];
  return from.length > 0 ? { kind: "referenced", from } : undefined;
}

/**
 * Anyone may have written the record: what has no formula of ours at all is not taken for ours, even
 * where the record knows what is there.
 */
function hasChanged(
  insert: FoundInsert,
  { own, block, spills, looks, charts, others }: Surroundings,
): boolean {
  const { record } = insert;
  const more = insert.block === undefined ? block.charts.items.length - charts : 0;
  const isOurs = own.some(({ formulas }) => formulas.some((row) => row.some(callsOurs)));
  return (
    !isOurs ||
    charts !== record.charts.length ||
    looks !== record.looks ||
    more + others > 0 ||
    fingerprintOfCells(own, { back: shiftBack(insert), spills }) !== record.fingerprint
  );
}
