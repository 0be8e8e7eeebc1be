import { absolute, formatArea } from "../../plans/sheets/address";
import type { Group } from "../../plans/sheets/sheetPlan";
import { quoteSheet } from "../../plans/sheets/sheetName";
import { addChart } from "../draw/addChart";
import { applyFrame, foldGroup } from "../draw/applyPlan";
import type { PagePart } from "../draw/page";
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
import { emptyInsert, putBack, type AsItWas } from "./asItWas";
import type { Change } from "./change";
import { loadBoxes, placeAsMoved, type LoadedBoxes, type MovedChart } from "./chartPlaces";
import { newWidths, setWidths } from "./columnWidths";
import { group, groupsBeside, ungroup } from "./groups";
import { clearPage } from "./page";

/** A change that was checked, and what it takes to do it or to take it back. */
export interface Replacing {
  readonly change: Change;
  readonly surroundings: Surroundings;
  readonly was: AsItWas;
  /** For a block: the columns that it comes to stand in. */
  readonly before: readonly ColumnBefore[] | undefined;
  /** For a sheet: the columns that it leaves, by number. */
  readonly freed: readonly number[];
  /** The parts of the page that are the reader's own, and stay. */
  readonly kept: readonly PagePart[];
  /** The charts that the reader has moved, whose places the new ones take. */
  readonly moved: readonly MovedChart[];
  /** The groups that turn out not to be there any more. */
  readonly cleared: Set<Group>;
  /** The groups that have come. */
  readonly grouped: Set<Group>;
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
  kept: readonly PagePart[],
  before: BlockBefore | undefined,
): InsertRecord {
  const { insertedAt, page: given } = insert.record;
  const record = { ...recordOf(plan, newInsertId(), before), insertedAt };
  if (!record.page || !given) return record;
  // By what it was given a part stays the reader's own, also where the new plan says the same.
  const own = Object.fromEntries(kept.map((part) => [part, given[part]]));
  return { ...record, page: { ...record.page, ...own } };
}

/**
 * Writes a checked change: the outline first, then cells, then the new charts, then what is remembered; the
 * old charts, which nothing could put back, go last. Whether the new record is there says whether it was done.
 */
export async function writeAnew(
  context: Excel.RequestContext,
  replacing: Replacing,
): Promise<Insert> {
  const { change, surroundings, record, sheetId, visibility, moved, grouped } = replacing;
  const { plan, insert, area } = change;
  const gone = groupsBeside(change.groups, plan.groups);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const missing of await ungroup(context, sheet, gone)) replacing.cleared.add(missing);
  await group(context, sheet, { groups: groupsBeside(plan.groups, change.groups), grouped });
  const conclude = () => {
    context.workbook.settings.add(settingKey(insert.id), formatRecord(record));
    mark(context.workbook, change, insert.sheet);
    for (const chart of chartsAmong(surroundings.block, insert.record.charts)) chart.delete();
    selectCorner(sheet, area, replacing.before);
  };
  let boxes: LoadedBoxes | undefined;
  await writeBlocks(context, plan.blocks, {
    sheet: sheetId,
    begin: () => {
      // Excel brings no hidden sheet to the front.
      if (visibility !== "Visible") sheet.visibility = "Visible";
      sheet.activate();
      emptyInsert(sheet, { change, surroundings });
      return sheet;
    },
    finish: () => {
      frameAnew(sheet, replacing);
      plan.charts.forEach((chart, index) => {
        addChart(sheet, { ...chart, name: record.charts[index] ?? chart.name });
      });
      if (moved.length === 0) conclude();
      // What is shown, and how wide, has moved the tables.
      else boxes = loadBoxes(sheet, plan);
    },
  });
  if (boxes) {
    placeAsMoved(boxes, { moved, coming: record.charts, going: insert.record.charts });
    conclude();
    await context.sync();
  }
  return describe(replacing, insert.sheet);
}

/** What a plan says about a sheet as a whole, as far as that is not so already; of a block, its columns' widths. */
function frameAnew(sheet: Excel.Worksheet, replacing: Replacing): void {
  const { change, was, before, freed, kept } = replacing;
  const { plan, area, groups } = change;
  if (before) {
    widen(sheet, area, before);
    return;
  }
  setWidths(sheet, newWidths(change, was.columns, freed));
  for (const one of groupsBeside(plan.groups, groups)) foldGroup(sheet, one);
  if (was.page) clearPage(sheet, was.page, { plan, kept });
  applyFrame(sheet, { ...plan, groups: [], widths: [] }, kept);
}

/** Queues that an insert's hidden name follows the cells that it has now. */
function mark({ names }: Excel.Workbook, { insert, area }: Change, sheet: string): void {
  const name = names.getItem(markerName(insert.id));
  name.formula = `=${quoteSheet(sheet)}!${absolute(formatArea(area))}`;
}

function describe({ change: { insert, area }, record }: Replacing, sheet: string): Insert {
  return describeInsert({ id: insert.id, sheet, area, record });
}

/**
 * After a change that failed half way: where the new record is there, the rest is done too, and it says
 * what has come of it; otherwise all is put back.
 */
export async function settleReplacing(replacing: Replacing): Promise<Insert | undefined> {
  const { change, record, sheetId, visibility, active } = replacing;
  const { insert } = change;
  return runExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    const sheet = worksheets.getItemOrNullObject(sheetId).load("name");
    const setting = settings.getItemOrNullObject(settingKey(insert.id)).load("value");
    worksheets.load("items/id");
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
    await putBack(context, sheet, replacing);
    const front = worksheets.getActiveWorksheet().load("id");
    await context.sync();
    if (visibility !== "Visible") sheet.visibility = visibility;
    showAgain(worksheets, { front, active });
    await context.sync();
    return undefined;
  });
}
