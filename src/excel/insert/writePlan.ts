import { formatArea, formatCell, type Area } from "../../plans/sheets/address";
import { extentOf } from "../../plans/sheets/movePlan";
import type { SheetPlan } from "../../plans/sheets/sheetPlan";
import { splitBlocks } from "../../plans/sheets/splitBlocks";
import { addChart } from "../draw/addChart";
import { applyBlock, applyFrame } from "../draw/applyPlan";
import { describeInsert, type Insert } from "./insert";
import {
  chartName,
  markerName,
  settingKey,
  type ColumnBefore,
  type InsertRecord,
  recordOf,
} from "./record/insertRecord";
import { formatRecord } from "./record/storedRecord";

/** Where a plan is written to and what it is called there. */
export interface Destination {
  readonly id: string;
  /** The name of the sheet, which is added unless the plan is a block. */
  readonly sheet: string;
  /** For a block: the columns it is written into. */
  readonly before?: readonly ColumnBefore[];
}

/**
 * Writes a checked plan with everything on it and what is remembered of it: one round trip, or more
 * where it is larger than Excel accepts at once. Marked first, so that a clean-up knows what is ours.
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: SheetPlan,
  destination: Destination,
): Promise<Insert> {
  const { id, sheet, before } = destination;
  const record = recordOf(plan, id, before);
  const writing: Writing = { ...destination, plan, area: extentOf(plan), record };
  const parts = splitBlocks(plan.blocks);
  for (const [index, blocks] of parts.entries()) {
    const worksheet = index === 0 ? begin(context.workbook, writing) : again(context, sheet);
    for (const block of blocks) applyBlock(worksheet, block);
    if (index === parts.length - 1) finish(context.workbook, worksheet, writing);
    // Each part is as large as one request may be.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
  return describeInsert(writing);
}

interface Writing extends Destination {
  readonly plan: SheetPlan;
  readonly area: Area;
  readonly record: InsertRecord;
}

function begin(workbook: Excel.Workbook, { id, sheet, area, before }: Writing): Excel.Worksheet {
  pause(workbook);
  const { worksheets, names } = workbook;
  const worksheet = before ? worksheets.getItem(sheet) : worksheets.add(sheet);
  // Panes frozen on a sheet that is not in front freeze another, or fail (office-js issues 3148, 2196).
  worksheet.activate();
  names.add(markerName(id), worksheet.getRange(formatArea(area))).visible = false;
  return worksheet;
}

function again({ workbook }: Excel.RequestContext, sheet: string): Excel.Worksheet {
  pause(workbook);
  return workbook.worksheets.getItem(sheet);
}

/** Both end by themselves at the next sync, also where it fails. */
function pause({ application }: Excel.Workbook): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

function finish(workbook: Excel.Workbook, worksheet: Excel.Worksheet, writing: Writing): void {
  const { id, plan, area, record, before } = writing;
  if (before) widen(worksheet, area, before);
  else applyFrame(worksheet, plan);
  // A chart is as large as its cells are when it is placed.
  for (const chart of plan.charts) {
    addChart(worksheet, { ...chart, name: chartName(chart, id) });
  }
  workbook.settings.add(settingKey(id), formatRecord(record));
  // Column A of a sheet holds the metric ids and is folded away.
  worksheet.getRange(before ? formatCell(area.top, area.left) : "B1").select();
}

function widen(sheet: Excel.Worksheet, area: Area, before: readonly ColumnBefore[]): void {
  before.forEach(({ width }, index) => {
    if (!width) return;
    const cell = sheet.getRange(formatCell(area.top, area.left + index));
    cell.format.columnWidth = width[1];
  });
}
