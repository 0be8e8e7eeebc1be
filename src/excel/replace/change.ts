import { cellArea, formatCell, readArea, union, type Area } from "../../plans/sheets/address";
import { extentOf, movePlan, planBlock } from "../../plans/sheets/movePlan";
import { moveReference } from "../../plans/sheets/references";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { contentOf } from "../draw/cellContent";
import type { FoundInsert } from "../insert/insert";
import { shiftSince } from "../remove/shiftBack";

/** An insert that is laid out anew, and how. */
export interface Change {
  readonly insert: FoundInsert;
  /** What stands there afterwards, where it will stand. */
  readonly plan: SheetPlan;
  /** The cells and charts of that. */
  readonly area: Area;
  /** What folds away of it until then, where it stands now. */
  readonly groups: SheetPlan["groups"];
}

/** A plan in the place of an insert. */
export function planChange(insert: FoundInsert, wanted: SheetPlan): Change {
  const plan = planAt(insert, wanted, insert.area);
  const groups = (insert.record.groups ?? []).map((group) => ({
    ...group,
    range: moveReference(group.range, shiftSince(insert)),
  }));
  return { insert, plan, area: extentOf(plan), groups };
}

/** The cells that an insert has, and those that it comes to have. */
export function cellsTouched({ insert, area }: Change): Area {
  return union(insert.area, area);
}

/** A plan of an insert with its upper left corner where that of an area is. */
export function planAt({ block }: FoundInsert, plan: SheetPlan, corner: Area): SheetPlan {
  if (block !== undefined) return planBlock(plan, corner);
  const { top, left } = extentOf(plan);
  return movePlan(plan, { rows: corner.top - top, columns: corner.left - left });
}

/** A cell that holds something. */
export interface Filled {
  readonly area: Area;
  readonly content: unknown;
}

/** What a plan writes, cell by cell. */
export function plannedContents({ blocks }: SheetPlan): readonly Filled[] {
  return blocks.flatMap(({ at, rows }) => {
    const { top, left } = readArea(at);
    return rows.flatMap((row, down) =>
      row.map((cell, across) => ({
        area: cellArea(top + down, left + across),
        content: contentOf(cell),
      })),
    );
  });
}

/** The same by the cell's address. */
export function contentByCell(plan: SheetPlan): ReadonlyMap<string, unknown> {
  return new Map(
    plannedContents(plan).map(({ area, content }) => [formatCell(area.top, area.left), content]),
  );
}
