import { findInserts, loadInserts, type FoundInsert } from "../insert/insert";
import { leaveNothing } from "../host/allOrNothing";
import {
  findObjection,
  loadSurroundings,
  type Objection,
  type Surroundings,
} from "./removalObjection";
import { queueBlockRemoval, settleBlockRemoval } from "./removeBlock";
import { queueSheetRemoval, settleSheetRemoval } from "./removeSheet";
import { runExcel } from "../host/runExcel";

/**
 * What became of a removal. Gone: it was no longer there. Changed or referenced: nothing was
 * removed, because someone has changed it or formulas elsewhere rest on it; ask, then force.
 */
export type Removal = { readonly kind: "removed" } | { readonly kind: "gone" } | Objection;

interface RemovalChoice {
  readonly id: string;
  readonly force: boolean;
}

/** A removal under way. */
interface Removing {
  /** Absent until something may have been removed. */
  insert?: FoundInsert;
  surroundings?: Surroundings;
  /** Excel refused in the middle, and all of it is gone now. */
  isFinished?: boolean;
}

/** Removes an insert, and nothing that is not ours: changed ones only where force is asked for. */
export async function removeInsert(
  id: string,
  { force = false }: { readonly force?: boolean } = {},
): Promise<Removal> {
  const removing: Removing = {};
  try {
    return await leaveNothing(
      () => runExcel((context) => checkAndRemove(context, { id, force }, removing)),
      { left: () => removing.insert?.sheet, run: () => settle(removing) },
    );
  } catch (error) {
    if (removing.isFinished) return { kind: "removed" };
    throw error;
  }
}

async function checkAndRemove(
  context: Excel.RequestContext,
  { id, force }: RemovalChoice,
  removing: Removing,
): Promise<Removal> {
  const { worksheets } = context.workbook;
  loadInserts(context.workbook);
  worksheets.load("items/name,items/visibility");
  await context.sync();
  const insert = findInserts(context.workbook).find((one) => one.id === id);
  if (!insert) return { kind: "gone" };
  const surroundings = await loadSurroundings(context, insert);
  const objection = force ? undefined : findObjection(context, insert, surroundings);
  if (objection) return objection;
  Object.assign(removing, { insert, surroundings });
  if (insert.block === undefined) queueSheetRemoval(context, insert);
  else queueBlockRemoval(context, insert, surroundings);
  await context.sync();
  return { kind: "removed" };
}

/** After a removal that failed half way: a sheet is still there and remembered again, a block is as it was or gone. */
async function settle(removing: Removing): Promise<void> {
  const { insert, surroundings } = removing;
  if (!insert || !surroundings) return;
  removing.isFinished =
    insert.block === undefined
      ? await settleSheetRemoval(insert)
      : await settleBlockRemoval(insert, surroundings);
}
