import type { Area } from "../../../plans/sheets/address";
import { hasHiddenRows } from "../../host/hiddenRows";
import { codeOf } from "../../host/hostErrors";

/** A sheet and where its used cells in a scope lie. */
export interface SheetExtent {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  readonly area: Area;
  /** Whether a formula in there may fill more cells than its own. */
  readonly maySpill: boolean;
  /** Whether rows of it are hidden, by a filter or otherwise. */
  readonly hasHiddenRows: boolean;
}

/** Where a command works: the selected cells, the sheet in front, or every sheet. */
export type Scope = "selection" | "sheet" | "workbook";

/**
 * Where the used cells in a scope lie, in one round trip that reads none of them. Empty sheets are
 * left out. What else is to be loaded in the same round trip is queued alongside: more than once
 * where Excel has to be asked again.
 */
export async function readExtents(
  context: Excel.RequestContext,
  scope: Scope,
  alongside: () => void = () => undefined,
): Promise<readonly SheetExtent[]> {
  if (scope === "workbook") return readWorkbook(context, alongside);
  alongside();
  const { workbook } = context;
  const sheet = workbook.worksheets.getActiveWorksheet();
  if (scope === "sheet") return readSheets(context, [usedRange(sheet)]);
  const range = workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  return readSheets(context, [{ range, sheet }]);
}

/** The same of sheets whose names are known. */
export function readExtentsOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetExtent[]> {
  return readSheets(context, sheets.map(usedRange));
}

/**
 * So many sheets are read without asking first how many there are; what is not there is a null
 * object. A workbook with more costs a round trip more.
 */
const AT_ONCE = 64;

async function readWorkbook(
  context: Excel.RequestContext,
  alongside: () => void,
): Promise<readonly SheetExtent[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  alongside();
  const first = await readFirst(context);
  if (!first) {
    worksheets.load("items/name");
    await context.sync();
  }
  const others = worksheets.items.slice(first ? AT_ONCE : 0);
  if (others.length === 0) return first ?? [];
  if (!first) alongside();
  return [...(first ?? []), ...(await readExtentsOf(context, others))];
}

/** What an Excel may answer that does not take a null object for a sheet. */
const NULL_REFUSED: readonly string[] = ["ItemNotFound", "InvalidObjectPath", "InvalidArgument"];

/** The first sheets; undefined where Excel needs to be told which sheets there are. */
async function readFirst(
  context: Excel.RequestContext,
): Promise<readonly SheetExtent[] | undefined> {
  try {
    return await readSheets(context, firstSheets(context.workbook.worksheets).map(usedRange));
  } catch (error) {
    if (NULL_REFUSED.includes(codeOf(error))) return undefined;
    throw error;
  }
}

function firstSheets(worksheets: Excel.WorksheetCollection): readonly Excel.Worksheet[] {
  const sheets = [worksheets.getFirst()];
  while (sheets.length < AT_ONCE) {
    const next = sheets.at(-1)?.getNextOrNullObject();
    if (next) sheets.push(next);
  }
  return sheets;
}

interface ScopedRange {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

async function readSheets(
  context: Excel.RequestContext,
  ranges: readonly ScopedRange[],
): Promise<readonly SheetExtent[]> {
  for (const { range, sheet } of ranges) {
    range.load("rowIndex,columnIndex,rowCount,columnCount,hasSpill,rowHidden");
    sheet.load("name");
    sheet.protection.load("protected");
  }
  await context.sync();
  return ranges.flatMap(({ range, sheet }) => (range.isNullObject ? [] : [extentOf(range, sheet)]));
}

function usedRange(sheet: Excel.Worksheet): ScopedRange {
  return { sheet, range: sheet.getUsedRangeOrNullObject(true) };
}

function extentOf(range: Excel.Range, sheet: Excel.Worksheet): SheetExtent {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return {
    sheet,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
    // Null where some cells do and others do not.
    maySpill: (range.hasSpill as boolean | null) !== false,
    hasHiddenRows: hasHiddenRows(range),
  };
}
