import { cellArea, findArea, overlaps, readArea, type Area } from "../../plans/sheets/address";
import { referencesIn } from "../../plans/sheets/references";
import type { FoundInsert } from "../insert/insert";
import type { ReadCells } from "../insert/record/fingerprint";

/** Whether formulas among cells of a sheet that are not the insert's own refer to it. */
export function restsOn(
  insert: FoundInsert,
  { name, at, formulas }: ReadCells & { readonly name: string },
): boolean {
  const { top, left } = readArea(at);
  return formulas.some((row, down) =>
    row.some((content, across) => {
      if (typeof content !== "string" || !content.startsWith("=")) return false;
      const cell = cellArea(top + down, left + across);
      const isOwn = name === insert.sheet && overlaps(cell, insert.area);
      return !isOwn && refersTo(insert, content, name);
    }),
  );
}

/** Whether a formula standing on a sheet refers to cells of a block, or speaks of a sheet of ours at all. */
export function refersTo(
  { sheet, block, area }: FoundInsert,
  formula: string,
  standingOn: string | undefined,
): boolean {
  if (block === undefined) return mentions(formula, sheet);
  return referencesIn(formula).some(
    ({ sheet: named = standingOn, address }) =>
      named?.toUpperCase() === sheet.toUpperCase() && reaches(address, area),
  );
}

/** In quotes too: INDIRECT takes a reference as a text. */
function mentions(formula: string, sheet: string): boolean {
  const [text, name] = [formula.toUpperCase(), sheet.toUpperCase()];
  return text.includes(`'${name.replaceAll("'", "''")}'!`) || text.includes(`${name}!`);
}

function reaches(address: string, area: Area): boolean {
  const referred = findArea(address);
  return referred !== undefined && overlaps(referred, area);
}
