import { cellArea, findArea, overlaps, readArea, type Area } from "../../plans/sheets/address";
import { referencesIn } from "../../plans/sheets/references";
import { quoteSheet } from "../../plans/sheets/sheetName";
import type { FoundInsert } from "../insert/insert";
import type { ReadCells } from "../insert/record/fingerprint";

/** A formula that rests on an insert, and where it stands. */
export interface Resting {
  readonly sheet: string;
  readonly area: Area;
  readonly formula: string;
}

/** The formulas among cells of a sheet that are not the insert's own, and refer to it. */
export function cellsRestingOn(
  insert: FoundInsert,
  { name: sheet, at, formulas }: ReadCells & { readonly name: string },
): readonly Resting[] {
  const { top, left } = readArea(at);
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, across): Resting[] => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const area = cellArea(top + down, left + across);
      const isOwn = sheet === insert.sheet && overlaps(area, insert.area);
      return !isOwn && refersTo(insert, formula, sheet) ? [{ sheet, area, formula }] : [];
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
  return areasOf(formula, standingOn, sheet).some((one) => overlaps(one, area));
}

/** The areas of a sheet that a formula standing on another, on itself or nowhere refers to; none where it is no formula. */
export function areasOf(
  formula: unknown,
  standingOn: string | undefined,
  sheet: string,
): readonly Area[] {
  if (typeof formula !== "string" || !formula.startsWith("=")) return [];
  return referencesIn(formula).flatMap(({ sheet: named = standingOn, address }) =>
    named?.toUpperCase() === sheet.toUpperCase() ? (findArea(address) ?? []) : [],
  );
}

function mentions(formula: string, sheet: string): boolean {
  return countMentions(formula, sheet) > 0;
}

/** How often a formula names a sheet; in quotes too: INDIRECT takes a reference as a text. */
export function countMentions(formula: string, sheet: string): number {
  const [text, name] = [formula.toUpperCase(), sheet.toUpperCase()];
  const ways = [`${quoteSheet(name)}!`, `${name}!`];
  return ways.reduce((sum, way) => sum + text.split(way).length - 1, 0);
}
