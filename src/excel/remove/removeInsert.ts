import { findInsert, type FoundInsert } from "../insert/insert";
import { allOrNothing } from "../host/allOrNothing";
import type { Progress } from "../host/progress";
import { findObjection, type Objection } from "./removalObjection";
import { queueBlockRemoval, settleBlockRemoval } from "./removeBlock";
import { queueSheetRemoval, settleSheetRemoval } from "./removeSheet";
import { runExcel } from "../host/runExcel";
import { loadSurroundings, type Surroundings } from "./surroundings";

/**
 * What became of a removal. Gone: it was no longer there. Changed or referenced: nothing was
 * removed, because someone has changed it or formulas elsewhere rest on it; ask, then force.
 */
export type Removal = { readonly kind: "removed" } | { readonly kind: "gone" } | Objection;

/** How an insert is removed. */
export interface RemovalChoice {
  /** Also where it was changed, or formulas rest on it. */
  readonly force?: boolean;
  readonly progress?: Progress;
}

/** Removes an insert, and nothing that is not ours: changed ones only where force is asked for. */
export async function removeInsert(
  id: string,
  { force = false, progress = {} }: RemovalChoice = {},
): Promise<Removal> {
  return allOrNothing<Removal>((takeBack) =>
    runExcel(async (context) => {
      const insert = await findInsert(context, id);
      if (!insert) return { kind: "gone" };
      const surroundings = await loadSurroundings(context, insert, { progress });
      const objection = force ? undefined : findObjection(insert, surroundings);
      if (objection) return objection;
      takeBack(insert.sheet, () => settleRemoval(insert, surroundings));
      if (insert.block === undefined) queueSheetRemoval(context, insert);
      else queueBlockRemoval(context, insert, surroundings);
      await context.sync();
      return { kind: "removed" };
    }),
  );
}

/**
 * After a removal that failed half way: a sheet is still there and remembered again, a block is as it
 * was; or all of it is gone, which finishes the removal.
 */
async function settleRemoval(
  insert: FoundInsert,
  surroundings: Surroundings,
): Promise<Removal | undefined> {
  const isGone =
    insert.block === undefined
      ? await settleSheetRemoval(insert)
      : await settleBlockRemoval(insert, surroundings);
  return isGone ? { kind: "removed" } : undefined;
}
