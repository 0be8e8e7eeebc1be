import { formatArea, readArea, type Area } from "../plans/address";
import type { SheetPlan } from "../plans/sheetPlan";
import { applyPlan, blockAddress } from "./applyPlan";
import { WorkbookProtectedError } from "./hostErrors";
import type { Insert } from "./insert";
import { formatRecord, markerName, newInsertId, recordOf, settingKey } from "./insertRecord";
import { leaveNothing } from "./leaveNothing";
import { removeTraces, type SheetTraces } from "./removeTraces";
import { runExcel } from "./runExcel";
import { freeSheetName } from "./sheetName";

/**
 * Adds a planned sheet to the workbook and shows it: one round trip that checks, one that writes.
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
  const insert = queueSheet(context, plan, { id: traces.id, sheet: traces.sheet });
  await context.sync();
  return insert;
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

/** Queues a sheet with everything on it and what is remembered of it. */
export function queueSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  { id, sheet: name }: Pick<Insert, "id" | "sheet">,
): Insert {
  const { workbook } = context;
  const { application } = workbook;
  // Both end by themselves at the next sync, also where it fails.
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const sheet = workbook.worksheets.add(name);
  // Marked before anything else, so that a clean-up knows the sheet is ours.
  workbook.names.add(markerName(id), sheet.getRange(extentOf(plan))).visible = false;
  applyPlan(sheet, plan);
  const record = recordOf(plan, new Date());
  workbook.settings.add(settingKey(id), formatRecord(record));
  sheet.activate();
  // Column A holds the metric ids and is folded away.
  sheet.getRange("B1").select();
  return { id, title: record.title, sheet: name, insertedAt: record.insertedAt };
}

/** The smallest range that holds all cells and charts of a plan. */
function extentOf({ blocks, charts }: SheetPlan): string {
  const areas = [...blocks.map(blockAddress), ...charts.map(({ position }) => position)];
  return formatArea(areas.map(readArea).reduce(union));
}

function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
