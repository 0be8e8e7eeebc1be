import { cellArea, formatCell, overlaps, readArea, type Area } from "../../plans/sheets/address";
import { hasFoundCorner, withoutLinks } from "../../plans/sheets/references";
import type { FoundInsert } from "../insert/insert";
import { isFilledBy, isSameContent } from "../insert/record/fingerprint";
import { areasOf, countMentions } from "../remove/restsOn";
import type { Surroundings } from "../remove/surroundings";
import { cellsTouched, contentByCell, type Change } from "./change";

/** Whether all cells of an area hold after a change what they held before. */
export type Stays = (area: Area) => boolean;

/** A cell stays where its content does, and all cells of the insert that it is calculated from. */
export function stayingCells(
  change: Change,
  { contents, spills }: Pick<Surroundings, "contents" | "spills">,
): Stays {
  const { insert, plan } = change;
  const touched = cellsTouched(change);
  const planned = contentByCell(plan);
  const laterSpills = plan.spills.map(readArea);
  const known = new Map<string, boolean>();
  const staysAt = (row: number, column: number): boolean => {
    const cell = formatCell(row, column);
    const before = known.get(cell);
    if (before !== undefined) return before;
    // What is calculated in a ring stays with the rest of it.
    known.set(cell, true);
    const stays = holdsTheSame(row, column);
    known.set(cell, stays);
    return stays;
  };
  const holdsTheSame = (row: number, column: number): boolean => {
    const cell = cellArea(row, column);
    const [filled, fills] = [spills, laterSpills].map((all) =>
      all.find((one) => isFilledBy(one, cell)),
    );
    if (filled && fills) return isSameArea(filled, fills) && staysAt(filled.top, filled.left);
    if (filled || fills) return false;
    const content = contents[row - insert.area.top]?.[column - insert.area.left] ?? "";
    const isSame = isSameContent(content, planned.get(formatCell(row, column)) ?? "");
    return isSame && areasOf(content, insert.sheet, insert.sheet).every(stays);
  };
  const stays: Stays = (area) => {
    if (!overlaps(area, touched)) return true;
    const [top, bottom] = [Math.max(area.top, touched.top), Math.min(area.bottom, touched.bottom)];
    const [left, right] = [Math.max(area.left, touched.left), Math.min(area.right, touched.right)];
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) if (!staysAt(row, column)) return false;
    return true;
  };
  return stays;
}

/**
 * Whether a formula that rests on an insert says after a change what it said before: all it refers to
 * stays, and it finds no cells by itself.
 */
export function keepsSense(
  formula: string,
  { insert, standingOn, stays }: { insert: FoundInsert; standingOn: string; stays: Stays },
): boolean {
  if (FINDS_CELLS.test(formula) || hasFoundCorner(formula)) return false;
  const areas = areasOf(formula, standingOn, insert.sheet);
  const isElsewhere = standingOn.toUpperCase() !== insert.sheet.toUpperCase();
  // A name that stands in a text, or in a reference over several sheets, is not among the areas.
  const mentions = countMentions(withoutLinks(formula), insert.sheet);
  const isAll = !isElsewhere || mentions === areas.length;
  return isAll && areas.every(stays);
}

const FINDS_CELLS = /\b(?:OFFSET|INDIRECT)\s*\(/i;

function isSameArea(one: Area, other: Area): boolean {
  const { top, left, bottom, right } = one;
  const isSameEnd = bottom === other.bottom && right === other.right;
  return top === other.top && left === other.left && isSameEnd;
}
