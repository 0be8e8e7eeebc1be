import { formatCell } from "../plans/address";

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

/** Reads the used cells in a scope: two round trips for a workbook, one for less. Empty sheets are left out. */
export async function readScope(
  context: Excel.RequestContext,
  scope: Scope,
): Promise<readonly SheetCells[]> {
  const ranges = await queueScope(context, scope);
  for (const { range, sheet } of ranges) {
    range.load("formulas,values,rowIndex,columnIndex");
    sheet.load("name");
    sheet.protection.load("protected");
  }
  await context.sync();
  return ranges.flatMap(({ range, sheet }) => (range.isNullObject ? [] : [cellsOf(range, sheet)]));
}

interface ScopedRange {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

async function queueScope(
  context: Excel.RequestContext,
  scope: Scope,
): Promise<readonly ScopedRange[]> {
  const { worksheets } = context.workbook;
  if (scope === "selection") {
    const range = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    return [{ range, sheet: worksheets.getActiveWorksheet() }];
  }
  if (scope === "sheet") return [usedRange(worksheets.getActiveWorksheet())];
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(usedRange);
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
