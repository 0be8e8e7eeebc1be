import {
  cellArea,
  formatArea,
  formatCell,
  moveArea,
  overlaps,
  readArea,
} from "../../plans/sheets/address";
import { moveFormula } from "../../plans/sheets/references";
import { formatPlace } from "../../plans/sheets/sheetName";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { callsOurs } from "../formulas/ourFormula";
import { OwnContentError } from "../host/hostErrors";
import type { FoundInsert } from "../insert/insert";
import {
  fingerprintOfCells,
  fingerprintOfPlan,
  isFilledBy,
  isSameContent,
} from "../insert/record/fingerprint";
import { areasOf } from "../remove/restsOn";
import { isRestyled, objectsBeside } from "../remove/removalObjection";
import { shiftBack, shiftSince } from "../remove/shiftBack";
import type { Surroundings } from "../remove/surroundings";
import { cellsTouched, planAt, plannedContents, type Change, type Filled } from "./change";
import { keepsSense, stayingCells } from "./staying";

/**
 * Throws where laying an insert out anew would take something of the reader's own, or change what it
 * says. `today` is what the insert was planned from, planned today: where that is what was inserted, the
 * cells that were written to can be named.
 */
export function refuseOwnContent(
  change: Change,
  { surroundings, today }: { surroundings: Surroundings; today: SheetPlan | undefined },
): void {
  const { insert, area } = change;
  const refuse = (obstacle: OwnContentError["obstacle"]): never => {
    throw new OwnContentError(insert.sheet, obstacle);
  };
  const refuseAt = (kind: "written" | "beside" | "referring", places: readonly string[]) => {
    if (places.length > 0) refuse({ kind, places: firstOf(places) });
  };
  const cells = filledCells(surroundings.own);
  const inside = cells.filter((cell) => overlaps(cell.area, insert.area));
  const beside = cells.filter((cell) => !overlaps(cell.area, insert.area));
  if (isRewritten(insert, inside, surroundings)) {
    refuseAt("written", today ? writtenCells(insert, { inside, surroundings, today }) : []);
    refuse({ kind: "changed" });
  }
  if (objectsBeside(insert, surroundings) > 0) refuse({ kind: "objects" });
  if (isRestyled(insert, surroundings)) refuse({ kind: "changed" });
  refuseAt("referring", losingSense(change, { surroundings, beside }));
  refuseAt("beside", addresses(beside.filter((cell) => overlaps(cell.area, area))));
}

/** The columns that an insert leaves, and nothing else stands in, by number. */
export function freedColumns(
  { insert, area }: Change,
  own: Surroundings["own"],
): readonly number[] {
  const beside = filledCells(own).filter((cell) => !overlaps(cell.area, insert.area));
  const left = Array.from({ length: Math.max(0, insert.area.right - area.right) });
  return left
    .map((_, index) => area.right + 1 + index)
    .filter((column) => !beside.some((cell) => cell.area.left === column));
}

const MOST_NAMED = 5;

/** So many that a sentence can hold them. */
export function firstOf(places: readonly string[]): readonly string[] {
  return places.length > MOST_NAMED ? [...places.slice(0, MOST_NAMED), "…"] : places;
}

function addresses(cells: readonly Filled[]): readonly string[] {
  return cells.map(({ area }) => formatCell(area.top, area.left));
}

function filledCells(parts: Surroundings["own"]): readonly Filled[] {
  return parts.flatMap(({ at, formulas }) => {
    const { top, left } = readArea(at);
    return formulas.flatMap((row, down) =>
      row.flatMap((content, across): Filled[] =>
        content === "" ? [] : [{ area: cellArea(top + down, left + across), content }],
      ),
    );
  });
}

/** Anyone may have written the record: what has no formula of ours at all is not taken for ours. */
function isRewritten(
  insert: FoundInsert,
  inside: readonly Filled[],
  { spills }: Surroundings,
): boolean {
  const parts = inside.map(({ area, content }) => ({
    at: formatCell(area.top, area.left),
    formulas: [[content]],
  }));
  const isOurs = inside.some(({ content }) => callsOurs(content));
  const print = fingerprintOfCells(parts, { back: shiftBack(insert), spills });
  return !isOurs || print !== insert.record.fingerprint;
}

interface Written {
  readonly inside: readonly Filled[];
  readonly surroundings: Surroundings;
  readonly today: SheetPlan;
}

/** The cells that no longer hold what was inserted; none where that is not known any more. */
function writtenCells(
  insert: FoundInsert,
  { inside, surroundings: { spills }, today }: Written,
): readonly string[] {
  const { record } = insert;
  const planned = planAt(insert, today, readArea(record.at));
  if (fingerprintOfPlan(planned) !== record.fingerprint) return [];
  const back = shiftBack(insert);
  const now = new Map(inside.map((cell) => [formatCell(cell.area.top, cell.area.left), cell]));
  const wanted = new Map(
    plannedContents(planned).map(({ area, content }) => {
      const { top, left } = moveArea(area, shiftSince(insert));
      return [formatCell(top, left), content];
    }),
  );
  const isSame = (cell: string) => {
    const content = now.get(cell)?.content ?? "";
    const moved = typeof content === "string" ? moveFormula(content, back) : content;
    return isSameContent(moved, wanted.get(cell) ?? "");
  };
  const isSpilled = (cell: string) => spills.some((spill) => isFilledBy(spill, readArea(cell)));
  return [...new Set([...now.keys(), ...wanted.keys()])].filter(
    (cell) => !isSame(cell) && !isSpilled(cell),
  );
}

/** The cells and the names whose formulas would say something else: those elsewhere with their sheet. */
function losingSense(
  change: Change,
  { surroundings, beside }: { surroundings: Surroundings; beside: readonly Filled[] },
): readonly string[] {
  const { insert } = change;
  const stays = stayingCells(change, surroundings);
  const isLost = (formula: unknown, standingOn: string) =>
    !keepsSense(String(formula), { insert, standingOn, stays });
  const elsewhere = surroundings.restingOnIt.filter(({ sheet, formula }) => isLost(formula, sheet));
  return [
    ...addresses(
      beside.filter(
        ({ content }) => refersToCells(content, change) && isLost(content, insert.sheet),
      ),
    ),
    ...elsewhere.map(({ sheet, area }) => formatPlace(sheet, formatArea(area))),
    ...surroundings.namesOnIt.flatMap(({ name, formula }) => (isLost(formula, "") ? [name] : [])),
  ];
}

/** Whether a formula on the insert's own sheet refers to cells that the change touches. */
function refersToCells(content: unknown, change: Change): boolean {
  const { sheet } = change.insert;
  const touched = cellsTouched(change);
  return areasOf(content, sheet, sheet).some((one) => overlaps(one, touched));
}
