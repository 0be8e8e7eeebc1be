import { formatCell, formatColumn, type Area } from "../../plans/sheets/address";
import { addChart } from "../draw/addChart";
import { applyFrame } from "../draw/applyPlan";
import { runExcel } from "../host/runExcel";
import { chartsAmong } from "../insert/emptyBlock";
import { describeInsert, type Insert } from "../insert/insert";
import {
  markerName,
  newInsertId,
  recordOf,
  settingKey,
  type BlockBefore,
  type ColumnBefore,
  type InsertRecord,
} from "../insert/record/insertRecord";
import { formatRecord } from "../insert/record/storedRecord";
import { showAgain } from "../insert/undoSheetInsert";
import { selectCorner, widen, writeBlocks } from "../insert/writePlan";
import type { Surroundings } from "../remove/surroundings";
import { ALL_CELLS, emptyInsert, groupsBeside, putBack, ungroup, type AsItWas } from "./asItWas";
import type { Change } from "./change";

/** A change that was checked, and what it takes to do it or to take it back. */
export interface Replacing {
  readonly change: Change;
  readonly surroundings: Surroundings;
  readonly was: AsItWas;
  /** For a block: the columns that it comes to stand in. */
  readonly before: readonly ColumnBefore[] | undefined;
  /** For a sheet: the columns that it leaves, by number. */
  readonly freed: readonly number[];
  /** What is remembered of it afterwards. */
  readonly record: InsertRecord;
  readonly sheetId: string;
  readonly visibility: Excel.Worksheet["visibility"];
  /** The id of the sheet that was in front. */
  readonly active: string;
}

/** What is remembered of an insert once it is laid out anew: it keeps its place in the list, its charts get names of their own. */
export function recordAnew(
  { insert, plan }: Change,
  before: BlockBefore | undefined,
): InsertRecord {
  const { insertedAt } = insert.record;
  return { ...recordOf(plan, newInsertId(), before), insertedAt };
}

/**
 * Writes a checked change: cells first, then the new charts, then what is remembered; the old charts, which
 * nothing could put back, go last. Whether the new record is there says whether it was done.
 */
export async function writeAnew(
  context: Excel.RequestContext,
  replacing: Replacing,
): Promise<Insert> {
  const { change, surroundings, record, sheetId, visibility } = replacing;
  const { plan, insert, area } = change;
  await writeBlocks(context, plan.blocks, {
    sheet: sheetId,
    begin: ({ worksheets }) => {
      const sheet = worksheets.getItem(sheetId);
      // Excel brings no hidden sheet to the front.
      if (visibility !== "Visible") sheet.visibility = "Visible";
      sheet.activate();
      emptyInsert(sheet, { change, surroundings });
      return sheet;
    },
    finish: (workbook, sheet) => {
      frameAnew(sheet, replacing);
      plan.charts.forEach((chart, index) => {
        addChart(sheet, { ...chart, name: record.charts[index] ?? chart.name });
      });
      workbook.settings.add(settingKey(insert.id), formatRecord(record));
      mark(workbook, change, insert.sheet);
      for (const chart of chartsAmong(surroundings.block, insert.record.charts)) chart.delete();
      selectCorner(sheet, area, replacing.before);
    },
  });
  return describe(replacing, insert.sheet);
}

/** What a plan says about a sheet as a whole, as far as that is not so already; of a block, its columns' widths. */
function frameAnew(sheet: Excel.Worksheet, { change, before, freed, was }: Replacing): void {
  const { plan, area, groups } = change;
  if (before) {
    widen(sheet, area, before);
    return;
  }
  for (const column of freed) sheet.getRange(formatCell(0, column)).format.useStandardWidth = true;
  for (const group of groupsBeside(groups, plan.groups)) ungroup(sheet, group);
  sheet.horizontalPageBreaks.removePageBreaks();
  const { printed } = was.page;
  if (printed !== undefined) sheet.pageLayout.setPrintArea(ALL_CELLS);
  const folded = groups.map(({ range }) => range);
  applyFrame(sheet, {
    ...plan,
    groups: groupsBeside(plan.groups, groups),
    // A width would bring a column that is folded away back into view.
    widths: plan.widths.filter(({ columns }) => !folded.includes(columns)),
  });
  // The reader's own print area stays.
  if (printed !== undefined && !OUR_PRINT_AREA.test(printed))
    sheet.pageLayout.setPrintArea(printed);
}

/** A plan prints whole columns from the first one, which Excel may say with or without rows. */
const OUR_PRINT_AREA = /^\$?A(?:\$?1)?:\$?[A-Z]+(?:\$?1048576)?$/;

/** Queues that an insert's hidden name follows the cells that it has now. */
function mark({ names }: Excel.Workbook, { insert, area }: Change, sheet: string): void {
  const name = names.getItem(markerName(insert.id));
  name.formula = `='${sheet.replaceAll("'", "''")}'!${absolute(area)}`;
}

function absolute({ top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number) => `$${formatColumn(column)}$${row + 1}`;
  return `${corner(top, left)}:${corner(bottom, right)}`;
}

function describe({ change: { insert, area }, record }: Replacing, sheet: string): Insert {
  return describeInsert({ id: insert.id, sheet, area, record });
}

/**
 * After a change that failed half way: where the new record is there, the rest is done too, and it says
 * what has come of it; otherwise all is put back.
 */
export async function settleReplacing(replacing: Replacing): Promise<Insert | undefined> {
  const { change, record, was, sheetId, visibility, active } = replacing;
  const { insert } = change;
  return runExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(sheetId).load("name");
    const setting = settings.getItemOrNullObject(settingKey(insert.id)).load("value");
    const front = worksheets.load("items/id").getActiveWorksheet().load("id");
    await context.sync();
    if (sheet.isNullObject || setting.isNullObject) return undefined;
    const charts = sheet.charts.load("items/name");
    await context.sync();
    const isDone = setting.value === formatRecord(record);
    const leaving = isDone ? insert.record.charts : record.charts;
    for (const chart of chartsAmong({ charts }, leaving)) chart.delete();
    if (isDone) mark(context.workbook, change, sheet.name);
    await context.sync();
    if (isDone) return describe(replacing, sheet.name);
    await putBack(context, sheet, { change, was, before: replacing.before });
    if (visibility !== "Visible") sheet.visibility = visibility;
    showAgain(worksheets, { front, active });
    await context.sync();
    return undefined;
  });
}
