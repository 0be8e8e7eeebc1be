import { formatArea, formatCell, type Area } from "../../plans/sheets/address";
import { extentOf } from "../../plans/sheets/movePlan";
import type { Block, SheetPlan } from "../../plans/sheets/sheetPlan";
import { splitBlocks } from "../../plans/sheets/splitBlocks";
import { addChart } from "../draw/addChart";
import { applyBlock, applyFrame } from "../draw/applyPlan";
import { describeInsert, type Insert } from "./insert";
import {
  chartName,
  markerName,
  settingKey,
  type BlockBefore,
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
  /** For a block: what was there. */
  readonly before?: BlockBefore;
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
  const { id, before } = destination;
  const record = recordOf(plan, id, before);
  const writing: Writing = { ...destination, plan, area: extentOf(plan), record };
  await writeBlocks(context, plan.blocks, {
    sheet: destination.sheet,
    begin: (workbook) => begin(workbook, writing),
    finish: (workbook, worksheet) => {
      finish(workbook, worksheet, writing);
    },
  });
  return describeInsert(writing);
}

/** What is done around the cells of a plan. */
interface Around {
  /** The name of the sheet, or its id. */
  readonly sheet: string;
  /** Queues what comes before the first cell. */
  readonly begin: (workbook: Excel.Workbook) => Excel.Worksheet;
  /** Queues what comes after the last. */
  readonly finish: (workbook: Excel.Workbook, worksheet: Excel.Worksheet) => void;
}

/** Writes blocks in as many round trips as Excel takes for them. */
export async function writeBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  { sheet, begin: beginAt, finish: finishAt }: Around,
): Promise<void> {
  const { workbook } = context;
  const parts = splitBlocks(blocks);
  for (const [index, part] of parts.entries()) {
    pause(workbook);
    const worksheet = index === 0 ? beginAt(workbook) : workbook.worksheets.getItem(sheet);
    for (const block of part) applyBlock(worksheet, block);
    if (index === parts.length - 1) finishAt(workbook, worksheet);
    // Each part is as large as one request may be.
    // oxlint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

interface Writing extends Destination {
  readonly plan: SheetPlan;
  readonly area: Area;
  readonly record: InsertRecord;
}

function begin(workbook: Excel.Workbook, { id, sheet, area, before }: Writing): Excel.Worksheet {
  const { worksheets, names } = workbook;
  const worksheet = before ? worksheets.getItem(sheet) : worksheets.add(sheet);
  // Panes frozen on a sheet that is not in front freeze another, or fail (office-js issues 3148, 2196).
  worksheet.activate();
  names.add(markerName(id), worksheet.getRange(formatArea(area))).visible = false;
  return worksheet;
}

/** Both end by themselves at the next sync, also where it fails. */
function pause({ application }: Excel.Workbook): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

function finish(workbook: Excel.Workbook, worksheet: Excel.Worksheet, writing: Writing): void {
  const { id, plan, area, record, before } = writing;
  if (before) widen(worksheet, area, before.columns);
  else applyFrame(worksheet, plan);
  // A chart is as large as its cells are when it is placed.
  for (const chart of plan.charts) {
    addChart(worksheet, { ...chart, name: chartName(chart, id) });
  }
  workbook.settings.add(settingKey(id), formatRecord(record));
  selectCorner(worksheet, area, before?.columns);
}

/** Selects the upper left cell that is seen: column A of a sheet holds the metric ids and is folded away. */
export function selectCorner(
  worksheet: Excel.Worksheet,
  { top, left }: Area,
  before: readonly ColumnBefore[] | undefined,
): void {
  worksheet.getRange(formatCell(top, before ? left : left + 1)).select();
}

/** Queues that the columns of a block get the width that they are to have. */
export function widen(sheet: Excel.Worksheet, area: Area, before: readonly ColumnBefore[]): void {
  before.forEach(({ width }, index) => {
    if (!width) return;
    const cell = sheet.getRange(formatCell(area.top, area.left + index));
    cell.format.columnWidth = width[1];
  });
}
