import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { WorkbookProtectedError } from "../host/hostErrors";
import type { Insert } from "./insert";
import { newInsertId } from "./insertRecord";
import { leaveNothing } from "../host/allOrNothing";
import { removeTraces, type SheetTraces } from "./undoSheetInsert";
import { runExcel } from "../host/runExcel";
import { freeSheetName } from "./sheetName";
import { writePlan } from "./writePlan";

/**
 * Adds a planned sheet to the workbook and shows it: one round trip that checks, one that writes, or
 * more where the plan is larger than Excel accepts at once.
 * If Excel refuses any of it, the workbook is as it was before.
 */
export async function insertSheet(plan: SheetPlan): Promise<Insert> {
  const traces: SheetTraces = { id: newInsertId(), existing: new Set() };
  return leaveNothing(
    () => runExcel((context) => checkAndWrite(context, plan, traces), { undoable: true }),
    { left: () => traces.sheet, run: () => removeTraces(traces) },
  );
}

async function checkAndWrite(
  context: Excel.RequestContext,
  plan: SheetPlan,
  traces: SheetTraces,
): Promise<Insert> {
  const taken = await checkWorkbook(context, traces);
  traces.sheet = freeSheetName(plan.name, taken);
  return writePlan(context, plan, { id: traces.id, sheet: traces.sheet });
}

/** Notes what is there before anything is written, and says which sheet names are taken: one round trip. */
export async function checkWorkbook(
  context: Excel.RequestContext,
  traces: Pick<SheetTraces, "existing" | "active">,
): Promise<readonly string[]> {
  const { worksheets, protection } = context.workbook;
  const active = worksheets.getActiveWorksheet();
  worksheets.load("items/id,items/name");
  protection.load("protected");
  active.load("id");
  await context.sync();
  if (protection.protected) throw new WorkbookProtectedError("The workbook is protected");
  traces.existing = new Set(worksheets.items.map(({ id }) => id));
  traces.active = active.id;
  return worksheets.items.map(({ name }) => name);
}
