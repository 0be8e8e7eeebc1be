import fc from "fast-check";
import { planComparison } from "../../../src/plans/comparisons/comparison";
import { comparisonPresets } from "../../../src/plans/comparisons/comparisonPresets";
import { MODELS } from "../../../src/plans/models/models";
import { formatCell } from "../../../src/plans/sheets/address";
import type { SheetPlan } from "../../../src/plans/sheets/sheetPlan";

/** What a reader may have typed into a cell. */
export const content = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom("mine", "=1+1", "=SUM(A1:A3)", '=IIJ.VALUE("revenue","FY11")', "FY11", true),
);
/** Any model, in any form that the pane offers. */
export const model: fc.Arbitrary<SheetPlan> = fc
  .record({
    model: fc.constantFrom(...MODELS.filter(({ id }) => id !== "data-checks")),
    layout: fc.constantFrom("quarters-then-year", "all-quarters-then-years", "years", "quarters"),
    unit: fc.constantFrom("JPY", "thousand", "million", "billion"),
    formulas: fc.constantFrom("cell", "grid"),
    charts: fc.boolean(),
    locale: fc.constantFrom("en", "ja"),
  })
  .map(({ model: { plan, defaults }, ...options }) => plan({ ...defaults, ...options }));
/** Any preset comparison. */
export const comparison: fc.Arbitrary<SheetPlan> = fc
  .record({
    preset: fc.constantFrom(...comparisonPresets()),
    unit: fc.constantFrom("thousand", "million", "billion"),
    locale: fc.constantFrom("en", "ja"),
  })
  .map(({ preset, unit, locale }) => planComparison({ ...preset.choice, unit, locale }));

/** A content and its cell. */
export interface Filled {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}

/** Adds sheets until there are as many as lists of cells, and writes each list into its sheet. */
export async function fill(
  sheets: readonly (readonly Filled[])[],
  write: (address: string, content: Filled["content"]) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    for (let index = 1; index < sheets.length; index += 1) {
      context.workbook.worksheets.add(`Sheet${index + 1}`);
    }
    await context.sync();
  });
  sheets.forEach((cells, index) => {
    for (const { row, column, content: value } of cells) {
      write(`Sheet${index + 1}!${formatCell(row, column)}`, value);
    }
  });
}
