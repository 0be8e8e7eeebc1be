import { formatCell } from "../../plans/sheets/address";
import { codeOf } from "../host/hostErrors";

/** The used cells of one sheet as Excel gave them. */
export interface SheetCells {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly isProtected: boolean;
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}

/** Where a command works: the selected cells, the sheet in front, or every sheet. */
export type Scope = "selection" | "sheet" | "workbook";

/** Reads the used cells in a scope in one round trip. Empty sheets are left out. */
export async function readScope(
  context: Excel.RequestContext,
  scope: Scope,
): Promise<readonly SheetCells[]> {
  if (scope === "workbook") return readWorkbook(context);
  const { workbook } = context;
  const sheet = workbook.worksheets.getActiveWorksheet();
  if (scope === "sheet") return readRanges(context, [usedRange(sheet)]);
  const range = workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  return readRanges(context, [{ range, sheet }]);
}

/**
 * So many sheets are read without asking first how many there are; what is not there is a null
 * object. A workbook with more costs a round trip more.
 */
const AT_ONCE = 64;

async function readWorkbook(context: Excel.RequestContext): Promise<readonly SheetCells[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const first = await readAtOnce(context);
  if (!first) {
    worksheets.load("items/name");
    await context.sync();
  }
  const others = worksheets.items.slice(first ? AT_ONCE : 0);
  if (others.length === 0) return first ?? [];
  return [...(first ?? []), ...(await readRanges(context, others.map(usedRange)))];
}

/** What an Excel may answer that does not take a null object for a sheet. */
const NULL_REFUSED: readonly string[] = ["ItemNotFound", "InvalidObjectPath", "InvalidArgument"];

/** The first sheets' cells; undefined where Excel needs to be told which sheets there are. */
async function readAtOnce(
  context: Excel.RequestContext,
): Promise<readonly SheetCells[] | undefined> {
  try {
    return await readRanges(context, firstSheets(context.workbook.worksheets).map(usedRange));
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

async function readRanges(
  context: Excel.RequestContext,
  ranges: readonly ScopedRange[],
): Promise<readonly SheetCells[]> {
  for (const { range, sheet } of ranges) {
    range.load("formulas,values,rowIndex,columnIndex");
    sheet.load("name");
    sheet.protection.load("protected");
  }
  await context.sync();
  return ranges.flatMap(({ range, sheet }) => (range.isNullObject ? [] : [cellsOf(range, sheet)]));
}

function usedRange(sheet: Excel.Worksheet): ScopedRange {
  return { sheet, range: sheet.getUsedRangeOrNullObject(true) };
}

function cellsOf(range: Excel.Range, sheet: Excel.Worksheet): SheetCells {
  return {
    sheet,
    name: sheet.name,
    isProtected: sheet.protection.protected,
    top: range.rowIndex,
    left: range.columnIndex,
    formulas: range.formulas,
    values: range.values,
  };
}

/** A cell of ours, with what it holds and shows. */
export interface OurCell {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: unknown;
}

/** The cells of a sheet whose formula satisfies a test, row by row. */
export function findCells(
  { top, left, formulas, values }: SheetCells,
  wanted: (formula: unknown) => formula is string,
): readonly OurCell[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, across): OurCell[] =>
      wanted(formula)
        ? [
            {
              address: formatCell(top + down, left + across),
              row: top + down,
              column: left + across,
              formula,
              value: values[down]?.[across],
            },
          ]
        : [],
    ),
  );
}

/** Neighbours in a row, which one action writes. */
export interface CellRun {
  readonly address: string;
  readonly cells: readonly OurCell[];
}

/** Cells that stand row by row, as few runs of neighbours: an action a cell would be megabytes for a large workbook. */
export function runsOf(cells: readonly OurCell[]): readonly CellRun[] {
  const runs: OurCell[][] = [];
  for (const cell of cells) {
    const last = runs.at(-1)?.at(-1);
    if (last?.row === cell.row && last.column === cell.column - 1) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => {
    const [start, end] = [run[0]?.address ?? "", run.at(-1)?.address ?? ""];
    return { address: start === end ? start : `${start}:${end}`, cells: run };
  });
}
