import fc from "fast-check";
import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { cellArea, formatCell, overlaps } from "../../../src/plans/sheets/address";
import { extentOf, planBlock } from "../../../src/plans/sheets/movePlan";
import { openFunctions } from "../../functions/openFunctions";
import type { OpenExcel } from "../../headless/openExcel";
import { comparison, content, fill, type Filled, model } from "./generated";
import { workbookState } from "../workbookState";

jest.setTimeout(240_000);

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
