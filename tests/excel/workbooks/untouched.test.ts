import fc from "fast-check";
import { insertPlan } from "../../../src/excel/insert/insertPlan";
import { removeInsert } from "../../../src/excel/remove/removeInsert";
import { openFunctions } from "../../functions/openFunctions";
import { comparison, content, fill, model } from "./generated";
import { workbookState } from "../workbookState";

jest.setTimeout(240_000);

const filledSheet = fc.array(fc.record({ row: fc.nat(30), column: fc.nat(12), content }), {
  maxLength: 12,
});

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

function stateOf(state: unknown): object {
  return state as object;
}

/** The sheets without which of them is in front: an insert shows its own. */
function sheetsOf(state: unknown): readonly unknown[] {
  const { sheets } = state as { sheets: readonly { isActive: boolean }[] };
  return sheets.map((sheet) => ({ ...sheet, isActive: undefined }));
}
