import fc from "fast-check";
import { insertPlan } from "../../src/excel/insert/insertPlan";
import { removeInsert } from "../../src/excel/remove/removeInsert";
import { cellArea, formatCell, overlaps } from "../../src/plans/sheets/address";
import { planComparison } from "../../src/plans/comparisons/comparison";
import { COMPARISON_PRESETS } from "../../src/plans/comparisons/comparisonPresets";
import { MODELS } from "../../src/plans/models/models";
import { extentOf, planBlock } from "../../src/plans/sheets/movePlan";
import type { SheetPlan } from "../../src/plans/sheets/sheetPlan";
import { openFunctions } from "../functions/openFunctions";
import type { OpenExcel } from "../headless/openExcel";
import { workbookState } from "./workbookState";

jest.setTimeout(240_000);

const content = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom("mine", "=1+1", "=SUM(A1:A3)", '=IIJ.VALUE("revenue","FY11")', "FY11", true),
);
const filledSheet = fc.array(fc.record({ row: fc.nat(30), column: fc.nat(12), content }), {
  maxLength: 12,
});

const model: fc.Arbitrary<SheetPlan> = fc
  .record({
    model: fc.constantFrom(...MODELS.filter(({ id }) => id !== "data-checks")),
    layout: fc.constantFrom("quarters-then-year", "all-quarters-then-years", "years", "quarters"),
    unit: fc.constantFrom("JPY", "thousand", "million", "billion"),
    formulas: fc.constantFrom("cell", "grid"),
    charts: fc.boolean(),
    locale: fc.constantFrom("en", "ja"),
  })
  .map(({ model: { plan, defaults }, ...options }) => plan({ ...defaults, ...options }));
const comparison: fc.Arbitrary<SheetPlan> = fc
  .record({
    preset: fc.constantFrom(...COMPARISON_PRESETS),
    unit: fc.constantFrom("thousand", "million", "billion"),
    locale: fc.constantFrom("en", "ja"),
  })
  .map(({ preset, unit, locale }) => planComparison({ ...preset.choice, unit, locale }));

test("whatever is inserted and removed, nothing that was there changes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(filledSheet, { minLength: 1, maxLength: 2 }),
      fc.array(fc.oneof(model, comparison), { minLength: 1, maxLength: 2 }),
      async (sheets, plans) => {
        const excel = await openFunctions();
        try {
          await fill(sheets, (address, value) => {
            excel.host.write(address, value);
          });
          const before = await workbookState(excel);
          const ids: string[] = [];
          for (const plan of plans) {
            ids.push((await insertPlan(plan, { kind: "new-sheet" })).id);
          }
          const after = await workbookState(excel);
          expect(sheetsOf(after).slice(0, sheets.length)).toEqual(sheetsOf(before));
          for (const id of ids) expect(await removeInsert(id)).toEqual({ kind: "removed" });
          const left = await workbookState(excel);
          expect({ ...stateOf(left), sheets: sheetsOf(left) }).toEqual({
            ...stateOf(before),
            sheets: sheetsOf(before),
          });
        } finally {
          excel.close();
        }
      },
    ),
    { numRuns: 15, seed: 20120331 },
  );
});

test("a block is written into free cells only, changes no other, and goes without a trace", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ row: fc.nat(60), column: fc.nat(25), content }), { maxLength: 4 }),
      fc.oneof(model, comparison),
      fc.record({ top: fc.nat(40), left: fc.nat(12) }),
      async (cells, plan, corner) => {
        const excel = await openFunctions();
        try {
          await fill([cells], (address, value) => {
            excel.host.write(address, value);
          });
          const before = await workbookState(excel);
          const contents = contentsAt(excel, cells);
          const address = formatCell(corner.top, corner.left);
          const outcome = await insertPlan(plan, { kind: "address", address }).catch(nameOf);
          const area = extentOf(planBlock(plan, corner));
          const isFree = !cells.some(({ row, column }) => overlaps(area, cellArea(row, column)));
          expect(isFree ? typeof outcome : outcome).toBe(isFree ? "object" : "TargetNotEmptyError");
          if (typeof outcome === "object") {
            await excel.host.settled();
            expect(contentsAt(excel, cells)).toEqual(contents);
            const removal = await removeInsert(outcome.id);
            // A sum among the cells may count the block's.
            if (removal.kind !== "removed") {
              expect(removal).toEqual({ kind: "referenced", from: ["Sheet1"] });
              await removeInsert(outcome.id, { force: true });
            }
          }
          expect(await workbookState(excel)).toEqual(before);
        } finally {
          excel.close();
        }
      },
    ),
    { numRuns: 25, seed: 20120615 },
  );
});

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : String(error);
}

function contentsAt({ host }: OpenExcel, cells: readonly Filled[]): readonly unknown[] {
  return cells.map(({ row, column }) =>
    host
      .read(`Sheet1!${formatCell(row, column)}`)
      .flat()
      .map(({ value, formula }) => [value, formula]),
  );
}

interface Filled {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}

async function fill(
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

function stateOf(state: unknown): object {
  return state as object;
}

/** The sheets without which of them is in front: an insert shows its own. */
function sheetsOf(state: unknown): readonly unknown[] {
  const { sheets } = state as { sheets: readonly { isActive: boolean }[] };
  return sheets.map((sheet) => ({ ...sheet, isActive: undefined }));
}
