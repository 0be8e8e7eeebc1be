import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { allOrNothing, type TakeBack } from "../host/allOrNothing";
import { WorkbookProtectedError } from "../host/hostErrors";
import { runExcel } from "../host/runExcel";
import type { Insert } from "./insert";
import { newInsertId } from "./record/insertRecord";
import { freeSheetName } from "./sheetName";
import { undoSheetInsert, type WorkbookBefore } from "./undoSheetInsert";
import { writePlan } from "./writePlan";

/**
 * Adds a planned sheet to the workbook and shows it: one round trip that checks, one that writes, or
 * more where the plan is larger than Excel accepts at once.
 * If Excel refuses any of it, the workbook is as it was before.
 */
export async function insertSheet(plan: SheetPlan): Promise<Insert> {
  return allOrNothing<Insert>((takeBack) =>
    runExcel(
      async (context) => {
        const { before, taken } = await checkWorkbook(context);
        const sheet = freeSheetName(plan.name, taken);
        return addSheet(context, plan, { sheet, before, takeBack });
      },
      { undoable: true },
    ),
  );
}

/** Where a sheet goes and how it goes away again. */
interface SheetTarget {
  /** A name that no sheet has. */
  readonly sheet: string;
  readonly before: WorkbookBefore;
  readonly takeBack: TakeBack<never>;
}

/** Adds a planned sheet to a checked workbook. */
export async function addSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  { sheet, before, takeBack }: SheetTarget,
): Promise<Insert> {
  const id = newInsertId();
  takeBack(sheet, () => undoSheetInsert({ id, sheet, before }));
  return writePlan(context, plan, { id, sheet });
}

/** What is there before sheets are added, and which names are taken: one round trip. */
export async function checkWorkbook(
  context: Excel.RequestContext,
): Promise<{ before: WorkbookBefore; taken: readonly string[] }> {
  const { worksheets, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/id,items/name");
  protection.load("protected");
  active.load("id");
  await context.sync();
  if (protection.protected) throw new WorkbookProtectedError("The workbook is protected");
  const sheets = new Set(worksheets.items.map(({ id }) => id));
  const taken = worksheets.items.map(({ name }) => name);
  return { before: { sheets, active: active.id }, taken };
}
